import { useContext, useEffect, useRef, useState } from 'react';
import type { Playbook } from '../../../utils/model/playbook';
import type { JsonMap } from '../../form/json';
import { Choice } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import { say, type TextKey } from '../../ui/text';
import { plainReason } from '../../ui/use-loaded';
import { useSettled } from '../../ui/use-settled';
import { type PreviewAim, type PreviewCase, previewCase } from './preview-book';
import { PreviewContext, type RunPreview } from './preview-context';
import type { Preview } from './run-preview';

/** The sample cases; invented people only. */
const SAMPLES = { upset: 'ticket', plain: 'plain', visit: 'visit' } as const;
export type Sample = keyof typeof SAMPLES;
const LOOKS = ['light', 'dark'] as const;
type Look = (typeof LOOKS)[number];
const WIDTHS = ['usual', 'narrow'] as const;

/** The preview is drawn anew when nothing was typed for so long, ms. */
const DRAW_AFTER = 500;

/** From this width (px) on the preview stands beside the form and is open; under it, it comes up at the foot (editor.css). */
const BESIDE = 1081;

type Props = {
  draft: JsonMap;
  playbook: Playbook | null;
  aim: PreviewAim;
  /** The sample case that suits what is edited. */
  first: Sample;
};

/** The real panel on a sample case, beside the form that it is made from. */
export function PreviewPane(props: Props) {
  const start = useContext(PreviewContext);
  const [open, setOpen] = useState(() => matchMedia(`(min-width: ${BESIDE}px)`).matches);
  if (!start) return null;
  return (
    <aside className={open ? 'preview open' : 'preview'} aria-label={say('previewTitle')}>
      <button type="button" className="preview-title" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'up'} />
        {say('previewTitle')}
      </button>
      {open && <PreviewFrame key={props.first} {...props} start={start} />}
    </aside>
  );
}

/** Light or dark as the page around the frame is. */
function lookAround(): Look {
  const { colorScheme } = document.documentElement.style;
  if (colorScheme === 'light' || colorScheme === 'dark') return colorScheme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The sample case with the panel, and what can be chosen about it. */
function PreviewFrame({ draft, playbook, aim, first, start }: Props & { start: RunPreview }) {
  const [sample, setSample] = useState<Sample>(first);
  const [look, setLook] = useState<Look>(lookAround);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('usual');
  const [whole, setWhole] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const running = useRef<Preview | null>(null);
  const wanted = useRef<PreviewCase | null>(null);

  const settled = useSettled(draft, DRAW_AFTER);
  const shown = previewCase(settled, whole ? 'whole' : aim, playbook, say('studioUntitled'));
  const drawn = JSON.stringify(shown);

  useEffect(() => {
    wanted.current = JSON.parse(drawn) as PreviewCase | null;
    running.current?.again();
  }, [drawn]);
  useEffect(() => {
    if (frame.current) frame.current.style.colorScheme = look;
    running.current?.again();
  }, [look]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let gone = false;
    start(element, () => wanted.current).then(
      (preview) => {
        if (gone) preview.stop();
        else running.current = preview;
      },
      (error: unknown) => setProblem(plainReason(error)),
    );
    return () => {
      gone = true;
      running.current?.stop();
      running.current = null;
    };
  }, [start]);

  return (
    <div className="preview-body">
      <div className="preview-tools">
        <Choice<Sample>
          label={say('previewSample')}
          hideLabel
          options={(Object.keys(SAMPLES) as Sample[]).map((value) => ({
            value,
            text: say(`previewSample_${value}` as TextKey),
          }))}
          value={sample}
          onPick={setSample}
        />
        <Choice<Look>
          label={say('previewLook')}
          hideLabel
          options={LOOKS.map((value) => ({ value, text: say(`previewLook_${value}` as TextKey) }))}
          value={look}
          onPick={setLook}
        />
        <label className="inline">
          <input
            type="checkbox"
            checked={width === 'narrow'}
            onChange={(e) => setWidth(e.target.checked ? 'narrow' : 'usual')}
          />
          <span>{say('previewNarrow')}</span>
        </label>
        {aim !== 'whole' && (
          <label className="inline">
            <input type="checkbox" checked={whole} onChange={(e) => setWhole(e.target.checked)} />
            <span>{say('previewWhole')}</span>
          </label>
        )}
      </div>
      {problem !== null && <p className="problem">{problem}</p>}
      {!shown && (
        <p className="note-line">{say(whole || aim === 'whole' ? 'previewNotYet' : 'previewNothing')}</p>
      )}
      <iframe
        ref={frame}
        className={width}
        title={say('previewFrame')}
        src={`/practice/${SAMPLES[sample]}.html`}
      />
      <p className="hint">{say(whole || aim === 'whole' ? 'previewWholeHint' : 'previewOneHint')}</p>
    </div>
  );
}
