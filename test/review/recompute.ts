import type { LogEvent } from '../../utils/model/event';

/** Sums as the naive way finds them: cases, and what was counted in them. */
export type Recomputed = Record<string, { n: number; sum: number }>;

type Of<K extends LogEvent['kind']> = Extract<LogEvent, { kind: K }>;

/** What a naive filter asks of a contact; a promise is asked for its contact, and for agent and site where it has none. */
export type Asked = Partial<
  Record<'agent' | 'site' | 'channel' | 'playbook' | 'disposition' | 'prompt' | 'tag', string>
>;

const GRACE = 60_000;
const EARLY = 5 * 60_000;
const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/**
 * The measures once more, straight from exported events and by the plainest loops: no views, no code of the product.
 * Contacts that began, promises due, and first contacts whose week was over, from `from` to before `to` (epoch ms); as of
 * `now`. Of what the filter asks for.
 */
export function recompute(
  events: readonly LogEvent[],
  from: number,
  to: number,
  now: number,
  asked: Asked = {},
): Recomputed {
  const found: Recomputed = {};
  const count = (id: string, value: number | boolean) => {
    found[id] ??= { n: 0, sum: 0 };
    found[id].n += 1;
    found[id].sum += Number(value);
  };
  const counts = (at: number) => at >= from && at < to && at <= now;
  const inTime = [...events].sort((a, b) => a.at - b.at);
  const contacts = readContacts(inTime);
  const promises = new Map<string, LogEvent[]>();
  for (const event of inTime)
    if ('commitment' in event)
      promises.set(event.commitment, [...(promises.get(event.commitment) ?? []), event]);

  for (const mine of promises.values()) {
    const made = mine.find((e) => e.kind === 'commitment.made');
    if (!made) continue;
    const contact = contacts.get(made.interaction ?? '');
    const { channel: _, playbook: __, disposition: ___, prompt: ____, tag: _____, ...bare } = asked;
    const whole = Object.keys(bare).length === Object.keys(asked).length;
    const lone = { agent: made.agent, site: made.origin ?? '' };
    const mineToo = contact
      ? passes(contact, asked)
      : whole && Object.entries(bare).every(([key, value]) => lone[key as 'agent'] === value);
    const due = mine.reduce((at, e) => (e.kind === 'commitment.renegotiated' ? e.dueAt : at), made.dueAt);
    if (!mineToo || !counts(due) || mine.some((e) => e.kind === 'commitment.withdrawn')) continue;
    const kept = mine.find((e) => e.kind === 'commitment.kept')?.at;
    const late = kept !== undefined && kept > due + GRACE;
    const early = kept !== undefined && kept < due - EARLY;
    const onTime = kept !== undefined && !late && !early;
    count('promisesInTime', early || onTime);
    count('promisesEarly', early);
    count('promisesOnTime', onTime);
    count('promisesLate', late);
    count('promisesMissed', kept === undefined);
    const minutes = kept === undefined ? null : Math.round((kept - due) / 60_000);
    if (made.of === 'callback') count('callbacksInTime', early || onTime);
    if (made.of === 'callback' && minutes !== null) count('callbackMinutes', minutes);
    if (made.of === 'wait') count('waitsInTime', early || onTime);
    if (made.of === 'wait' && minutes !== null) count('waitMinutes', minutes);
    if (made.of === 'loop') count('loopsClosed', kept !== undefined);
    if (made.of === 'loop' && kept !== undefined)
      count('loopDays', Math.round(((kept - made.at) / DAY) * 10) / 10);
    if (made.of === 'ask') count('asksAnswered', kept !== undefined);
    if (made.of === 'hand-off') count('handOffsReceived', kept !== undefined);
  }

  const cases = new Map<string, Naive[]>();
  for (const contact of contacts.values())
    if (contact.caseKey) cases.set(contact.caseKey, [...(cases.get(contact.caseKey) ?? []), contact]);

  for (const contact of contacts.values()) {
    if (!passes(contact, asked)) continue;
    const { began, mine, end, disposition } = contact;
    if (contact.caseKey && end && disposition !== 'unset' && counts(end.at + WEEK)) {
      const other = (cases.get(contact.caseKey) ?? []).filter(
        (c) => c !== contact && (c.agent === contact.agent || (!!began.team && c.began.team === began.team)),
      );
      const before = other.some((c) => c.began.at < began.at && c.began.at >= began.at - WEEK);
      const again = other.some((c) => c.began.at > began.at && c.began.at <= end.at + WEEK);
      const resolved = ['resolved', 'answered', 'no-answer-needed'].includes(disposition);
      if (!before) count('firstContactResolved', resolved && !again);
    }
    if (counts(began.at)) measureContact(mine, contact, count);
  }
  return found;
}

