import { PLAYBOOK_FORMAT, type Playbook, playbookSchema } from '../model/playbook';
import { checkData, type Misfit } from './check-data';
import { checkLinks } from './check-links';
import { checkWords } from './check-words';
import { explainIssue } from './explain-issue';
import type { Fault, NewerPart } from './fault';
import { nameFaults } from './name-faults';
import { placeNamer, valueAt } from './name-place';
import { setAsideNewer } from './set-aside-newer';

/** What came of reading a playbook: usable as a whole without the parts for a newer Bedside, or refused as a whole. */
export type ReadPlaybook =
  | { ok: true; playbook: Playbook; newer: NewerPart[] }
  | { ok: false; faults: Fault[] };

/**
 * Reads a playbook from parsed JSON, whatever it holds. Pure; never throws. Every fault is told, with its place and a plain
 * reason; parts that need a newer Bedside are left out and listed, a whole playbook in a newer format is one fault.
 */
export function readPlaybook(data: unknown): ReadPlaybook {
  const tell = (misfits: Misfit[]): ReadPlaybook => ({ ok: false, faults: nameFaults(misfits, data) });
  const unreadable = checkData(data);
  if (unreadable.length > 0) return tell(unreadable);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return tell([{ place: [], reason: 'is not a playbook: a playbook is a set of named fields' }]);
  const format = valueAt(data, ['format']);
  if (Number.isInteger(format) && Number(format) > PLAYBOOK_FORMAT)
    return tell([
      {
        place: ['format'],
        reason: `this playbook needs a newer Bedside (format ${format}; this one reads ${PLAYBOOK_FORMAT})`,
      },
    ]);
  const { kept, newer, origin } = setAsideNewer(data as Record<string, unknown>);
  const gone = new Set(
    newer.flatMap(({ place }) => (place[0] === 'topics' ? [String(valueAt(data, [...place, 'id']))] : [])),
  );
  const shape = playbookSchema().safeParse(kept);
  const misfits = [
    ...(shape.success ? [] : shape.error.issues.flatMap((issue) => explainIssue(issue, kept))),
    ...checkLinks(kept, gone),
    ...checkWords(kept),
  ];
  if (misfits.length > 0 || !shape.success)
    return tell(misfits.map(({ place, reason }) => ({ place: origin(place), reason })));
  const nameOf = placeNamer(data);
  return {
    ok: true,
    playbook: gone.size > 0 ? forgetTopics(shape.data, gone) : shape.data,
    newer: newer.map(({ place, needs }) => ({ path: nameOf(place), at: place.join('.'), needs })),
  };
}

function forgetTopics(playbook: Playbook, gone: ReadonlySet<string>): Playbook {
  const workspaces = playbook.workspaces.map((workspace) => ({
    ...workspace,
    steps: workspace.steps.map(({ topic, ...step }) =>
      topic === undefined || gone.has(topic) ? step : { ...step, topic },
    ),
  }));
  return { ...playbook, workspaces };
}
