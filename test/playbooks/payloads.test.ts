import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../utils/playbooks/read-playbook';
import { hostileBook, PAYLOADS, payloadBook } from './payload-book';

/** Every text in a playbook that may be free. */
const listTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listTexts)
      : [];

describe('hostile texts in every field', () => {
  const read = PAYLOADS.map((text) => ({ text, read: readPlaybook(payloadBook(text)) }));

  it('are 200, all different', () => {
    expect(PAYLOADS).toHaveLength(200);
    expect(new Set(PAYLOADS).size).toBe(200);
  });

  it('are kept as the text they are, or refused as addresses in each field, and nothing else', () => {
    const fields = listTexts(payloadBook('PLAIN')).filter((text) => text.endsWith('PLAIN')).length;
    expect(fields).toBeGreaterThan(40);
    for (const { text, read: result } of read) {
      if (result.ok) {
        const kept = listTexts(result.playbook).filter((each) => each.endsWith(text.trim())).length;
        // One field takes 40 characters only and has a shorter piece.
        expect(kept, text).toBeGreaterThanOrEqual(fields - 1);
      } else for (const { reason } of result.faults) expect(reason, text).toMatch(/^holds an address \(/);
    }
  });

  it('are mostly just text', () => {
    const refused = read.filter((each) => !each.read.ok).map(({ text }) => text);
    expect(refused.length).toBeGreaterThan(4);
    expect(refused.length).toBeLessThan(20);
    for (const text of refused) expect(text).toMatch(/script:|:\/\/|data:/i);
  });

  it('can stand in one playbook together', () => {
    const texts = PAYLOADS.filter((text) => readPlaybook(payloadBook(text)).ok);
    expect(readPlaybook(hostileBook(texts))).toMatchObject({ ok: true });
  });
});
