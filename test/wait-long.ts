import { vi } from 'vitest';

/** How long a condition is waited for, ms: vitest's own second would know how fast the machine is. */
const LONG = 30_000;

const { waitFor } = vi;
// This file is read again for each test file of a worker.
if (waitFor.name !== 'waitLong')
  vi.waitFor = function waitLong(work, how) {
    return waitFor(work, { ...(typeof how === 'object' ? how : {}), timeout: LONG });
  };
