import { pick, type Random } from './seeded-random';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = (string | number)[];

/** A playbook with one thing broken: what was done, where, and whether any reader must refuse it. */
export type Mutant = { data: unknown; what: string; place: Place; made: unknown; mustFail: boolean };

type Node = { value: Json; place: Place };

/** Every value in a playbook with its place, the root left out. */
export function listNodes(value: Json, place: Place = []): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = (value as Record<string | number, Json>)[key] as Json;
    const at = [...place, key];
    return [{ value: inner, place: at }, ...listNodes(inner, at)];
  });
}

const isMap = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nest = (depth: number, inner: Json): Json => {
  let value = inner;
  for (let i = 0; i < depth; i++)
    value = i % 3 === 0 ? { not: value } : i % 3 === 1 ? { all: [value] } : { any: [value] };
  return value;
};

/** Fields with a fixed set of words; anything else there is wrong. */
const ENUMS = new Set([
  'tier',
  'foundation',
  'severity',
  'signal',
  'by',
  'domain',
  'role',
  'disagreement',
  'behalf',
  'makes',
  'form',
]);
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];
/** One of every sort of value; two are never of the same sort. */
const SORTS: Json[] = ['word', 7, true, null, [], {}, [[]], { a: 1 }, -3, 1e12, 0.5, ''];

type Change = (
  nodes: Node[],
  random: Random,
) => { node: Node; to: Json | undefined; key?: string; mustFail: boolean } | null;

/** One of the places that fit, or null where the playbook has none. */
function among(nodes: Node[], random: Random, fits: (node: Node) => boolean): Node | null {
  const all = nodes.filter(fits);
  return all.length === 0 ? null : pick(all, random);
}

/** One of the places that fit gets another value. */
const replace =
  (fits: (node: Node) => boolean, make: (node: Node, random: Random) => Json): Change =>
  (nodes, random) => {
    const node = among(nodes, random, fits);
    return node && { node, to: make(node, random), mustFail: true };
  };

const key = ({ place }: Node) => String(place.at(-1));
const isText = ({ value }: Node) => typeof value === 'string';
const WORDS = ['title', 'why', 'text', 'better'];
const ADDRESSES = [
  'see http://a.example',
  'javascript:alert(1)',
  'HTTPS://x',
  'data:text/html,x',
  'www.a.example',
];
const BROKEN = ['(a', 'a)', '{nothing}', '..99 a', '[a]', 'a* b', '|', '{'];
const STRANGE = ['colour', 'onclick', 'script', 'regex', 'When', 'id ', '', 'toString', 'hasOwnProperty'];
const DEPTHS = [9, 12, 30, 500, 20_000];
const LENGTHS = [2000, 2000, 2000, 30_000, 30_000, 1_500_000];

const CHANGES: Record<string, Change> = {
  delete: (nodes, random) => ({ node: pick(nodes, random), to: undefined, mustFail: false }),
  retype: (nodes, random) => ({ node: pick(nodes, random), to: pick(SORTS, random), mustFail: false }),
  'wrong choice': replace(
    (node) => ENUMS.has(key(node)) && isText(node),
    ({ value }) => `${value}x`,
  ),
  'extra key'(nodes, random) {
    const node = among(nodes, random, ({ value }) => isMap(value));
    return node && { node, key: pick(STRANGE, random), to: pick(SORTS, random), mustFail: true };
  },
  'forbidden key'(nodes, random) {
    const node = among(nodes, random, ({ value }) => isMap(value));
    return node && { node, key: pick(FORBIDDEN, random), to: pick(SORTS, random), mustFail: true };
  },
  'deep nest': replace(
    (node) => key(node) === 'when',
    ({ value }, random) => nest(pick(DEPTHS, random), value),
  ),
  'huge string': replace(isText, (_, random) => 'ab '.repeat(pick(LENGTHS, random))),
  'id twice'(nodes, random) {
    const list = among(
      nodes,
      random,
      ({ value, place }) =>
        Array.isArray(value) &&
        value.length > 1 &&
        place.length < 4 &&
        Object.hasOwn(value[0] as object, 'id'),
    );
    if (!list) return null;
    const items = list.value as { id: string }[];
    const from = random.below(items.length);
    const to = (from + 1 + random.below(items.length - 1)) % items.length;
    const node = { value: items[to]?.id as string, place: [...list.place, to, 'id'] };
    return { node, to: items[from]?.id as string, mustFail: true };
  },
  'unknown topic or step': replace(
    (node) => key(node) === 'topic' || (node.place.includes('orders') && node.place.at(-2) === 'steps'),
    () => 'nobody-knows',
  ),
  address: replace(
    (node) => isText(node) && (WORDS.includes(key(node)) || node.place.at(-2) === 'say'),
    (_, random) => pick(ADDRESSES, random),
  ),
  'broken pattern': replace(
    ({ place }) => place[0] === 'phrases' && place[2] === 'patterns' && place.length === 4,
    (_, random) => pick(BROKEN, random),
  ),
};

const NAMES = Object.keys(CHANGES);

/** Breaks one thing in a playbook; the playbook itself stays as it was. */
export function mutatePlaybook(book: Json, nodes: Node[], random: Random): Mutant {
  for (;;) {
    const what = pick(NAMES, random);
    const change = CHANGES[what]?.(nodes, random);
    if (!change) continue;
    const { node, to, key: added, mustFail } = change;
    const place = added === undefined ? node.place : [...node.place, added];
    return { what, place, made: to, mustFail, data: writeAt(book, place, to) };
  }
}

/** A copy with another value at a place (own property, also for `__proto__`); undefined takes it out. */
function writeAt(value: Json, [key, ...rest]: Place, to: Json | undefined): Json {
  if (key === undefined) return to as Json;
  if (Array.isArray(value)) {
    const copy = [...value];
    if (rest.length === 0 && to === undefined) copy.splice(Number(key), 1);
    else copy[Number(key)] = writeAt(copy[Number(key)] as Json, rest, to);
    return copy;
  }
  const copy = { ...(value as { [key: string]: Json }) };
  if (rest.length === 0 && to === undefined) delete copy[key];
  else {
    const inner = rest.length === 0 ? (to as Json) : writeAt(copy[key] as Json, rest, to);
    Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
