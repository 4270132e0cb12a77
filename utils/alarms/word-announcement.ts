import { browser } from '../browser/browser';
import type { Ringing } from '../promises/next-alarm';

/** The words of a notification: what and when, nothing personal. `now` in epoch ms. */
export function wordAnnouncement(due: readonly Ringing[], now: number): { title: string; message: string } {
  const [only] = due;
  if (due.length !== 1 || !only) {
    const overdue = due.filter(({ dueAt }) => dueAt < now).length;
    return {
      title: say('announceSeveral', String(due.length)),
      message: say('announceOverdueCount', String(overdue)),
    };
  }
  const time = wordTime(only.dueAt, now);
  if (only.dueAt > now) return { title: say('announceSoon'), message: say('announceDueAt', time) };
  const overdue = only.moment === 'after';
  return { title: say(overdue ? 'announceOverdue' : 'announceNow'), message: say('announceDueAt', time) };
}

function wordTime(at: number, now: number): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), today ? clock : { ...day, ...clock }).format(
    at,
  );
}

function say(key: string, ...subs: string[]): string {
  return browser.i18n.getMessage(key as never, subs);
}
