const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;
/** Made once: a formatter costs about as much as a drawing of the panel. */
let clock: Intl.DateTimeFormat | undefined;
let dayAndClock: Intl.DateTimeFormat | undefined;

/** A wait in the largest unit that is whole: `15 min`, `2 hr`, `3 days`, in the browser's language. */
export function waitText(minutes: number): string {
  const [size, unit] =
    minutes % 1440 === 0 ? [1440, 'day'] : minutes % 60 === 0 ? [60, 'hour'] : [1, 'minute'];
  return new Intl.NumberFormat(undefined, { style: 'unit', unit }).format(minutes / size);
}

/** A due time in few words, in the browser's language: the clock today, else weekday and clock. Times epoch ms. */
export function dueText(dueAt: number, now: number): string {
  if (new Date(dueAt).toDateString() === new Date(now).toDateString()) {
    clock ??= new Intl.DateTimeFormat(undefined, CLOCK);
    return clock.format(dueAt);
  }
  dayAndClock ??= new Intl.DateTimeFormat(undefined, {
    ...CLOCK,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });
  return dayAndClock.format(dueAt);
}
