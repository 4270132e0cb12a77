import { z } from 'zod';
import { once } from './once';
import { needed, playbookId, textLine } from './playbook-text';

/** What we will not do, why, and the nearest thing we can do instead. */
export const boundarySchema = once(() =>
  z.strictObject({
    id: playbookId,
    limit: textLine(200),
    why: textLine(240),
    instead: textLine(300),
    needs: needed,
  }),
);

/** What the person at the desk may decide without asking. */
export const decisionSchema = once(() =>
  z.strictObject({
    id: playbookId,
    may: textLine(200),
    upTo: textLine(90).optional(),
    needs: needed,
  }),
);

/** A customer of this team, outside or within: what they need from us and when it is done. */
export const customerSchema = once(() =>
  z.strictObject({
    id: playbookId,
    who: textLine(60),
    product: textLine(200),
    done: textLine(200),
    needs: needed,
  }),
);
