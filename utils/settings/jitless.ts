import { z } from 'zod';

// To be imported first in every entry: without it zod tries `new Function`, two CSP violations a page.
z.config({ jitless: true });
