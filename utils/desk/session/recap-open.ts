import type { DeskCase } from './desk-case';

/** The sentence that restates this case's open promises; empty where there are none. Replaced by the ledger's own. */
export function recapOpen(desk: DeskCase): string {
  const open = desk.state.commitments.filter((c) => c.status === 'open');
  if (open.length === 0) return '';
  const at = (due: number) =>
    new Intl.DateTimeFormat('en', { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(due);
  return `To recap: ${open.map((c) => `${desk.state.actions[c.id] ?? "you'll hear from me"} by ${at(c.dueAt)}`).join('; ')}.`;
}
