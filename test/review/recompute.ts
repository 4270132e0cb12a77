import type { LogEvent } from '../../utils/model/event';

/** Sums as the naive way finds them: cases, and what was counted in them. */
export type Recomputed = Record<string, { n: number; sum: number }>;

type Of<K extends LogEvent['kind']> = Extract<LogEvent, { kind: K }>;

const GRACE = 60_000;
const EARLY = 5 * 60_000;
const WEEK = 7 * 24 * 3_600_000;

/**
 * The measures once more, straight from exported events and by the plainest loops: no views, no code of the product.
 * Contacts that began, and promises due, from `from` to before `to` (epoch ms); as of `now`.
 */
export function recompute(events: LogEvent[], from: number, to: number, now: number): Recomputed {
  const found: Recomputed = {};
  const count = (id: string, value: number | boolean) => {
    found[id] ??= { n: 0, sum: 0 };
    found[id].n += 1;
    found[id].sum += Number(value);
  };
  const inTime = [...events].sort((a, b) => a.at - b.at);
  const all = <K extends LogEvent['kind']>(kind: K, of: (event: Of<K>) => boolean = () => true) =>
    inTime.filter((event): event is Of<K> => event.kind === kind && of(event as Of<K>));

  for (const made of all('commitment.made')) {
    const mine = inTime.filter((e) => 'commitment' in e && e.commitment === made.commitment);
    const due = mine.reduce((at, e) => (e.kind === 'commitment.renegotiated' ? e.dueAt : at), made.dueAt);
    if (due < from || due >= to || due > now) continue;
    if (mine.some((e) => e.kind === 'commitment.withdrawn')) continue;
    const kept = mine.find((e) => e.kind === 'commitment.kept')?.at;
    const late = kept !== undefined && kept > due + GRACE;
    const early = kept !== undefined && kept < due - EARLY;
    const onTime = kept !== undefined && !late && !early;
    count('promisesInTime', early || onTime);
    count('promisesEarly', early);
    count('promisesOnTime', onTime);
    count('promisesLate', late);
    count('promisesMissed', kept === undefined);
    if (made.of === 'callback') count('callbacksInTime', early || onTime);
    if (made.of === 'callback' && kept !== undefined) count('callbackMinutes', (kept - due) / 60_000);
    if (made.of === 'loop') count('loopsClosed', kept !== undefined);
  }

  const groups = new Map<string, LogEvent[]>();
  for (const event of inTime)
    if (event.interaction) groups.set(event.interaction, [...(groups.get(event.interaction) ?? []), event]);

  for (const began of all('interaction.began')) {
    if (began.at < from || began.at >= to) continue;
    const mine = groups.get(began.interaction ?? '') ?? [];
    const only = <K extends LogEvent['kind']>(kind: K) => mine.filter((e): e is Of<K> => e.kind === kind);
    const end = only('interaction.finished').at(-1);
    const [reply] = only('reply.sent');
    const vectors = only('signals.read').map((e) => e.vector);
    const last = vectors.at(-1);

    if (began.caseKey && end && end.disposition !== 'unset' && end.at + WEEK <= now) {
      const other = all('interaction.began', (e) => e.caseKey === began.caseKey && e.id !== began.id);
      if (!other.some((e) => e.at < began.at && e.at >= began.at - WEEK)) {
        const again = other.some((e) => e.at > began.at && e.at <= end.at + WEEK);
        count(
          'firstContactResolved',
          ['resolved', 'answered', 'no-answer-needed'].includes(end.disposition) && !again,
        );
      }
    }
    if (reply && last) {
      const upset = vectors.some((v) => v.upset === 1);
      const heard = last.acknowledgement === 1 || last.apology === 1;
      if (last.agentMessages === 0) count('firstAnswerInDay', (last.hoursSinceCustomer ?? 0) <= 24);
      if (last.closing === 1 && last.openCommitments === 1 && end)
        count('recapBeforeClose', last.recap === 1);
      if (upset) count('acknowledgedFirst', heard);
      if (upset && heard) count('minutesToAcknowledge', (reply.at - began.at) / 60_000);
      if (last.solution === 1 && last.agentMessages === 0) count('askedBeforeSolving', last.question === 1);
      if (end && end.how !== 'left') count('thanksAtClose', last.thanks === 1);
      if (last.nameKnown === 1) {
        const uses = last.nameUses ?? 0;
        count('nameInBand', uses === 1 || uses === 2 || (uses === 3 && (last.threadLength ?? 0) > 5));
      }
      count('burdenPhrases', last.burden ?? 0);
      count('blamePhrases', last.blame ?? 0);
      count('jargonWords', last.jargon ?? 0);
      if (last.readingGrade !== undefined) count('readingGrade', last.readingGrade);
      if (last.vaguePromises !== undefined && vectors.some((v) => v.vaguePromises === 1))
        count('vagueMadeExact', last.vaguePromises === 0);
    }
    for (const domain of ['diagnosis', 'treatment', 'home', 'return']) {
      const marks = only('teachback.marked').filter((e) => e.domain === domain);
      const explained = marks.at(-1)?.state === 'explained-back';
      if (marks.length > 0) count('explainedBack', explained);
      if (marks.some((e) => e.state === 'said-yes')) count('saidYesOnly', !explained);
    }
    for (const prompt of new Set(only('prompt.shown').map((e) => e.prompt))) {
      const did = (kind: 'prompt.acted' | 'prompt.ticked' | 'prompt.dismissed') =>
        only(kind).some((e) => e.prompt === prompt);
      count('promptsActed', did('prompt.acted') || did('prompt.ticked'));
      count('promptsDismissed', did('prompt.dismissed') && !did('prompt.acted') && !did('prompt.ticked'));
    }
  }
  return found;
}
