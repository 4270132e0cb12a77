/** A due time in few words, in the browser's language: the clock today, else weekday and clock. Times epoch ms. */
export function dueText(dueAt: number, now: number): string {
  const sameDay = new Date(dueAt).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(undefined, {
    hour: 'numeric',
    minute: '2-digit',
    ...(sameDay ? {} : { weekday: 'short', day: 'numeric', month: 'short' }),
  }).format(dueAt);
}
