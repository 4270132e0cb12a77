import { findDeep } from '../desk/find-deep';
import { listEditors } from '../desk/find-editor';
import { visibleText } from '../desk/map-text';
import { findPage } from '../desk/match-profile';
import { readMessages } from '../desk/read-messages';
import { readText } from '../desk/read-text';
import { saysOne } from '../desk/says-one';
import { findShown, scopeOf } from '../desk/scope-of';
import type { Candidate, ControlRule, Reader, SiteProfile } from '../model/site-profile';
import type { ReaderStanding } from './guess-value';
import { type CandidateKind, kindOf, WEIGHTS } from './kind-of';
import { foldName } from './name-like';

/** What one reader reads, and how far it can be relied on. */
export type StandingReading = {
  standing: ReaderStanding;
  value: string | null;
  agree: CandidateKind[];
  differ: number;
};

/** Of the weight that was found, so much must agree. */
const SHARE = 0.7;

/**
 * Reads a value by all its candidates. Sure = two of different kinds agree and hold most of the weight, or the address says it;
 * unsure = one alone, or they differ; missing = none finds anything. `backing` = a second fact that agrees with a value.
 */
function readStanding(
  reader: Pick<Reader, 'try'>,
  root: ParentNode,
  url: URL,
  backing: (value: string) => boolean = () => false,
): StandingReading {
  const votes = new Map<
    string,
    { value: string; kinds: Set<CandidateKind>; weight: number; count: number }
  >();
  let whole = 0;
  for (const candidate of reader.try) {
    const value = readSafely(candidate, root, url);
    if (!value) continue;
    const kind = kindOf(candidate);
    const key = value.normalize('NFKC').toLowerCase();
    const vote = votes.get(key) ?? { value, kinds: new Set(), weight: 0, count: 0 };
    votes.set(key, vote);
    vote.kinds.add(kind);
    vote.weight += WEIGHTS[kind];
    vote.count += 1;
    whole += WEIGHTS[kind];
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (!best) return { standing: 'missing', value: null, agree: [], differ: 0 };
  const agree = [...best.kinds];
  const most = best.weight >= whole * SHARE;
  const isBacked = best.kinds.size >= 2 || best.kinds.has('address') || backing(best.value);
  return {
    standing: most && isBacked ? 'sure' : 'unsure',
    value: best.value,
    agree,
    differ: votes.size - 1,
  };
}

function readSafely(candidate: Candidate, root: ParentNode, url: URL): string | null {
  try {
    return readText([candidate], root, url) || null;
  } catch {
    return null;
  }
}

const READERS = ['name', 'caseId', 'caseLabel', 'subject', 'status'] as const;

/** What a profile reads on the page, each value with its standing; messages with their sides. */
export function readPage(profile: SiteProfile, document: Document, url: URL) {
  const page = findPage(profile, url, document);
  const root = scopeOf(page, document);
  const messages = profile.readers.messages ? readMessages(profile.readers.messages, root, url) : [];
  const authors = authorsOf(profile, root, url);
  const title = document.title;
  const backed: Partial<Record<string, (value: string) => boolean>> = {
    name: (value) => authors.has(foldName(value)),
    subject: (value) => title.includes(value),
    caseId: (value) => title.includes(value),
    caseLabel: (value) => title.includes(value),
  };
  const values = Object.fromEntries(
    READERS.flatMap((name) => {
      const reader = profile.readers[name];
      return reader ? [[name, readStanding(reader, root, url, backed[name])]] : [];
    }),
  );
  const known = messages.filter(({ side }) => side !== 'unknown').length;
  // Items whose words were not found are there all the same: then the thread is not read whole.
  const whole = profile.readers.messages ? countItems(profile.readers.messages, root, url) : 0;
  const isWhole = known === messages.length && messages.length >= whole;
  const standing: ReaderStanding = messages.length === 0 ? 'missing' : isWhole ? 'sure' : 'unsure';
  const place = (found: boolean): { standing: ReaderStanding; value: boolean } => ({
    standing: found ? 'sure' : 'missing',
    value: found,
  });
  const places = {
    editor: place(listEditors(profile, document).length > 0),
    send: place(hasControl(profile.send.controls, root)),
    close: place(hasControl(profile.close.controls ?? [], root)),
  };
  return { page: page?.kind ?? null, values, messages: { standing, items: messages }, places };
}

/** Is one of the controls on the page, saying what it should? */
function hasControl(controls: readonly ControlRule[], root: ParentNode): boolean {
  return controls.some(({ select, says }) => {
    const found = findShown(root, select);
    return found !== null && saysOne(visibleText(found) || (found as HTMLInputElement).value || '', says);
  });
}

/** How many messages there are, whether or not their words are found. */
function countItems(
  reader: NonNullable<SiteProfile['readers']['messages']>,
  root: ParentNode,
  url: URL,
): number {
  const groups = reader.groups.map(({ item, skip, side }) => ({ item, skip, side }));
  return readMessages({ ...reader, groups }, root, url).length;
}

/** Who wrote messages, as far as the profile's groups name an author. */
function authorsOf(profile: SiteProfile, root: ParentNode, url: URL): Set<string> {
  const names = new Set<string>();
  for (const group of profile.readers.messages?.groups ?? []) {
    if (!('author' in group.side)) continue;
    for (const item of itemsOf(group.item, root)) {
      const author = readText(group.side.author, item, url);
      if (author) names.add(foldName(author));
    }
  }
  return names;
}

function itemsOf(selector: string, root: ParentNode): Element[] {
  try {
    return findDeep(root, selector);
  } catch {
    return [];
  }
}
