import { describe, expect, it } from 'vitest';
import { readRows, scorePromises } from '../score/judge-promises';

describe('promises in the labelled sentences', () => {
  it.each(['dev', 'fresh', 'fresh2', 'fresh3', 'fresh4', 'folded'])('%s: gates', (part) => {
    const rows = readRows(part);
    expect(rows.length).toBeGreaterThan(30);
    const { precision, recall, due, misses } = scorePromises(rows);
    expect(Math.min(precision, recall, due), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
