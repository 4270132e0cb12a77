import { type ReactNode, useState } from 'react';
import { Story } from '../contact/story';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useClock } from '../ui/use-clock';
import { useLoaded } from '../ui/use-loaded';

type Props = { id: string; me: string; titles: Record<string, string>; children: ReactNode; first?: boolean };

/** A line that opens to the contact behind it: its timeline, and what can be said of it. */
export function OpenContact({ id, me, titles, children, first = false }: Props) {
  const [open, setOpen] = useState(first);
  return (
    <details
      className="open-contact"
      data-contact={id}
      open={first || undefined}
      onToggle={(e) => setOpen(e.currentTarget.open)}
    >
      <summary>{children}</summary>
      {open && <Opened id={id} me={me} titles={titles} />}
    </details>
  );
}

function Opened({ id, me, titles }: Omit<Props, 'children'>) {
  const { coaching } = useServices();
  const now = useClock();
  const { loaded, reload } = useLoaded(() => coaching.readContact(id), [coaching, id], ['log']);
  return (
    <LoadView loaded={loaded} reload={reload}>
      {(row) =>
        row ? (
          <Story
            row={row}
            titles={titles}
            now={now}
            editable={row.interaction.agent === me}
            onChanged={reload}
          />
        ) : (
          <p className="soft">{say('contactGone')}</p>
        )
      }
    </LoadView>
  );
}
