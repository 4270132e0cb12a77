import type { Item, Thread } from './find-thread';
import { foldName } from './name-like';
import { innerRoot } from './page-roots';
import { isState, isWordLike } from './word-like';
import { codeWords, hasWord } from './words';

export type ItemSide = 'customer' | 'agent' | 'note' | 'unknown';

/** What tells the sides of a thread: a mark on or in the items, or nothing but their authors. */
export type Sides = {
  sides: ItemSide[];
  customerHas: string | null;
  agentHas: string | null;
  noteHas: string[];
  noteSays: NoteWords | null;
};
/** Words in a part of the item that say it is for us only. */
export type NoteWords = { element: Element; says: string };

const DEEP = 60;
const HEAD = 80;
const BRACKETS = /[([][\p{L} ]{4,30}[)\]]/u;
const TRUE = /^(?:true|yes|1|public|visible|all)$/i;
const FALSE = /^(?:false|no|0)$/i;
const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

type Mark = { selector: string; words: string; negates: boolean };

/** The marks an item carries: classes and small attribute values, its own and of what stands in it. */
function marksOf(item: Item): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  const { element, body } = item;
  const inner = innerRoot(element)
    ? []
    : [...element.querySelectorAll('*')]
        .slice(0, DEEP)
        .filter((each) => each === body || !body.contains(each));
  for (const each of [element, ...inner]) {
    for (const token of each.classList)
      if (isWordLike(token) && !isState(token)) set(`.${CSS.escape(token)}`, token, false);
    for (const { name, value } of each.attributes) {
      if (
        /^(?:class|id|style|href|src|datetime|aria-label|aria-current|title|alt|name|email|tabindex|dir)$/.test(
          name,
        )
      ) {
        const start = name === 'href' ? /^\/[a-z-]+\//.exec(value)?.[0] : undefined;
        if (start) set(`a[href^=${quote(start)}]`, start, false);
        continue;
      }
      if (value.length > 24 || (/\d{2,}/.test(value) && !/^#/.test(value))) continue;
      const word = /^(?:public|visible)/.test(codeWords(name).at(-1) ?? '') || hasWord(name, 'note');
      const negates = word && !hasWord(name, 'note') ? FALSE.test(value) : false;
      const affirms = hasWord(name, 'note') && TRUE.test(value);
      set(`[${name}=${quote(value)}]`, negates || affirms ? 'internal' : `${name} ${value}`, negates);
    }
  }
  return marks;
  function set(selector: string, words: string, negates: boolean) {
    if (!marks.has(selector)) marks.set(selector, { selector, words, negates });
  }
}

/** Is the mark's name about this side? */
const isAbout = (mark: Mark, list: 'customerSide' | 'agentSide' | 'note') => {
  const words = mark.words.replace(/\bnot ?visible\w*/i, 'internal').replace(/NotVisible\w*/, 'internal');
  return hasWord(words, list);
};

/** Words of the item's head that say it is an internal note. */
function noteWords(item: Item): NoteWords | null {
  const { element, body } = item;
  const root = innerRoot(element) ?? element;
  for (const each of root.querySelectorAll('*')) {
    if (body.contains(each) && body !== element) continue;
    const text = (each.textContent ?? '').trim();
    if (text.length < 4 || text.length > 32 || each.children.length > 0) continue;
    if (hasWord(text, 'note') && !hasWord(text, 'customerSide')) return { element: each, says: text };
  }
  // Set in brackets at the beginning: `Ann (internal) on Monday`.
  const bracket = BRACKETS.exec((root.textContent ?? '').trim().slice(0, HEAD));
  return bracket && hasWord(bracket[0], 'note') ? { element: body, says: bracket[0] } : null;
}

/**
 * Who wrote what: by marks whose names say so, or by authors, the customer's name known (`customer`) or the signed-in agent's
 * (`isMe`). Marks are kept only where they agree with the authors.
 */
export function tellSides(
  { items }: Thread,
  customer: string | null,
  isMe: (name: string) => boolean,
): Sides {
  const marks = items.map(marksOf);
  const held = new Map<string, { mark: Mark; at: Set<number> }>();
  for (const [i, each] of marks.entries())
    for (const [key, mark] of each) {
      const known = held.get(key) ?? { mark, at: new Set<number>() };
      known.at.add(i);
      held.set(key, known);
    }
  const all = [...held.values()];
  const said = items.map(noteWords);
  const isNote = (mark: Mark) => isAbout(mark, 'note') && !/comment/i.test(mark.words);
  const noteMarks = all.filter(
    ({ mark, at }) => isNote(mark) && (at.size < items.length || items.length === 1),
  );
  const notes = new Set(noteMarks.flatMap(({ at }) => [...at]));
  const noteHas = noteMarks
    .map(({ mark }) => mark.selector)
    .filter((each, i, list) => list.indexOf(each) === i)
    .slice(0, 3);
  for (const mark of thirdKinds(all.map(({ mark }) => mark))) {
    for (const i of held.get(mark.selector)?.at ?? []) notes.add(i);
    noteHas.push(mark.selector);
  }
  let noteSays: NoteWords | null = null;
  for (const [i, words] of said.entries())
    if (words && !notes.has(i)) {
      notes.add(i);
      noteSays ??= words;
    }
  const byAuthor = items.map(({ by }, i): ItemSide => {
    if (notes.has(i)) return 'note';
    if (by === null) return 'unknown';
    if (customer !== null && foldName(by) === foldName(customer)) return 'customer';
    if (isMe(by)) return 'agent';
    return customer === null ? 'unknown' : 'agent';
  });
  const pick = (list: 'customerSide' | 'agentSide', side: ItemSide) => {
    const other = list === 'customerSide' ? 'agentSide' : 'customerSide';
    const fits = all.filter(({ mark, at }) => {
      if (!isAbout(mark, list) || isAbout(mark, other)) return false;
      const wanted = [...at].filter((i) => !notes.has(i));
      return wanted.length > 0 && wanted.every((i) => byAuthor[i] === side || byAuthor[i] === 'unknown');
    });
    // The mark that the most messages of this side carry.
    const of = (at: Set<number>) => [...at].filter((i) => !notes.has(i)).length;
    const ranked = fits.sort(
      (a, b) => of(b.at) - of(a.at) || a.mark.selector.length - b.mark.selector.length,
    );
    const [best] = ranked;
    const missing = side === 'customer' && byAuthor.some((s, i) => s === side && !best?.at.has(i));
    return best && !missing ? best : null;
  };
  /** A mark that stands on this side's messages and on no others, whatever it is called. */
  const only = (side: ItemSide) =>
    all.find(
      ({ mark, at }) =>
        mark.selector.startsWith('[') &&
        byAuthor.every((s, i) => s === 'note' || s === 'unknown' || (s === side) === at.has(i)),
    ) ?? null;
  const bothWrote = byAuthor.includes('customer') && byAuthor.includes('agent');
  // Whose name cannot be read again by itself is told by such a mark.
  const isPlain = items.every(({ author, by }) => author === null || author.text === by);
  const c = pick('customerSide', 'customer') ?? (bothWrote && !isPlain ? only('customer') : null);
  const a = pick('agentSide', 'agent') ?? (bothWrote && !isPlain && c ? only('agent') : null);
  const isUseful =
    c !== null &&
    (a !== null || c.at.size < items.length || items.length === 1) &&
    c.mark.selector !== a?.mark.selector;
  const sides = byAuthor.map((side, i): ItemSide => {
    if (side === 'note' || !isUseful) return side;
    return c.at.has(i) ? 'customer' : a?.at.has(i) ? 'agent' : side;
  });
  return {
    sides,
    customerHas: isUseful ? c.mark.selector : null,
    agentHas: isUseful ? (a?.mark.selector ?? null) : null,
    noteHas,
    noteSays,
  };
}

/** Where one attribute tells what came in from what went out, a `comment` beside them is neither. */
function thirdKinds(marks: Mark[]): Mark[] {
  const byName = new Map<string, Mark[]>();
  for (const mark of marks) {
    const name = /^\[([\w-]+)="/.exec(mark.selector)?.[1];
    if (name) byName.set(name, [...(byName.get(name) ?? []), mark]);
  }
  return [...byName.values()].flatMap((some) =>
    some.some((mark) => isAbout(mark, 'customerSide')) && some.length > 1
      ? some.filter((mark) => /\bcomment\b/i.test(mark.words))
      : [],
  );
}
