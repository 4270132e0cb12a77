import { useState } from 'react';
import type { LogRow } from '../../utils/log/read/read-interactions';
import { Story } from '../contact/story';
import { Button } from '../ui/button';
import { say } from '../ui/text';
import { EntryHead } from './entry-head';

type Props = {
  row: LogRow;
  now: number;
  titles: Record<string, string>;
  agentLabel: string | null;
  mine: boolean;
  onDelete: () => void;
  onChanged: () => void;
  /** Where there is no room beside the list: the contact opens in place of it, from this row. */
  onOpen?: (row: HTMLElement) => void;
};

/** One contact in the log; opened, it shows its story. */
export function LogEntry({ row, now, titles, agentLabel, mine, onDelete, onChanged, onOpen }: Props) {
  const [open, setOpen] = useState(false);
  const head = <EntryHead row={row} now={now} agentLabel={agentLabel} />;
  return (
    <li className="log-entry" data-interaction={row.interaction.id}>
      {onOpen ? (
        <button type="button" className="open-entry" onClick={(e) => onOpen(e.currentTarget)}>
          {head}
        </button>
      ) : (
        <details onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary>{head}</summary>
          {open && (
            <>
              <Story row={row} titles={titles} now={now} editable={mine} onChanged={onChanged} />
              <div className="row end">
                <Button look="danger" onClick={onDelete}>
                  {say('delete')}
                </Button>
              </div>
            </>
          )}
        </details>
      )}
    </li>
  );
}
