import { useRef } from 'react';
import { say, type TextKey } from '../../ui/text';
import { CoachNotes } from './coach-notes';
import { insertSlot } from './insert-slot';

/** What the slot buttons put at the caret; the last is for words that only the agent knows. */
const SLOTS: readonly { slot: string; name: TextKey }[] = [
  { slot: '{firstName}', name: 'slotFirstName' },
  { slot: '{, firstName}', name: 'slotCommaFirstName' },
  { slot: '{recap}', name: 'slotRecap' },
  { slot: '{agent}', name: 'slotAgent' },
];

type Ids = {
  id: string;
  'aria-label'?: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  onBlur: () => void;
};
type Props = {
  ids: Ids;
  value: string;
  max: number;
  rows: number;
  onChange: (text: string) => void;
  focus?: (node: HTMLElement | null) => void;
};

/** Words that agents will say or send: a box with slots to put in and the coach's notes on what stands there. */
export function ScriptBox({ ids, value, max, rows, onChange, focus }: Props) {
  const box = useRef<HTMLTextAreaElement | null>(null);
  const insert = (slot: string) => {
    const field = box.current;
    if (!field) return;
    const put = insertSlot(value, slot, field.selectionStart, field.selectionEnd);
    if (put.text.length > max) return;
    onChange(put.text);
    // React writes the value first; then the caret stands behind the slot, or on the words of the gap.
    queueMicrotask(() => {
      field.focus();
      field.setSelectionRange(put.from, put.to);
    });
  };
  return (
    <div className="script">
      <textarea
        {...ids}
        ref={(node) => {
          box.current = node;
          focus?.(node);
        }}
        rows={rows}
        maxLength={max}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
      <div className="slots" role="group" aria-label={say('slotInsert')}>
        {SLOTS.map(({ slot, name }) => (
          <button type="button" className="slot" key={slot} onClick={() => insert(slot)}>
            {say(name)}
          </button>
        ))}
        <button type="button" className="slot" onClick={() => insert(`[${say('slotGapWords')}]`)}>
          {say('slotGap')}
        </button>
      </div>
      <CoachNotes text={value} />
    </div>
  );
}
