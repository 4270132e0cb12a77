import type { SiteSign } from '../model/site-profile';
import { type MaybeDone, nothing } from './fields';
import { message } from './message';

/** What the detector asks, which is all of Bedside on a granted page until that shows a case. */
export const DETECT_MESSAGES = {
  /** A new document is there. None where Bedside is quiet. */
  'detect.signs': message('desk', nothing).gives<{ signs: SiteSign[] }>(),
  /** A case was recognised: the panel's script is asked for. `done` false: the browser does not let it in. */
  'detect.enter': message('desk', nothing).gives<MaybeDone>(),
};
