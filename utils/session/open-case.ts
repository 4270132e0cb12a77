import type { Finding } from '../coach/check-draft';
import { readNothing } from '../coach/empty-reading';
import type { DraftReading } from '../coach/read-reply';
import type { CaseReading, Draft } from '../model/case-reading';
import type { CaseState } from '../model/case-state';
import type { DraftPromise } from '../model/draft-promise';
import type { Memory } from '../model/memory';
import { withoutAside } from './keep-promised';
import type { CaseRef, OpenCase } from './session';

/** Nothing can be said of what is written. */
const UNREAD: DraftReading = { signals: {}, evidence: {}, findings: [], promises: [] };

/** A case as it opens, from its first reading and what the background knows of it. */
export function openCase(of: CaseRef, reading: CaseReading, state: CaseState): OpenCase {
  return {
    ...{ of, reading, state, memory: state.memory },
    ...{ active: null, held: false, draft: null, typing: false, sent: false },
    ...{ read: null, latest: null, asks: 0, asked: null, waits: false },
    ...{ signals: {}, stage: null, lastSeen: '', news: [], noting: [], aside: [] },
    ...{ story: state.silent ? null : (state.story ?? null), storyShown: false },
    ...{ log: { at: 'ready' }, ending: 0, logged: null, said: null, copy: null, comment: false },
    ...{ health: {}, healthTold: '' },
  };
}

/** The case with another memory; the card that is no longer active there is gone from view. */
export function remember(open: OpenCase, memory: Memory): OpenCase {
  return { ...open, memory, active: memory.active && open.active };
}

/**
 * The case with the draft as it stands now, and with its reading where that has come already. What was sent is not
 * unwritten when the desk empties its editor.
 */
export function writeDraft(open: OpenCase, draft: Draft | null): OpenCase {
  const isBlank = !draft?.text.trim();
  const read = isSameDraft(open.latest?.draft, draft) ? open.latest : open.read;
  return { ...open, draft, read, sent: open.sent && isBlank };
}

/** The same words for the same reader. */
export function isSameDraft(a: Draft | null | undefined, b: Draft | null | undefined): boolean {
  return !!a && !!b && a.text === b.text && a.kind === b.kind;
}

/** Everything is known of the draft as it stands; of an empty one there is nothing to know. */
export function isRead({ draft, read }: OpenCase): boolean {
  return !draft?.text.trim() || (isSameDraft(read?.draft, draft) && !read?.old);
}

/** Puts a finding (by rule and words) or a promise (by its words) aside for as long as the case is open. */
export function putAside(open: OpenCase, words: string, rule?: string): OpenCase {
  return { ...open, aside: [...open.aside, rule ? `${rule} ${words}` : words] };
}

/** A promise is dealt with: in the draft as it stands, and among those that were sent. */
export function forgetPromise(open: OpenCase, said: string): OpenCase {
  const promised = open.memory.promised.filter(({ words }) => words !== said);
  return remember(putAside(open, said), { ...open.memory, promised });
}

/** The words of the draft that a finding, promise or move is about. */
export function wordsOf({ draft }: Pick<OpenCase, 'draft'>, span: { start: number; end: number }): string {
  return draft?.text.slice(span.start, span.end) ?? '';
}

/** What is known of the draft as it stands, and of no other text. */
export function readingOf({ draft, read, sent, state }: OpenCase): DraftReading {
  if (!draft?.text.trim())
    return sent ? UNREAD : { ...UNREAD, signals: readNothing(state.name, state.context.signals.language) };
  return read && isSameDraft(read.draft, draft) ? read.reading : UNREAD;
}

/** What the coach found, without what the agent has put aside. Where somebody may be in danger nobody's tone is coached. */
export function findingsOf(
  open: OpenCase,
  { draft, reading } = { draft: open.draft, reading: readingOf(open) },
): Finding[] {
  if (open.signals.safety === true || open.state.silent) return [];
  return reading.findings.filter((f) => !open.aside.includes(`${f.rule} ${wordsOf({ draft }, f)}`));
}

/** What is promised in the draft, without what the agent has put aside; empty while that is not known. */
export function promisesOf(open: OpenCase): DraftPromise[] {
  return withoutAside(open.draft?.text ?? '', readingOf(open).promises, open.aside);
}

/** The story of the day where it was shown; like any card it comes up at a breakpoint only. */
export function storyOf({ story, storyShown }: OpenCase): string | null {
  return storyShown ? story : null;
}
