import { describe, expect, it } from 'vitest';
import { isReadableId } from '../../utils/text/is-readable-id';

describe('a case id', () => {
  it.each([
    '20418',
    '#7',
    'HELPDESK-12345',
    'CASE_2026/0042',
    'ENC-2026-11-22/0000-0000-4471-88A',
    '1893726450012',
  ])('that people read: %s', (id) => expect(isReadableId(id)).toBe(true));

  it.each([
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'visit/3F2504E0-4F89-41D3-9A0C-0305E82C3301',
    'd41d8cd98f00b204e9800998ecf8427e',
    'FMfcgzQdzmbzJqlkCVxHkNwvRtWpDgKz',
    '18c2f0a9b7d3e4f1',
    '123456789012345678901',
  ])('that nobody reads: %s', (id) => expect(isReadableId(id)).toBe(false));
});
