import type { Desk } from '../desk.ts';
import { arabic } from './arabic.ts';
import { clinic } from './clinic.ts';
import { components } from './components.ts';
import { drawer } from './drawer.ts';
import { fields } from './fields.ts';
import { forum } from './forum.ts';
import { framed } from './framed.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { hashed } from './hashed.ts';
import { headline } from './headline.ts';
import { hotel } from './hotel.ts';
import { ledger } from './ledger.ts';
import { liveChat } from './live-chat.ts';
import { longThread } from './long-thread.ts';
import { mailbox } from './mailbox.ts';
import { newestFirst } from './newest-first.ts';
import { nineties } from './nineties.ts';
import { strict } from './strict.ts';
import { twoEditors } from './two-editors.ts';
import { utility } from './utility.ts';

/** The proposer was tuned on these. */
export const TUNED: readonly Desk[] = [
  ledger,
  hashed,
  components,
  nineties,
  arabic,
  liveChat,
  fields,
  clinic,
  french,
  drawer,
];

/** It was not on these; how it does on desks it has not met is told by them alone. */
export const HELD_OUT: readonly Desk[] = [
  framed,
  strict,
  longThread,
  mailbox,
  german,
  hotel,
  utility,
  twoEditors,
  forum,
  newestFirst,
  headline,
];
