import type { LogEvent } from '../../model/event';
import type { Interaction } from '../../model/interaction';
import { withPerson } from '../../model/same-customer';

type Began = Extract<LogEvent, { kind: 'interaction.began' }>;
type PromptRow = Interaction['prompts'][number];

/** The view of a contact that has just begun. */
export function beginInteraction(event: Began): Interaction {
  return {
    id: event.interaction ?? event.id,
    agent: event.agent,
    startedAt: event.at,
    endedAt: null,
    origin: event.origin,
    profile: event.profile,
    playbook: event.playbook,
    caseKey: event.caseKey,
    ...(event.person && { people: [event.person] }),
    channel: event.channel,
    phi: event.phi,
    disposition: 'unset',
    finishedBy: null,
    stages: [],
    prompts: [],
    promptIds: [],
    nameUses: null,
    commitments: [],
    teachBack: {},
    replies: 0,
    tags: {},
    tagIds: [],
    silent: event.silent ?? false,
    team: event.team ?? null,
    workspaces: [],
    marks: [],
    witnessed: [],
    scores: { self: {}, lead: {} },
  };
}

/** The contact after one more event; events that say nothing about a contact leave it as it is. Pure. */
export function applyToInteraction(row: Interaction, event: LogEvent): Interaction {
  switch (event.kind) {
    case 'stage.entered':
      return { ...row, stages: [...row.stages, { stage: event.stage, at: event.at }] };
    case 'prompt.shown':
      return withPrompt(row, event.prompt, (p) => ({ ...p, shown: p.shown + 1 }));
    case 'prompt.acted':
      return withPrompt(row, event.prompt, (p) => ({ ...p, outcome: 'acted' }));
    case 'prompt.dismissed':
      return withPrompt(row, event.prompt, (p) =>
        p.outcome === 'acted' ? p : { ...p, outcome: 'dismissed' },
      );
    case 'prompt.ticked':
      return withPrompt(row, event.prompt, (p) => ({ ...p, tick: event.by }));
    case 'prompt.unticked':
      return withPrompt(row, event.prompt, (p) => ({ ...p, tick: null }));
    case 'teachback.marked':
      return { ...row, teachBack: { ...row.teachBack, [event.domain]: event.state } };
    case 'reply.sent':
      // Notes to colleagues and chart entries are no replies, and names in them no uses.
      if (event.editor !== 'reply') return row;
      return { ...row, replies: row.replies + 1, nameUses: (row.nameUses ?? 0) + event.nameUses };
    case 'commitment.made':
      return { ...row, commitments: [...row.commitments, event.commitment] };
    case 'interaction.finished':
      // "Left" is a guess by the sweep and never overrides what somebody said.
      if (row.finishedBy !== null && event.how === 'left') return row;
      return { ...row, endedAt: event.at, disposition: event.disposition, finishedBy: event.how };
    case 'interaction.named':
      return withPerson(row, event.person);
    case 'interaction.reopened':
      return { ...row, endedAt: null, disposition: 'unset', finishedBy: null };
    case 'interaction.changed':
      return {
        ...row,
        disposition: event.disposition ?? row.disposition,
        channel: event.channel ?? row.channel,
      };
    case 'tag.set':
      return withTag(row, event.topic, event.tag);
    case 'workspace.entered':
      return { ...row, workspaces: [...new Set([...row.workspaces, event.workspace])] };
    case 'review.marked':
      return { ...row, marks: toggle(row.marks, event.mark, event.on) };
    case 'review.witnessed':
      return { ...row, witnessed: toggle(row.witnessed, event.foundation, event.on) };
    case 'review.scored':
      return {
        ...row,
        scores: { ...row.scores, [event.by]: { ...row.scores[event.by], ...event.scores } },
      };
    case 'row.deleted':
      return event.of === 'interaction' ? { ...row, deleted: true } : row;
    case 'row.restored':
      return event.of === 'interaction' ? withoutDeleted(row) : row;
    default:
      return row;
  }
}

function withPrompt(row: Interaction, prompt: string, change: (p: PromptRow) => PromptRow): Interaction {
  const known = row.prompts.some((p) => p.prompt === prompt);
  const prompts: PromptRow[] = known
    ? row.prompts
    : [...row.prompts, { prompt, shown: 0, outcome: 'shown', tick: null }];
  return {
    ...row,
    prompts: prompts.map((p) => (p.prompt === prompt ? change(p) : p)),
    promptIds: known ? row.promptIds : [...row.promptIds, prompt],
  };
}

function withTag(row: Interaction, topic: string, tag: string | null): Interaction {
  const { [topic]: _, ...others } = row.tags;
  const tags = tag === null ? others : { ...others, [topic]: tag };
  return { ...row, tags, tagIds: Object.entries(tags).map(([of, each]) => `${of}:${each}`) };
}

function toggle<T>(list: readonly T[], item: T, on: boolean): T[] {
  return [...list.filter((each) => each !== item), ...(on ? [item] : [])];
}

function withoutDeleted({ deleted: _, ...row }: Interaction): Interaction {
  return row;
}
