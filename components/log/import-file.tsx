import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { say, sayCount } from '../ui/text';
import { plainReason } from '../ui/use-loaded';

/** Reads a colleague's exported file and says in words what came of it. */
export function ImportFile({ onImported }: { onImported: () => void }) {
  const { send } = useServices();
  const [label, setLabel] = useState('');
  const [result, setResult] = useState<{ text: string; failed: boolean } | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const read = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return setResult({ text: say('importNoFile'), failed: true });
    try {
      const name = label.trim() || chosen.name.replace(/\.json$/, '');
      const { added, known } = await send('log.import', { json: await chosen.text(), label: name });
      setResult({
        text: say('imported', sayCount('importAdded', added), sayCount('importKnown', known)),
        failed: false,
      });
      onImported();
    } catch (error) {
      setResult({ text: say('importFailed', plainReason(error)), failed: true });
    }
  };
  return (
    <div className="import">
      <h3>{say('importTitle')}</h3>
      <Field label={say('importFile')}>
        {(ids) => <input {...ids} ref={file} type="file" accept=".json,application/json" />}
      </Field>
      <Field label={say('importLabel')} hint={say('importLabelHint')}>
        {(ids) => <input {...ids} maxLength={80} value={label} onChange={(e) => setLabel(e.target.value)} />}
      </Field>
      <div className="row">
        <Button onClick={read}>{say('importDo')}</Button>
      </div>
      <p role="status" className={result?.failed ? 'problem' : 'hint'}>
        {result?.text}
      </p>
    </div>
  );
}
