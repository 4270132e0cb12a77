import type { SiteProfile } from '../../utils/model/site-profile.ts';
import { CASES, type Case, type Desk, type Truth } from './desk.ts';
import type { DeskBrowser } from './desk-browser.ts';

type Values = { value: string | null; standing: 'sure' | 'unsure' | 'missing' };
/** How each value on one page came out. */
export type Outcome = { reader: string; how: 'right' | 'unsure' | 'missing' | 'wrong'; said: string };
/** What was taught: a profile, and the readers whose first proposal was wrong on the first case (each a correction). */
export type Taught = { profile: SiteProfile | null; corrections: string[] };

/** Shows a case of a desk. */
export const showCase = (browser: DeskBrowser, desk: Desk, shown: Case) =>
  browser.show({
    address: desk.address(shown),
    html: desk.html(shown),
    ...(desk.policy && { policy: desk.policy }),
  });

/** Teaches a desk by its own proposals alone: one case, then a second one of another customer. */
export async function teachDesk(browser: DeskBrowser, desk: Desk): Promise<Taught> {
  const [first, second] = CASES as [Case, Case];
  await showCase(browser, desk, first);
  const truth = desk.truth(first);
  const found = await browser.ask('propose', truth.editor, truth.send);
  const right: [string, boolean][] = [
    ['name', (found.name?.value ?? null) === truth.name],
    ['caseId', truth.caseIds.includes(found.caseId?.value ?? '')],
    ['subject', (found.subject?.value ?? null) === truth.subject],
    ['status', (found.status?.value ?? null) === truth.status],
    ['messages', JSON.stringify(found.sides) === JSON.stringify(truth.messages)],
    ['editor', found.editor],
    ['send', found.send],
  ];
  const corrections = right.flatMap(([reader, isRight]) => (isRight ? [] : [reader]));
  if (!found.profile) return { profile: null, corrections };
  await showCase(browser, desk, second);
  return { profile: (await browser.ask('refine', found.profile)).profile, corrections };
}

/** What a taught profile reads of another case, against the truth; `disturb` changes the page before. */
export async function readTaught(
  browser: DeskBrowser,
  desk: Desk,
  shown: Case,
  { profile, corrections }: Taught,
  disturb?: { how: 'rename' | 'wrap' | 'reorder' | 'redraw' | 'translate' | 'all'; seed: number },
): Promise<Outcome[]> {
  await showCase(browser, desk, shown);
  if (!profile) return [];
  const truth = desk.truth(shown);
  if (disturb)
    await browser.ask('disturb', disturb.how, disturb.seed, [
      shown.name,
      shown.subject,
      shown.mail,
      truth.status ?? '-',
      shown.ref,
      ...shown.messages.map(([, text]) => text),
    ]);
  const { values, messages } = await browser.ask('read', profile);
  const outcomes: Outcome[] = [];
  for (const [reader, read] of Object.entries(values as Record<string, Values>)) {
    if (corrections.includes(reader) || reader === 'caseLabel') continue;
    outcomes.push(judge(reader, read, rightValues(truth, reader)));
  }
  if (!corrections.includes('messages')) {
    const how = isWhole(messages.items, shown, truth)
      ? 'right'
      : messages.standing === 'sure'
        ? 'wrong'
        : messages.standing;
    const said = messages.items.map(({ side, text }) => `${side} ${text.slice(0, 12)}`).join(' | ');
    outcomes.push({ reader: 'messages', how, said: said.slice(0, 160) });
  }
  return outcomes;
}

/** Are these the case's messages by whoever wrote them, with their words: in the desk's order, or each once in that of a disturbed page? */
export function isWhole(
  items: readonly { side: string; text: string }[],
  shown: Case,
  { messages }: Truth,
): boolean {
  if (items.length !== (messages?.length ?? 0)) return false;
  const known = items.map(({ text }) => shown.messages.findIndex(([, words]) => text.includes(words)));
  if (known.includes(-1)) return false;
  if (items.every(({ side }, i) => side === messages?.[i])) return true;
  const sides = { c: 'customer', a: 'agent', n: 'note' } as const;
  const isTold = items.every(({ side }, i) => side === sides[shown.messages[known[i] ?? 0]?.[0] ?? 'n']);
  return isTold && new Set(known).size === items.length;
}

const rightValues = (truth: Truth, reader: string): (string | null)[] =>
  reader === 'caseId' ? truth.caseIds : [truth[reader as 'name' | 'subject' | 'status']];

function judge(reader: string, { value, standing }: Values, right: (string | null)[]): Outcome {
  const isRight = right.includes(value);
  const how =
    standing === 'sure'
      ? isRight
        ? 'right'
        : 'wrong'
      : standing === 'missing' && isRight
        ? 'right'
        : standing;
  return { reader, how, said: `${value} (${standing})` };
}
