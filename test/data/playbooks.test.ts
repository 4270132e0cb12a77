import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meetsCondition } from '../../utils/engine/meets-condition';
import { type Playbook, playbookSchema } from '../../utils/model/playbook';
import { SIGNALS, type SignalName, type SignalSort, type Signals } from '../../utils/model/signal';
import { WISHES } from '../../utils/model/signal-values';
import { STAGES } from '../../utils/model/stage';
import { DOMAINS } from '../../utils/model/teach-back';
import { recapSentence } from '../../utils/promises/recap-sentence';

const CLOCK = { now: 0, timeZone: 'UTC', locale: 'en-GB' };
const DIR = new URL('../../public/playbooks/', import.meta.url);
const FILES = readdirSync(DIR).filter((file) => file.endsWith('.json'));
const raw = (file: string) => readFileSync(new URL(file, DIR), 'utf8');
const read = (file: string): Playbook => playbookSchema().parse(JSON.parse(raw(file)));
/** The script packs: those with prompts. The language pack has none. */
const PACKS = FILES.filter((file) => read(file).prompts.length > 0);
/** The packs that issue 4 names. */
const SHIPPED = [
  'service-essentials',
  'clinic-front-desk',
  'nurse-discharge',
  'billing',
  'it-and-device-support',
  'complaint-recovery',
  'hand-offs',
  'team-lead',
];
const ROWS = new Set(
  Object.entries({ '000': 14, '001': 11, '002': 32, '003': 18, '004': 18 }).flatMap(([seed, count]) =>
    seed === '003' ? rowsOfThree() : Array.from({ length: count }, (_, i) => `${seed}-${i + 1}`),
  ),
);

/** The third source splits its second practice in four. */
function rowsOfThree(): string[] {
  const later = Array.from({ length: 13 }, (_, i) => `003-${i + 3}`);
  return ['003-1', '003-2a', '003-2b', '003-2c', '003-2d', ...later];
}

