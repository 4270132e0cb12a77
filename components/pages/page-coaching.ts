import { readImports } from '../../utils/log/read/read-choices';
import { readContact } from '../../utils/log/read/read-contact';
import { readFromLead } from '../../utils/log/read/read-from-lead';
import { readKept } from '../../utils/log/read/read-kept';
import { readMarked } from '../../utils/log/read/read-marked';
import { readWeek } from '../../utils/log/read/read-week';
import { readPlan } from '../../utils/settings/sampling';
import { readTeam } from '../../utils/settings/team';
import type { CoachingReader } from '../ui/coaching-reader';

/** Reads what the coaching views show straight from the database and the settings. */
export const pageCoaching: CoachingReader = {
  readContact: (id) => readContact(id),
  readWeek: (week) => readWeek(week),
  readPlan,
  readMarked: (query) => readMarked(query),
  readKept: (query) => readKept(query),
  readFromLead: () => readFromLead(),
  readImports: () => readImports(),
  readTeam,
};
