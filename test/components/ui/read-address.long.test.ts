import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../components/ui/read-address';

describe('address of a tool', () => {
  it.each([
    ['https://rt.example.org/Ticket/Display.html?id=1', 'https://rt.example.org'],
    ['  rt.example.org/rt ', 'https://rt.example.org'],
    ['http://10.0.0.5:8080/redmine', 'http://10.0.0.5:8080'],
    ['HTTPS://Desk.Example.org', 'https://desk.example.org'],
    ['localhost:3000', 'https://localhost:3000'],
    ['http://helpdesk/', 'http://helpdesk'],
  ])('%s', (typed, origin) => expect(readAddress(typed)).toEqual({ origin }));

  it.each([
    ['', 'addressEmpty'],
    ['our helpdesk', 'addressUnread'],
    ['helpdesk', 'addressUnread'],
    ['ftp://files.example.org', 'addressNotWeb'],
    ['chrome://extensions', 'addressNotWeb'],
    ['https://', 'addressUnread'],
  ])('%s is refused', (typed, problem) => expect(readAddress(typed)).toEqual({ problem }));

  it('only ever gives http and https origins', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const read = readAddress(typed);
        return 'problem' in read || /^https?:\/\/[^/]+$/.test(read.origin);
      }),
    );
  });
});
