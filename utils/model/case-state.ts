import type { CaseContext } from './case-context';
import type { Commitment } from './commitment';
import type { Memory } from './memory';
import type { PagePlaybook } from './page-playbook';
import type { ParsedName } from './parsed-name';

/** What holds for one case in one tab. The same object is the popup's *Now*. */
export type CaseState = {
  /** Whose case it is, for telling one from another; says nothing by itself. */
  record: string;
  /** null until the case has been worked in. */
  interaction: string | null;
  caseKey: string | null;
  context: CaseContext;
  memory: Memory;
  playbook: PagePlaybook;
  switchedOff: string[];
  /** How to address the customer; null where no name is known. */
  name: ParsedName | null;
  /** The name as the agent corrected it once for this case's customer, else null. */
  correctedName: string | null;
  commitments: Commitment[];
  /** Due times of all this agent's open commitments, for the load check. Epoch ms. */
  openDue: number[];
  /** What was promised, in words, by commitment id (personal records; only to pages and the case's own tab). */
  actions: Record<string, string>;
  /** The sentence that restates the open promises; empty when there are none. */
  recap: string;
  /** The story of the day, by id: in the first case that is worked on, at most one a day; absent when there is none. */
  story?: string;
  /** The customer's words have not been read yet: what hangs on them is unknown, and the page asks again. */
  unread?: true;
  /** Measured without prompts (the baseline): the engine keeps its ticks, the panel shows nothing of it. */
  silent?: boolean;
};
