import type { Handlers } from '../route-message';
import { askHandlers } from './answer-ask';
import { settingsHandlers } from './change-settings';
import { coachHandlers } from './coach';
import { commentHandlers } from './comment-dismissal';
import { editHandlers } from './edit-log';
import { playbookHandlers } from './edit-playbooks';
import { finishHandlers } from './finish-contact';
import { promiseHandlers } from './keep-promises';
import { moveHandlers } from './move-log';
import { teamHandlers } from './name-team';
import { caseHandlers } from './open-case';
import { workHandlers } from './report-work';
import { sampleHandlers } from './show-sample';
import { startHandlers } from './start-desk';

/** A handler for every line of the protocol. `css` = the panel's style, which desk pages get by message. */
export function allHandlers(css: string): Handlers {
  return {
    ...startHandlers(css),
    ...caseHandlers,
    ...workHandlers,
    ...finishHandlers,
    ...promiseHandlers,
    ...askHandlers,
    ...commentHandlers,
    ...editHandlers,
    ...moveHandlers,
    ...sampleHandlers,
    ...coachHandlers,
    ...teamHandlers,
    ...settingsHandlers,
    ...playbookHandlers,
  };
}
