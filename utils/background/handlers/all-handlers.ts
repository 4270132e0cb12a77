import type { Handlers } from '../route-message';
import { caseHandlers } from './cases';
import { coachingHandlers } from './coaching';
import { copyHandlers } from './copy';
import { deskHandlers, type PanelLook } from './desk';
import { endingHandlers } from './endings';
import { importHandlers } from './imports';
import { logHandlers } from './log';
import { playbookHandlers } from './playbooks';
import { promiseHandlers } from './promises';
import { settingsHandlers } from './settings';
import { siteHandlers } from './sites';
import { teachHandlers } from './teach';
import { teamHandlers } from './team';
import { troubleHandlers } from './trouble';
import { workHandlers } from './work';

/** A handler for every line of the table of messages. `look` = what the panel on desk pages gets by message. */
export function allHandlers(look: PanelLook): Handlers {
  const handlers: Handlers = {
    ...deskHandlers(look),
    ...caseHandlers,
    ...workHandlers,
    ...endingHandlers,
    ...promiseHandlers,
    ...logHandlers,
    ...importHandlers,
    ...copyHandlers,
    ...coachingHandlers,
    ...teamHandlers,
    ...settingsHandlers,
    ...siteHandlers,
    ...teachHandlers,
    ...playbookHandlers,
    ...troubleHandlers(() => handlers),
  };
  return handlers;
}