describe.each(FILES)('public/playbooks/%s', (file) => {
  it('is a playbook of the present format and named after its id', () => {
    expect(`${read(file).id}.json`).toBe(file);
  });

  it('has no id twice among prompts and steps, nor within any other list', () => {
    const book = read(file);
    const lists: { id: string }[][] = [
      [...book.prompts, ...book.workspaces.flatMap((w) => w.steps)],
      ...[book.workspaces, book.topics, book.answers, book.scenarios, book.stories],
      ...[book.boundaries, book.decisions, book.customers, book.phrases],
      ...book.topics.map((t) => t.tags),
      ...book.workspaces.map((w) => w.orders),
    ];
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  it('names only what exists: playbooks, topics, steps of orders', () => {
    const book = read(file);
    for (const id of book.includes) expect(FILES).toContain(`${id}.json`);
    const topics = new Set(book.topics.map((t) => t.id));
    for (const workspace of book.workspaces) {
      const steps = new Set(workspace.steps.map((s) => s.id));
      for (const step of workspace.steps) if (step.topic) expect(topics).toContain(step.topic);
      for (const order of workspace.orders) {
        expect(order.steps.filter((id) => !steps.has(id))).toEqual([]);
        expect(new Set(order.steps).size).toBe(order.steps.length);
      }
    }
  });

  it('holds no markup, address, code or regular expression', () => {
    const texts: string[] = [];
    const collect = (value: unknown, key: string) => {
      if (typeof value === 'string' && key !== 'patterns' && key !== 'unless') texts.push(value);
      else if (value && typeof value === 'object')
        for (const [name, part] of Object.entries(value)) collect(part, Array.isArray(value) ? key : name);
    };
    collect(JSON.parse(raw(file)), '');
    const forbidden =
      /<[a-z/!]|https?:|www\.|javascript:|\\[bdswBDSW]|\(\?[:=!<]|=>|\bfunction\b\s*\(|&[a-z]+;/i;
    expect(texts.filter((text) => forbidden.test(text))).toEqual([]);
  });

  it('credits only practices that there are', () => {
    const { prompts, workspaces, topics, scenarios } = read(file);
    const credited = [
      ...prompts,
      ...workspaces,
      ...workspaces.flatMap((w) => w.steps),
      ...topics,
      ...scenarios,
    ];
    for (const { practices } of credited) expect(practices.filter((id) => !ROWS.has(id))).toEqual([]);
  });
});

describe('the packs that ship', () => {
  it('are all there', () => {
    expect(SHIPPED.filter((id) => !PACKS.includes(`${id}.json`))).toEqual([]);
  });

  it.each(SHIPPED)('%s is complete', (id) => {
    const book = read(`${id}.json`);
    expect(book.includes).toContain('plain-language');
    expect(book.promise).toBeTruthy();
    for (const list of [book.boundaries, book.decisions, book.customers, book.topics, book.stories])
      expect(list.length).toBeGreaterThanOrEqual(2);
    expect(book.scenarios.length).toBeGreaterThanOrEqual(3);
    expect(book.workspaces.length).toBeGreaterThanOrEqual(3);
    expect(book.answers.length).toBeGreaterThanOrEqual(8);
    expect(book.answers.length).toBeLessThanOrEqual(15);
    for (const answer of book.answers) expect(answer.text).toMatch(/\[[^\]]+\]|\{/);
  });

  it.each(SHIPPED)('%s says what each click on minutes promises, so that the recap can', (id) => {
    for (const { minutes, promise, makes } of read(`${id}.json`).workspaces.flatMap((w) => w.steps)) {
      expect(promise !== undefined, promise).toBe(minutes.length > 0);
      if (promise === undefined) continue;
      const recap = recapSentence([{ action: promise, due: 3_600_000, kind: makes }], CLOCK);
      expect(recap).toBe(`To recap: I'll ${promise} by 1 am today.`);
      expect(promise).toMatch(/^[a-z]/);
    }
  });

  it.each(SHIPPED)('%s ends every complaint and mistake with the promise to tell what came of it', (id) => {
    for (const workspace of read(`${id}.json`).workspaces)
      if (['complaint', 'recovery'].includes(workspace.id)) {
        const orders = workspace.orders.length
          ? workspace.orders.map((o) => o.steps)
          : [workspace.steps.map((s) => s.id)];
        for (const order of orders) {
          const last = workspace.steps.find((s) => s.id === order.at(-1));
          expect(last).toMatchObject({ makes: 'loop' });
          expect(last?.minutes.length).toBeGreaterThan(0);
        }
      }
  });

  it('offer every recovery order, our own first', () => {
    for (const file of PACKS)
      for (const workspace of read(file).workspaces)
        if (workspace.id === 'complaint') {
          expect(workspace.orders.map((o) => o.id)).toEqual(['own', 'last', 'heard', 'heart', 'learn']);
          const acts = ['complaint-acknowledge', 'complaint-apologise', 'complaint-act', 'complaint-thank'];
          expect(workspace.orders[0]?.steps.slice(0, 4)).toEqual(acts);
        }
  });

  it('keep the wishes that the engine knows', () => {
    for (const file of PACKS)
      for (const topic of read(file).topics)
        if (topic.id === 'wish') expect(topic.tags.map((t) => t.id)).toEqual([...WISHES]);
  });

  it('take both stances on disagreement where they take one, and ask on behalf only where something changed', () => {
    const essentials = read('service-essentials.json').prompts;
    for (const stance of ['always-right', 'always-the-customer'])
      expect(essentials.some((p) => p.stance === stance)).toBe(true);
    for (const file of PACKS) {
      const { prompts, workspaces } = read(file);
      const asking = [
        ...prompts.filter((p) => /behalf/.test(p.id)),
        ...workspaces.filter((w) => w.form === 'on-behalf'),
      ];
      for (const each of asking) expect(each.stance).toBe('if-changed');
    }
  });
});

describe.each(PACKS)('the attention that %s asks for', (file) => {
  const book = read(file);

  it('is at most one hold at any stage', () => {
    for (const stage of STAGES) {
      const holds = book.prompts.filter((p) => p.tier === 'hold' && p.stages.includes(stage));
      expect(holds.map((p) => p.id).slice(1)).toEqual([]);
    }
  });

  it('holds only what the text, or a hand, can end', () => {
    for (const prompt of book.prompts.filter((p) => p.tier === 'hold'))
      expect(prompt.say.length, prompt.id).toBeGreaterThan(0);
  });

  it('is ordered: what is always shown is a note of low priority, danger comes first, no two alike compete', () => {
    for (const prompt of book.prompts)
      if (!prompt.when) {
        expect(prompt.tier, prompt.id).toBe('note');
        expect(prompt.priority, prompt.id).toBeLessThanOrEqual(60);
      }
    const first = book.prompts.filter((p) => p.tier !== 'hold').sort((a, b) => b.priority - a.priority)[0];
    if (book.prompts.some((p) => p.id === 'emergency-first')) expect(first?.id).toBe('emergency-first');
    const seen = new Map<string, string>();
    for (const { id, stages, when, tier, stance } of book.prompts) {
      for (const stage of stages) {
        const key = JSON.stringify([stage, when, tier, stance ?? null]);
        expect(seen.get(key), `${id} and ${seen.get(key)} come up for the same reason`).toBeUndefined();
        seen.set(key, id);
      }
    }
  });

  it('counts nothing as done that was not written', () => {
    const blank: Signals = {};
    for (const [name, { kind }] of Object.entries(SIGNALS) as [SignalName, SignalSort][])
      if (kind === 'count') blank[name] = 0;
      else if (kind === 'flag') blank[name] = false;
      else if (kind === 'many') blank[name] = [];
    for (const { id, tick } of [...book.prompts, ...book.workspaces.flatMap((w) => w.steps)])
      if (tick.by === 'text') expect(meetsCondition(tick.when, blank), id).not.toBe(true);
  });

  it('covers the four questions where it teaches back', () => {
    if (book.teachBack.length)
      expect(new Set(book.teachBack.map((t) => t.domain)).size).toBe(book.teachBack.length);
    if (book.role === 'nurse') expect(book.teachBack.map((t) => t.domain)).toEqual([...DOMAINS]);
  });
});
