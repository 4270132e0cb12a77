import { CHANNELS } from './channel';
import { EDITOR_KINDS } from './editor-kind';
import { STAGES } from './stage';
import { DOMAINS } from './teach-back';

/** Why a customer may take the matter further (lists.md 5C). */
const ESCALATIONS = ['legal', 'public', 'leaving', 'evidence'] as const;

/** What a text is written in, as far as its words tell. */
export const TONGUES = ['english', 'not-english', 'unknown'] as const;

/** Practice 004-5: some want to be guided, some want the steps, some want it done. */
export const WISHES = ['guide-me', 'the-steps', 'just-do-it'] as const;

/** The signals that hold words, and which; apart from the whole table, since a page needs only these. */
export const SIGNAL_VALUES = {
  stage: STAGES,
  editorKind: EDITOR_KINDS,
  channel: CHANNELS,
  escalation: ESCALATIONS,
  language: TONGUES,
  domainsTold: DOMAINS,
  wish: WISHES,
} as const;