type Naive = ReturnType<typeof readContacts> extends Map<string, infer N> ? N : never;

function readContacts(inTime: readonly LogEvent[]) {
  const groups = new Map<string, LogEvent[]>();
  for (const event of inTime)
    if (event.interaction) {
      const group = groups.get(event.interaction);
      if (group) group.push(event);
      else groups.set(event.interaction, [event]);
    }
  return new Map(
    [...groups].flatMap(([id, mine]) => {
      const only = <K extends LogEvent['kind']>(kind: K) => mine.filter((e): e is Of<K> => e.kind === kind);
      const [began] = only('interaction.began');
      if (!began) return [];
      const end = only('interaction.finished').at(-1);
      const tags = new Map(only('tag.set').map((e) => [e.topic, e.tag]));
      const open = (only('interaction.reopened').at(-1)?.at ?? 0) > (end?.at ?? 0);
      const contact = {
        began,
        mine,
        end: open ? undefined : end,
        agent: began.agent,
        caseKey: began.caseKey,
        site: began.origin ?? '',
        channel: only('interaction.changed').at(-1)?.channel ?? began.channel,
        playbook: began.playbook ?? '',
        disposition: (open ? undefined : end?.disposition) ?? 'unset',
        prompts: new Set(
          mine.flatMap((e) => (e.kind.startsWith('prompt.') && 'prompt' in e ? [e.prompt] : [])),
        ),
        tags: new Set([...tags].flatMap(([topic, tag]) => (tag ? [`${topic}:${tag}`] : []))),
      };
      return [[id, contact] as const];
    }),
  );
}

function passes(contact: Naive, { prompt, tag, ...plain }: Asked): boolean {
  if (prompt !== undefined && !contact.prompts.has(prompt)) return false;
  if (tag !== undefined && !contact.tags.has(tag)) return false;
  return Object.entries(plain).every(([key, value]) => contact[key as 'agent'] === value);
}

function measureContact(
  mine: readonly LogEvent[],
  { began, end }: Naive,
  count: (id: string, value: number | boolean) => void,
): void {
  const only = <K extends LogEvent['kind']>(kind: K) => mine.filter((e): e is Of<K> => e.kind === kind);
  const [reply] = only('reply.sent');
  const vectors = only('signals.read').map((e) => e.vector);
  const last = vectors.at(-1);
  if (reply && last) {
    const upset = vectors.some((v) => v.upset === 1);
    const heard = last.acknowledgement === 1 || last.apology === 1;
    if (last.agentMessages === 0) count('firstAnswerInDay', (last.hoursSinceCustomer ?? 0) <= 24);
    if (last.closing === 1 && last.openCommitments === 1 && end) count('recapBeforeClose', last.recap === 1);
    if (upset) count('acknowledgedFirst', heard);
    if (upset && heard) count('minutesToAcknowledge', Math.round((reply.at - began.at) / 60_000));
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
  for (const { ref } of only('handoff.received'))
    count(
      'handOffsSaidBack',
      only('handoff.restated').some((e) => e.ref === ref),
    );
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
