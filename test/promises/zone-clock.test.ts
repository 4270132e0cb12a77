import { describe, expect, it } from 'vitest';
import { findInstant, HOUR, readWall } from '../../utils/promises/zone-clock';

const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

describe('zone clock', () => {
  it.each(ZONES)('%s: every quarter hour of 2026 reads back to itself or to its twin', (timeZone) => {
    for (
      let instant = Date.UTC(2026, 0, 1);
      instant < Date.UTC(2027, 0, 1);
      instant += 6 * HOUR + 15 * 60_000
    ) {
      const wall = readWall(instant, timeZone);
      const found = findInstant(wall, timeZone);
      expect(readWall(found, timeZone)).toBe(wall);
      expect(instant - found === 0 || instant - found === HOUR || instant - found === HOUR / 2).toBe(true);
      expect(findInstant(wall, timeZone, instant - 1)).toBe(instant);
    }
  });

  it('reads the wall as Intl shows it', () => {
    expect(readWall(Date.parse('2026-07-01T12:00:00Z'), 'Asia/Kolkata')).toBe(Date.UTC(2026, 6, 1, 17, 30));
  });

  it('moves a skipped reading forward by the gap', () => {
    expect(findInstant(Date.UTC(2026, 2, 29, 1, 30), 'Europe/London')).toBe(
      Date.parse('2026-03-29T01:30:00Z'),
    );
  });
});
