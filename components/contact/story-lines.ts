import type { LogEvent } from '../../utils/model/event';
import type { Stage } from '../../utils/model/stage';
import { CHANNEL_TEXT, DISPOSITION_TEXT } from '../now/disposition-text';
import { DOMAIN_STATE_TEXT, DOMAIN_TEXT } from '../now/teach-back-text';
import { KIND_TEXT } from '../promises/promise-line';
import { formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { say, sayCount, type TextKey } from '../ui/text';

const STAGE_TEXT: Record<Stage, TextKey> = {
  opening: 'stageOpening',
  reading: 'stageReading',
  composing: 'stageComposing',
  'before-send': 'stageBeforeSend',
  'before-close': 'stageBeforeClose',
  'wrap-up': 'stageWrapUp',
};

const DISMISSAL_TEXT = {
  'done-already': 'dismissedDone',
  'not-now': 'dismissedNotNow',
  'does-not-fit': 'dismissedDoesNotFit',
  wrong: 'dismissedWrong',
  later: 'dismissedLater',
} as const satisfies Record<string, TextKey>;

const ACTED_TEXT = {
  inserted: 'actedInserted',
  copied: 'actedCopied',
  done: 'actedDone',
  commitment: 'actedCommitment',
} as const satisfies Record<string, TextKey>;

/** One line of a contact's story. `evidence`: whether a text shows it or a person says so. */
export type StoryLine = { id: string; at: number; text: string; evidence: 'text' | 'self' | null };

type Known = { titles: Record<string, string>; actions: Record<string, string> };

/** A contact's events as lines a person can read, oldest first. Signals are left out: they are numbers for the replay. */
export function listStoryLines(events: LogEvent[], known: Known): StoryLine[] {
  return events.flatMap((event) => {
    const text = tell(event, known);
    const evidence = event.kind === 'prompt.ticked' ? event.by : null;
    return text === null ? [] : [{ id: event.id, at: event.at, text, evidence }];
  });
}

function tell(event: LogEvent, { titles, actions }: Known): string | null {
  const title = 'prompt' in event ? (titles[event.prompt] ?? event.prompt) : '';
  const promise = 'commitment' in event ? (actions[event.commitment] ?? say('aPromise')) : '';
  switch (event.kind) {
    case 'interaction.began':
      return event.origin === null
        ? say('storyBegan', say(CHANNEL_TEXT[event.channel]))
        : say('storyBeganAt', say(CHANNEL_TEXT[event.channel]), hostOf(event.origin));
    case 'stage.entered':
      return say(STAGE_TEXT[event.stage]);
    case 'prompt.shown':
      return say('storyShown', title);
    case 'prompt.acted':
      return say(ACTED_TEXT[event.how], title);
    case 'prompt.dismissed':
      return say(DISMISSAL_TEXT[event.reason], title);
    case 'prompt.ticked':
      return say(event.by === 'text' ? 'storyTickedText' : 'storyTickedSelf', title);
    case 'prompt.unticked':
      return say('storyUnticked', title);
    case 'prompt.switched':
      return say(event.off ? 'storySwitchedOff' : 'storySwitchedOn', title);
    case 'hold.shown':
      return say(event.attempt === 'send' ? 'storyHeldSend' : 'storyHeldClose', title);
    case 'hold.passed':
      return say(event.attempt === 'send' ? 'storyPassedSend' : 'storyPassedClose', title);
    case 'teachback.marked':
      return say('storyDomain', say(DOMAIN_TEXT[event.domain]), say(DOMAIN_STATE_TEXT[event.state]));
    case 'reply.sent':
      return sayCount('storySent', event.words, sayCount('nameUsed', event.nameUses));
    case 'finding.handled':
      return say(event.how === 'replaced' ? 'storyReplaced' : 'storyKeptWording', event.rule);
    case 'commitment.made': {
      const due = formatMoment(event.dueAt, event.at);
      const words = actions[event.commitment];
      return words
        ? say('storyPromised', words, due)
        : say('storyPromisedKind', say(KIND_TEXT[event.of]), due);
    }
    case 'commitment.renegotiated':
      return say(event.told ? 'storyMovedTold' : 'storyMoved', promise, formatMoment(event.dueAt, event.at));
    case 'commitment.kept':
      return say('doneKept', promise);
    case 'commitment.missed':
      return say('doneMissed', promise);
    case 'commitment.withdrawn':
      return say('doneWithdrawn', promise);
    case 'commitment.reopened':
      return say('storyReopened', promise);
    case 'kudos.given':
      return say((event.on ?? true) ? 'storyThanks' : 'storyThanksOff', promise);
    case 'review.marked':
      return say(event.on ? 'markOn' : 'markOff', say(`mark_${event.mark}`));
    case 'review.witnessed':
      return say(event.on ? 'witnessOn' : 'witnessOff', say(`foundation_${event.foundation}`));
    case 'review.scored':
      // What the scores are stands in their table, where the agent's own come first.
      return say(event.by === 'self' ? 'storyScoredSelf' : 'storyScoredLead');
    case 'interaction.finished':
      return say('storyFinished', say(DISPOSITION_TEXT[event.disposition]));
    case 'interaction.changed':
      return event.disposition
        ? say('storyChanged', say(DISPOSITION_TEXT[event.disposition]))
        : say('storyChanged', event.channel ? say(CHANNEL_TEXT[event.channel]) : '');
    default:
      return null;
  }
}
