import { z } from 'zod/v4';

// Without it zod tries `new Function` as soon as a schema is made, two CSP violations a page. The build puts this module
// in the place of 'zod' (wxt.config.ts), so that no chunk can make a schema before it, in whatever order chunks run.
z.config({ jitless: true });

export { z };
