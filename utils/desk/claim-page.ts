type Claim = { alive(): boolean; end(): void };
/** A symbol: an element whose id is a name would be found under that name (attack.md C). */
const CLAIM = Symbol.for('bedside.claim');
const scope = globalThis as typeof globalThis & { [CLAIM]?: Claim };

/**
 * One Bedside per page. Returns the signal to run under, or null when a live one is here already. After an update
 * the old script is dead (its runtime is gone): it is ended and the new one takes its place.
 */
export function claimPage(alive: () => boolean): AbortSignal | null {
  if (scope[CLAIM]?.alive()) return null;
  scope[CLAIM]?.end();
  const controller = new AbortController();
  scope[CLAIM] = {
    alive: () => alive() && !controller.signal.aborted,
    end: () => controller.abort(),
  };
  return controller.signal;
}
