import type { CaseContext } from '../model/case-context';
import type { SignalName, Signals } from '../model/signal';

/** Signals about the customer and the thread: a reply page that shows no messages takes them from the case's page. */
const THREAD: SignalName[] = [
  'threadLength',
  'customerMessages',
  'agentMessages',
  'hoursSinceCustomer',
  'upsetScore',
  'upset',
  'complaint',
  'safety',
  'escalation',
  'customerQuestions',
  'deadlineStated',
  'language',
];

/**
 * What is known of a case after a further page of the same tab, site and case has been read. The newer page wins; what it
 * does not show (name, subject, thread) stays as the earlier page had it.
 */
export function mergeContext(before: CaseContext, page: CaseContext): CaseContext {
  return {
    ...page,
    shownName: page.shownName ?? before.shownName,
    subject: page.subject ?? before.subject,
    phi: page.phi || before.phi,
    // A reply page seldom shows the notes.
    codes: page.codes ?? before.codes,
    signals: { ...threadOf(before, page), ...page.signals },
  };
}

function threadOf(before: CaseContext, page: CaseContext): Signals {
  // A page that counts messages has read the thread itself; nothing old may mix with it.
  const readsThread = page.signals.customerMessages !== undefined || page.signals.threadLength !== undefined;
  const names: SignalName[] = readsThread ? [] : [...THREAD];
  if (page.shownName === null && before.shownName !== null) names.push('nameKnown');
  return Object.fromEntries(
    names.flatMap((name) => (name in before.signals ? [[name, before.signals[name]]] : [])),
  );
}
