import { describe, expect, it } from 'vitest';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { SCENES } from './all-scenes';
import rows from './rows.json' with { type: 'json' };

type Row = { kind: string; why: string; scenes?: string[]; topic?: string };
const ROWS = Object.entries(rows as Record<string, Row>);
/** What is on the page while somebody works; the rest belongs to the log, practice, the board or the lead. */
const CONCRETE = ['prompt', 'card', 'check'];
const KINDS = [...CONCRETE, 'log', 'board', 'practice', 'lead'];
/** How many practices each source has (practices.md). */
const COUNTS = { '000': 14, '001': 11, '002': 32, '003': 18, '004': 18 };

describe('the practices', () => {
  it('are all sorted, with one line why', () => {
    for (const [seed, count] of Object.entries(COUNTS))
      expect(ROWS.filter(([id]) => id.startsWith(`${seed}-`))).toHaveLength(count);
    expect(ROWS).toHaveLength(93);
    for (const [id, { kind, why }] of ROWS) {
      expect(KINDS, id).toContain(kind);
      expect(why.length, id).toBeGreaterThan(10);
    }
  });

  it('have a scene on a page where they are a prompt, a card or a check', () => {
    const bare = ROWS.filter(([, { kind, scenes }]) => CONCRETE.includes(kind) && !scenes?.length);
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  it('name scenes that there are, and every scene is for a practice', () => {
    const known = SCENES.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    const named = new Set(ROWS.flatMap(([, { scenes = [] }]) => scenes));
    expect([...named].filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !named.has(id))).toEqual([]);
  });

  it('have a label at the wrap-up where they are for the log', () => {
    const essentials = BUILT_IN_PLAYBOOKS.get('service-essentials');
    const asked = essentials?.topics.filter(({ atWrapUp }) => atWrapUp).map(({ id }) => id);
    for (const [id, { kind, topic }] of ROWS) if (kind === 'log') expect(asked, id).toContain(topic);
  });

  it('see something of their own in every scene, not a list that is always there', () => {
    const always = /^\[data-(?:act|enter|preset|name|case)|^\[role/;
    for (const { id, see } of SCENES) {
      const selectors = see.map((sight) => (typeof sight === 'string' ? sight : sight[0]));
      expect(selectors.filter((selector) => !always.test(selector)).length, id).toBeGreaterThan(0);
    }
  });
});
