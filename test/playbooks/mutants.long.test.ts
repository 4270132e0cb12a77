import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../utils/playbooks/read-playbook';
import { judgePlaybook } from './judge-playbook';
import { listNodes, type Mutant, mutatePlaybook } from './mutate-playbook';
import { makeRandom } from './seeded-random';
import { readParts, readShipped } from './shipped';

const MUTANTS = 10_000;
// Mostly parts, or it would take a minute.
const books = [...readParts(), ...readShipped().values()].map((book) => ({
  book,
  nodes: listNodes(book as never),
}));

/** A fault in the broken part, in what holds it, or in what names something that was in it. */
function pointsAt({ place, data, made }: Mutant, faults: { at: string; reason: string }[], before: unknown) {
  const at = place.join('.');
  return faults.some(({ at: told, reason }) => {
    // Only a file that is too large as a whole has no better place.
    if (told === '') return JSON.stringify(data).length > 4_000_000;
    if (told === at || told.startsWith(`${at}.`) || at.startsWith(`${told}.`)) return true;
    const named = /"([^"]+)"/.exec(reason)?.[0];
    return named !== undefined && JSON.stringify([before, made]).includes(named);
  });
}

describe(`${MUTANTS.toLocaleString('en')} mutated playbooks`, () => {
  const random = makeRandom(20_261_122);
  const counts: Record<string, { refused: number; accepted: number }> = {};
  const wrong: { mutant: string; place: string; why: string }[] = [];
  for (let i = 0; i < MUTANTS; i++) {
    const { book, nodes } = books[i % books.length] as (typeof books)[number];
    const mutant = mutatePlaybook(book as never, nodes, random);
    const { what, place, mustFail, data } = mutant;
    const fail = (why: string) => wrong.push({ mutant: what, place: place.join('.'), why });
    const count = counts[what] ?? { refused: 0, accepted: 0 };
    counts[what] = count;
    const read = readPlaybook(data);
    if (read.ok) {
      count.accepted++;
      if (mustFail) fail('accepted');
      else for (const fault of judgePlaybook(data)) fail(`accepted although: ${fault}`);
      continue;
    }
    count.refused++;
    const before = nodes.find((node) => node.place.join('.') === place.join('.'))?.value ?? null;
    if (!pointsAt(mutant, read.faults, before))
      fail(`points elsewhere: ${JSON.stringify(read.faults.slice(0, 3))}`);
    for (const { path, reason } of read.faults) {
      if (path.trim() === '' || reason.trim() === '' || path.length > 1000)
        fail(`no place or reason: ${path}: ${reason}`);
      // What stands in quotation marks is the author's own.
      const said = reason.replace(/"[^"]*"/g, '');
      if (/invalid|expected|received|undefined|union|\[object/i.test(said)) fail(`not plain: ${reason}`);
    }
  }

  it('crash nothing; none is accepted that is wrong, and each fault is named in plain words where it was made', () => {
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('are of every kind, and some are still playbooks', () => {
    expect(Object.keys(counts)).toHaveLength(11);
    for (const [what, { refused, accepted }] of Object.entries(counts))
      expect(refused + accepted, what).toBeGreaterThan(100);
    expect(counts.delete?.accepted).toBeGreaterThan(50);
    expect(counts.retype?.accepted).toBeGreaterThan(5);
  });

  it('leave nothing behind in the objects of this program', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});
