import type { CaseSeen, ReaderSeen } from '../model/case-seen';
import type { HealthReader, ReaderHealth, SiteHealth } from '../model/reader-health';

/** A value that stands unchanged over so many cases is the page's and not the case's. */
const STUCK = 3;
/** These may be something else after a while though the case is the same one: only that they are the same says something. */
const MOVING: readonly HealthReader[] = ['status', 'messages'];
/** Many cases stand alike; that says nothing. */
const ALIKE: readonly HealthReader[] = ['status'];

/** How the readers do, by what was known of them, the last cases that were `seen`, and this one `now`. */
export function weighHealth(known: SiteHealth, seen: readonly CaseSeen[], now: CaseSeen): SiteHealth {
  const same = seen.find((each) => each.case === now.case && each.load !== now.load);
  const others = seen.filter((each) => each.case !== now.case);
  const isTold = now.case !== null;
  const health: SiteHealth = {};
  for (const [name, { print, failed, unclear }] of Object.entries(now.readers) as [
    HealthReader,
    ReaderSeen,
  ][]) {
    const before = known[name];
    const was = (cases: readonly (CaseSeen | undefined)[]) =>
      cases.flatMap((each) => each?.readers[name]?.print ?? []);
    health[name] = {
      found: print !== null,
      failed,
      unique: !unclear,
      steady:
        isTold && print !== null ? steadyOf(name, print, was([same]), before) : (before?.steady ?? null),
      changes:
        isTold && print !== null ? changesOf(name, print, was(others), before) : (before?.changes ?? null),
    };
  }
  return health;
}

function steadyOf(name: HealthReader, print: string, [was]: string[], before?: ReaderHealth): boolean | null {
  if (was === undefined || (was !== print && MOVING.includes(name))) return before?.steady ?? null;
  return was === print;
}

function changesOf(name: HealthReader, print: string, were: string[], before?: ReaderHealth): boolean | null {
  if (were.some((each) => each !== print)) return true;
  if (ALIKE.includes(name) || were.length + 1 < STUCK) return before?.changes ?? null;
  return false;
}

/** The last cases with this one in front: each of them once, as many as are needed to compare. */
export function keepSeen(seen: readonly CaseSeen[], now: CaseSeen): CaseSeen[] {
  if (now.case === null) return [...seen];
  return [now, ...seen.filter((each) => each.case !== now.case)].slice(0, STUCK);
}
