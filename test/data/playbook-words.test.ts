import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReply } from '../../utils/coach/check-reply';
import { gradeReading } from '../../utils/coach/reading-grade';
import { fillSlots } from '../../utils/engine/fill-slots';
import { type Playbook, playbookSchema } from '../../utils/model/playbook';

const DIR = new URL('../../public/playbooks/', import.meta.url);
const read = (file: string): Playbook =>
  playbookSchema().parse(JSON.parse(readFileSync(new URL(file, DIR), 'utf8')));
/** The script packs: those with prompts. The language pack has none. */
const PACKS = readdirSync(DIR).filter((file) => file.endsWith('.json') && read(file).prompts.length > 0);

type Line = { at: string; text: string; kind: 'said' | 'charted' };

/** Every line that a customer may read or hear, and every line for the record, with its place. */
function linesOf(book: Playbook): Line[] {
  const said = (at: string, texts: readonly string[]) =>
    texts.map((text, i) => ({ at: `${at}.say.${i}`, text, kind: 'said' as const }));
  const charted = (at: string, text: string | undefined) =>
    text === undefined ? [] : [{ at: `${at}.chart`, text, kind: 'charted' as const }];
  return [
    ...book.prompts.flatMap((p) => [...said(p.id, p.say), ...charted(p.id, p.chart)]),
    ...book.workspaces.flatMap((w) =>
      w.steps.flatMap((s) => [
        ...said(s.id, s.say),
        ...charted(s.id, s.chart),
        ...(s.minutes.length ? said(`${s.id}.promise`, [`To recap: I'll ${s.promise} by [time].`]) : []),
      ]),
    ),
    ...book.teachBack.flatMap((t) => said(`teachBack.${t.domain}`, [t.ask])),
    ...book.answers.map((a) => ({ at: `answers.${a.id}`, text: a.text, kind: 'said' as const })),
    ...book.boundaries.flatMap((b) => said(`boundaries.${b.id}`, [b.instead])),
    ...book.scenarios.map((s) => ({ at: `scenarios.${s.id}.good`, text: s.good, kind: 'said' as const })),
    ...(book.promise ? said('promise', [book.promise]) : []),
  ];
}

/** As it would stand in a reply: the slots filled with an invented person, the gaps as they are. */
const filled = (text: string) =>
  fillSlots(text, {
    firstName: 'Jordan',
    name: 'Jordan Rivera',
    agent: 'Kim',
    recap: 'I will ring you by 3 pm.',
  });

describe.each(PACKS)('the words of %s', (file) => {
  const book = read(file);
  const lines = linesOf(book);

  it('pass the reply coach: nothing to mend in any line', () => {
    const faults = lines.flatMap(({ at, text }) =>
      checkReply(filled(text), { names: ['Jordan', 'Rivera'] })
        .filter(({ severity }) => severity !== 'note')
        .map(({ rule, start, end }) => `${at}: ${rule} "${filled(text).slice(start, end)}"`),
    );
    expect(faults).toEqual([]);
  });

  it('are read by school year nine', () => {
    const hard = lines.flatMap(({ at, text }) => {
      const grade = gradeReading(filled(text));
      return grade !== null && grade > 9 ? [`${at}: ${grade}`] : [];
    });
    expect(hard).toEqual([]);
    const together = lines.map(({ text }) => filled(text)).join('\n');
    expect(gradeReading(together)).toBeLessThanOrEqual(9);
    const whys = [...book.prompts, ...book.workspaces.flatMap((w) => w.steps)].map(({ why }) => why);
    expect(gradeReading(whys.join('\n'))).toBeLessThanOrEqual(9);
  });

  it('never promise what is not known: every time, amount and fact in a line is a gap', () => {
    const certain = /\b(?:guarantee|definitely|absolutely|always be|never again|100 ?%)\b/i;
    expect(lines.filter(({ text }) => certain.test(text)).map(({ at }) => at)).toEqual([]);
    const dated = /\bby (?:\d|noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday)/i;
    const own = lines.filter(({ at }) => !at.startsWith('scenarios.'));
    expect(own.filter(({ text }) => dated.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('name an event wherever they say sorry', () => {
    const sorry = lines.filter(({ text }) => /\bsorry\b/i.test(text));
    for (const { at, text } of sorry)
      expect(/sorry (?:that|for|about|\[|\{)|sorry\{/i.test(text), `${at}: ${text}`).toBe(true);
    for (const { at, text } of sorry) expect(/sorry[^.]{0,20}\b(?:if|any|but)\b/i.test(text), at).toBe(false);
  });

  it('say why: a benefit in a sentence, not the title again', () => {
    const whys = [...book.prompts, ...book.workspaces.flatMap((w) => w.steps)];
    for (const { id, why, title } of whys) {
      expect(why.split(/\s+/).length, id).toBeGreaterThanOrEqual(3);
      expect(why.toLowerCase(), id).not.toBe(title.toLowerCase());
      expect(/[.]$/.test(why), `${id}: ${why}`).toBe(true);
      expect(/\b(?:must|required|policy|comply)\b/i.test(why), id).toBe(false);
    }
  });
});

describe('the cases to practise on', () => {
  const cases = PACKS.flatMap((file) => read(file).scenarios.map((scenario) => ({ file, scenario })));

  it.each(cases.map(({ file, scenario }) => [`${file} ${scenario.id}`, scenario] as const))(
    '%s: the poor answer has faults that the coach finds',
    (_, scenario) => {
      const found = checkReply(scenario.poor).filter(({ severity }) => severity !== 'note');
      expect(found.length).toBeGreaterThan(0);
    },
  );
});
