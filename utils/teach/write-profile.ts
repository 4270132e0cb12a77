import type { Candidate, EditorRule, SitePage, SiteProfile } from '../model/site-profile';
import type { Proposals } from './propose';
import { isWordLike } from './word-like';

/** The profile's text limits. */
const LONGEST_ID = 60;
const PLAIN = /^[\p{L}_-]{2,40}$/u;
const SAME_PAGE = /^(?:action|module|view|target|page|op|cmd|do|task|model|_task|_action)$/i;

/**
 * A profile that reads this page as proposed: the first guess of each reader. Null where there is no name and no number to
 * begin with. `name` = what the desk is called in the settings.
 */
export function writeProfile(proposals: Proposals, url: URL, name: string): SiteProfile | null {
  const { caseId, messages } = proposals;
  const page = writePage(proposals, url);
  const id = proposals.caseId[0];
  if (!page || !id || proposals.name.length === 0) return null;
  const reader = (guesses: Proposals['name'], optional: boolean) =>
    guesses[0] && guesses[0].try.length > 0
      ? { try: guesses[0].try.slice(0, 8), ...(optional && { optional }) }
      : undefined;
  const nameReader = reader(proposals.name, false);
  if (!nameReader) return null;
  const caseLabel = reader(proposals.caseLabel, true);
  const subject = reader(proposals.subject, true);
  const status = reader(proposals.status, true);
  return {
    format: 1,
    id: idOf(url),
    version: 1,
    name,
    phi: proposals.phi,
    channel: 'other',
    editorKind: proposals.kind ?? 'reply',
    pages: [page],
    readers: {
      name: nameReader,
      caseId: { try: caseId[0]?.try ?? [] },
      ...(caseLabel && { caseLabel }),
      ...(subject && { subject }),
      ...(status && { status }),
      ...(messages?.group && { messages: { groups: [messages.group], optional: true } }),
    },
    editors: editorsOf(proposals),
    send: { controls: proposals.send[0]?.rules.slice(0, 1) ?? [] },
    close: proposals.close[0] ? { controls: proposals.close[0].rules.slice(0, 1) } : {},
  };
}

/** An id made of the host's name. */
function idOf({ hostname }: URL): string {
  const slug = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return (slug || 'my-desk').slice(0, LONGEST_ID).replace(/-+$/, '');
}

function editorsOf({ editor }: Proposals): EditorRule[] {
  return editor.flatMap(({ rules }) => rules.slice(0, 1));
}

/** What tells this page from the desk's others: its address with the number left open, and what is only on it. */
function writePage(proposals: Proposals, url: URL): SitePage | null {
  const from = proposals.caseId[0]?.try[0];
  const has = signsOf(proposals);
  if (!from || has.length === 0) return null;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(url.search.replaceAll(';', '&'))) {
    if (from.take === 'query' && from.name === name) query[name] = '*';
    else if (SAME_PAGE.test(name) && PLAIN.test(value)) query[name] = value;
  }
  return {
    kind: 'case',
    ...(url.hostname !== '' && { host: url.hostname }),
    path: openPath(url.pathname, from.take === 'path' ? from : null),
    ...(Object.keys(query).length > 0 && { query }),
    ...(from.take === 'hash' && { hash: openHash(url.hash.slice(1), from) }),
    has,
  };
}

type Route = Extract<Candidate, { take: 'path' | 'hash' }>;

/** The path with every part that is not a plain word left open. */
function openPath(path: string, from: Route | null): string {
  const parts = path.split('/');
  const at = from ? parts.indexOf(from.after) + 1 + (from.skip ?? 0) : -1;
  const open = parts.map((part, i) =>
    part === '' || (i !== at && isFixed(part) && !(at > 0 && i === at - 1 && from?.skip)) ? part : '*',
  );
  return open.join('/') || '/';
}

/** A part of an address that stays the same from case to case. */
const isFixed = (part: string) =>
  /^[\w.]+\.\w{2,5}$/.test(part) || (isWordLike(part) && part.split('-').length <= 2 && !/\d{2,}/.test(part));

function openHash(hash: string, from: Route): string {
  const start = hash.indexOf(from.after);
  const fixed = hash.slice(0, start + from.after.length);
  return `${fixed}*`;
}

/** What stands on this page and on none that shows no case: the editor, the thread, the customer's name. */
function signsOf({ editor, name, messages, caseId }: Proposals): string[] {
  const places = [
    ...(editor[0]?.rules
      .slice(0, 2)
      .map(({ frame, select }) => (frame ? `${frame} >>> ${select}` : select)) ?? []),
    ...(messages?.group ? [messages.group.item] : []),
    ...[...(name[0]?.try ?? []), ...(caseId[0]?.try ?? [])].flatMap((each) =>
      'select' in each && each.take !== 'labelled' ? [each.select] : [],
    ),
  ];
  return [...new Set(places)].slice(0, 4);
}
