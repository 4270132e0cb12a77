import { z } from 'zod';
import type { PanelTexts } from '../model/panel-texts';
import type { SiteSign } from '../model/site-profile';
import { type DeskStart, view } from './desk-messages';
import { nothing, slug } from './fields';
import { message } from './message';

/** What the panel that was let into a page begins with, so that it need not ask first. */
export type DeskEntry = DeskStart & { texts: PanelTexts };

/** What the detector asks, which is all of Bedside on a granted page until that shows a case. */
export const DETECT_MESSAGES = {
  /** A new document is there. None where Bedside is quiet. */
  'detect.signs': message('desk', nothing).gives<{ signs: SiteSign[] }>(),
  /** A case of this profile was recognised: the panel's script comes, if the browser lets it in, and this is for it. */
  'detect.enter': message('desk', () => z.strictObject({ profile: slug, view: view() })).gives<DeskEntry>(),
};
