import { Button } from '../ui/button';
import { say, type TextKey } from '../ui/text';
import type { FileStep } from './use-file-work';

const STEP_TEXT: Record<string, TextKey> = {
  checking: 'fileChecking',
  writing: 'fileWriting',
  exporting: 'fileExporting',
  'taking-back': 'fileTakingBack',
};

/** How far the work on a file is, and the button that stops it. */
export function FileProgress({ step, onStop }: { step: FileStep | null; onStop: () => void }) {
  if (step === null) return null;
  const text = say(STEP_TEXT[step.step] ?? 'fileWriting');
  return (
    <div className="row file-progress">
      <label className="inline">
        <span>{text}</span>
        <progress max={1} value={step.share} />
      </label>
      {step.step !== 'taking-back' && (
        <Button look="quiet" onClick={onStop}>
          {say('fileStop')}
        </Button>
      )}
    </div>
  );
}
