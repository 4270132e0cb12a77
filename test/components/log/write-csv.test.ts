import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../components/log/write-csv';
import { makeCommitment, makeRow } from '../fake-services';

describe('CSV', () => {
  it('has a header and one line a contact, without notes or words', () => {
    const row = { ...makeRow({ nameUses: 2, startedAt: 0 }, 'secret note'), actions: { c: 'secret action' } };
    const csv = writeCsv([{ ...row, commitments: [makeCommitment({ status: 'kept-early' })] }]);
    const [head, line, end] = csv.split('\r\n');
    expect(head?.split(',')).toHaveLength(line?.split(',').length ?? 0);
    expect(line).toContain('1970-01-01T00:00:00.000Z');
    expect(end).toBe('');
    expect(csv).not.toContain('secret');
  });
  it('never lets a cell run as a formula, and quotes what needs it', () => {
    const csv = writeCsv([makeRow({ id: '=1+1', origin: 'a,"b"' })]);
    expect(csv).toContain("\r\n'=1+1,");
    expect(csv).toContain('"a,""b"""');
  });
});
