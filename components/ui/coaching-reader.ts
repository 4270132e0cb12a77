import type { ContactRow } from '../../utils/log/read/read-contact';
import type { LeadFile } from '../../utils/log/read/read-from-lead';
import type { KeptPromises } from '../../utils/log/read/read-kept';
import type { WeekRead } from '../../utils/log/read/read-week';
import type { ImportRecord } from '../../utils/log/views/log-rows';
import type { Interaction } from '../../utils/model/interaction';
import type { ReviewMark } from '../../utils/model/review-mark';
import type { SamplingPlan } from '../../utils/review/sampling-plan';

/** What the coaching views read; only the background writes. Times epoch ms. */
export type CoachingReader = {
  readContact: (id: string) => Promise<ContactRow | null>;
  readWeek: (week: { from: number; to: number }) => Promise<WeekRead>;
  readPlan: () => Promise<SamplingPlan>;
  readMarked: (query: { mark: ReviewMark; since: number }) => Promise<Interaction[]>;
  /** Colleagues' promises kept since a moment. */
  readKept: (query: { since: number; except: string }) => Promise<KeptPromises>;
  readFromLead: () => Promise<LeadFile[]>;
  /** Files taken in, newest first. */
  readImports: () => Promise<ImportRecord[]>;
  /** The fingerprint of the team key, or null. */
  readTeam: () => Promise<string | null>;
};
