import { readFileSync } from 'node:fs';
import { coveredDomains } from '../../utils/coach/covered-domains';
import { judgeFindings, type ReplyRow } from './judge-findings';
import { type IdentifierRow, judgeIdentifiers } from './judge-identifiers';
import { judgeName, type NameRow } from './judge-name';
import { type Row as PromiseRow, scorePromises } from './judge-promises';
import { judgeUpset, type UpsetRow } from './judge-upset';

/** A text of the kind that readers got wrong, with its right answer (conventions.md). */
export type FieldCase = { id: string; kind: string; text: string } & (
  | {
      part: 'coach';
      expect: ReplyRow['expected'];
      /** Only whole drafts name what they promise as well. */
      now?: string;
      tz?: string;
      promises?: PromiseRow['expected'];
    }
  | { part: 'promises'; now: string; tz: string; expect: PromiseRow['expected'] }
  | {
      part: 'quotes';
      now: string;
      tz: string;
      expect: ReplyRow['expected'];
      promises: PromiseRow['expected'];
    }
  | { part: 'identifiers'; known: string[]; spans: IdentifierRow['expected'] }
  | { part: 'domains'; told: Record<'diagnosis' | 'treatment' | 'home' | 'return', boolean> }
  | ({ part: 'names' } & Omit<NameRow, 'id'>)
  | ({ part: 'upset' } & Omit<UpsetRow, 'id' | 'text'>)
);

/** All field cases, in their order. */
export function readFieldCases(): FieldCase[] {
  return readFileSync(new URL('../language/data/field-cases.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What is wrong with a case's reading, one line each; none when it is right. */
export function judgeCase(field: FieldCase): string[] {
  const { id, text, part } = field;
  if (part === 'coach') {
    const { now = '', tz = '', expect, promises } = field;
    const { misses } = judgeFindings({ id, text, expected: expect });
    return promises
      ? [...misses, ...scorePromises([{ id, text, now, tz, expected: promises }]).misses]
      : misses;
  }
  if (part === 'promises') return scorePromises([{ ...field, expected: field.expect }]).misses;
  if (part === 'quotes')
    return [
      ...judgeFindings({ id, text, expected: field.expect }).misses,
      ...scorePromises([{ ...field, expected: field.promises }]).misses,
    ];
  if (part === 'identifiers') return judgeIdentifiers({ ...field, expected: field.spans }).misses;
  if (part === 'upset') return judgeUpset(field).misses;
  if (part === 'names') {
    const { misses, unsure } = judgeName(field);
    return unsure ? [...misses, `${id} unsure ${field.shown}`] : misses;
  }
  const told = coveredDomains(text);
  return (['diagnosis', 'treatment', 'home', 'return'] as const)
    .filter((domain) => told[domain] !== field.told[domain])
    .map((domain) => `${id} ${domain} ${told[domain] ? 'wrong' : 'missed'} in ${text}`);
}
