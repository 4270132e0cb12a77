import type { Handlers } from '../route-message';
import { caseHandlers } from './cases';
import { coachingHandlers } from './coaching';
import { deskHandlers } from './desk';
import { detectHandlers } from './detect';
import { endingHandlers } from './endings';
import { importHandlers } from './imports';
import { logHandlers } from './log';
import { playbookHandlers } from './playbooks';
import { promiseHandlers } from './promises';
import { settingsHandlers } from './settings';
import { siteHandlers } from './sites';
import { teamHandlers } from './team';
import { troubleHandlers } from './trouble';
import { workHandlers } from './work';

/** A handler for every line of the table of messages. `css` = the panel's style, which desk pages get by message. */
export function allHandlers(css: string): Handlers {
  const handlers: Handlers = {
    ...detectHandlers,
    ...deskHandlers(css),
    ...caseHandlers,
    ...workHandlers,
    ...endingHandlers,
    ...promiseHandlers,
    ...logHandlers,
    ...importHandlers,
    ...coachingHandlers,
    ...teamHandlers,
    ...settingsHandlers,
    ...siteHandlers,
    ...playbookHandlers,
    ...troubleHandlers(() => handlers),
  };
  return handlers;
}
