type Claim = { alive(): boolean; end(): void };
const scope = globalThis as typeof globalThis & { bedsideClaim?: Claim };

/**
 * One Bedside per page. Returns the signal to run under, or null when a live one is here already. After an update
 * the old script is dead (its runtime is gone): it is ended and the new one takes its place.
 */
export function claimPage(alive: () => boolean): AbortSignal | null {
  if (scope.bedsideClaim?.alive()) return null;
  scope.bedsideClaim?.end();
  const controller = new AbortController();
  scope.bedsideClaim = {
    alive: () => alive() && !controller.signal.aborted,
    end: () => controller.abort(),
  };
  return controller.signal;
}
