import { describe, expect, it } from 'vitest';
import type { CaseSeen } from '../../utils/model/case-seen';
import {
  type HealthReader,
  healthStanding,
  isAtFault,
  type SiteHealth,
} from '../../utils/model/reader-health';
import { keepSeen, weighHealth } from '../../utils/sites/weigh-health';

type Page = [id: string | null, load: number, read: Partial<Record<HealthReader, string | null>>];

/** How the readers do after these pages, one after another. */
function healthAfter(...pages: Page[]): SiteHealth {
  let health: SiteHealth = {};
  let seen: CaseSeen[] = [];
  for (const [id, load, read] of pages) {
    const readers = Object.fromEntries(
      Object.entries(read).map(([name, print]) => [name, { print, failed: print === null, unclear: false }]),
    );
    const now = { case: id, load, readers };
    health = weighHealth(health, seen, now);
    seen = keepSeen(seen, now);
  }
  return health;
}
const standing = (reader: HealthReader, ...pages: Page[]) => {
  const health = healthAfter(...pages)[reader];
  return health && healthStanding(health);
};

describe('how a reader does', () => {
  it('is found at first, and sound once it was the same after a reload and another for another case', () => {
    expect(standing('name', ['7', 1, { name: 'Ines' }])).toBe('found');
    expect(standing('name', ['7', 1, { name: 'Ines' }], ['7', 2, { name: 'Ines' }])).toBe('found');
    const pages: Page[] = [
      ['7', 1, { name: 'Ines' }],
      ['7', 2, { name: 'Ines' }],
      ['8', 3, { name: 'Chidi' }],
    ];
    expect(standing('name', ...pages)).toBe('sound');
  });

  it('that finds nothing is missing, and sound again when it finds what it should', () => {
    const good: Page[] = [
      ['7', 1, { name: 'Ines' }],
      ['7', 2, { name: 'Ines' }],
      ['8', 3, { name: 'Chidi' }],
    ];
    expect(standing('name', ...good, ['9', 4, { name: null }])).toBe('missing');
    expect(standing('name', ...good, ['9', 4, { name: null }], ['8', 5, { name: 'Chidi' }])).toBe('sound');
  });

  it('that reads another customer after a reload is not steady', () => {
    expect(standing('name', ['7', 1, { name: 'Ines' }], ['7', 2, { name: 'Robin' }])).toBe('unsteady');
    // Read twice in the same load it may have come late.
    expect(standing('name', ['7', 1, { name: 'Robin' }], ['7', 1, { name: 'Ines' }])).toBe('found');
  });

  it('that reads the same in three cases is stuck; two may be one customer’s', () => {
    const page = (id: string, load: number): Page => [id, load, { name: 'Robin' }];
    expect(standing('name', page('7', 1), page('8', 2))).toBe('found');
    expect(standing('name', page('7', 1), page('8', 2), page('7', 3))).not.toBe('stuck');
    expect(standing('name', page('7', 1), page('8', 2), page('9', 3))).toBe('stuck');
    expect(standing('name', page('7', 1), page('8', 2), page('9', 3), ['10', 4, { name: 'Ines' }])).toBe(
      'found',
    );
  });

  it('a status may move on and may be every case’s; messages may be more', () => {
    const status = (id: string, load: number, said: string): Page => [
      id,
      load,
      { status: said, messages: said },
    ];
    const moved = healthAfter(status('7', 1, 'open'), status('7', 2, 'solved'));
    expect([moved.status?.steady, moved.messages?.steady]).toEqual([null, null]);
    const alike = healthAfter(status('7', 1, 'open'), status('8', 2, 'open'), status('9', 3, 'open'));
    expect([alike.status?.changes, alike.messages?.changes]).toEqual([null, false]);
    expect(healthAfter(status('7', 1, 'open'), status('7', 2, 'open')).status?.steady).toBe(true);
  });

  it('is compared with nothing where the case has no number', () => {
    const health = healthAfter([null, 1, { name: 'Ines' }], [null, 2, { name: 'Robin' }]);
    expect(health.name).toMatchObject({ steady: null, changes: null });
  });
});

describe('a reader is at fault', () => {
  const good = { found: true, failed: false, unique: true, steady: true, changes: true };
  it.each([
    ['sound', good, false],
    ['found', { ...good, steady: null }, false],
    ['several', { ...good, unique: false }, false],
    ['unsteady', { ...good, steady: false }, true],
    ['stuck', { ...good, changes: false }, true],
    ['missing', { ...good, found: false, failed: true }, true],
    ['missing', { ...good, found: false, failed: false }, false],
  ])('%s', (standing, health, fault) => {
    expect(healthStanding(health)).toBe(standing);
    expect(isAtFault(health)).toBe(fault);
  });
});
