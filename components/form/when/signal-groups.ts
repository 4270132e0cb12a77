import { REPLY_FAULTS } from '../../../utils/model/reply-fault';
import { SIGNALS, type SignalName } from '../../../utils/model/signal';

export const SIGNAL_GROUPS = ['case', 'customer', 'draft', 'fault', 'promise'] as const;
export type SignalGroup = (typeof SIGNAL_GROUPS)[number];

const LISTED: Record<Exclude<SignalGroup, 'case'>, readonly SignalName[]> = {
  customer: [
    'upset',
    'complaint',
    'safety',
    'customerQuestions',
    'deadlineStated',
    'escalation',
    'upsetScore',
    'wish',
  ],
  draft: [
    'greeting',
    'acknowledgement',
    'apology',
    'reason',
    'nextStep',
    'howLong',
    'question',
    'thanks',
    'callbackOffer',
    'ownership',
    'recap',
    'receipt',
    'checkIn',
    'teachBack',
    'solution',
    'promises',
    'domainsTold',
    'draftWords',
    'language',
    'nameUses',
    'warmStart',
    'warmEnd',
    'concreteness',
  ],
  fault: [
    'unanswered',
    'vaguePromises',
    'gaps',
    'weakApology',
    ...REPLY_FAULTS,
    'jargon',
    'readingGrade',
    'weForOwnActs',
  ],
  promise: [
    'openCommitments',
    'overdueCommitments',
    'dueSoonCommitments',
    'halfTimeCommitments',
    'unrecordedPromises',
    'keptEarly',
    'openChases',
    'openLoops',
    'repeatContact',
    'handOffWaiting',
    'complaintMode',
    'systemDown',
  ],
};

/** Chosen elsewhere in the form. */
const ELSEWHERE: readonly SignalName[] = ['stage'];

/** The signals of a group in the order they are offered; what no other group lists belongs to the case. */
export function signalsOf(group: SignalGroup): readonly SignalName[] {
  if (group !== 'case') return LISTED[group];
  const listed = new Set<SignalName>([...Object.values(LISTED).flat(), ...ELSEWHERE]);
  return (Object.keys(SIGNALS) as SignalName[]).filter((name) => !listed.has(name));
}
