import { PLAYBOOK_FORMAT } from '../../../utils/model/playbook';
import type { Role } from '../../../utils/model/role';
import { idOfName } from '../../form/fresh-id';
import { type FirstMoment, MOMENT_RULES } from './first-prompts';

/** The answers of the first form. */
export type FirstAnswers = {
  name: string;
  role: Role;
  title: string;
  say: string;
  why: string;
  moment: FirstMoment;
};

/** The words that the coach knows go with every new playbook; they can be taken out. */
const WORDS = 'plain-language';

/** A first draft with one prompt. Its id is made of the name; the studio makes it unique. */
export function makeBook({ name, role, title, say, why, moment }: FirstAnswers): Record<string, unknown> {
  const id = idOfName(name);
  const { stages, tier, when } = MOMENT_RULES[moment];
  return {
    format: PLAYBOOK_FORMAT,
    id,
    version: 1,
    name: name.trim(),
    language: 'en',
    includes: [WORDS],
    role,
    prompts: [
      {
        id: `${id}-p1`,
        stages,
        tier,
        foundation: 'E',
        ...(when && { when }),
        title: title.trim(),
        say: say.trim() ? [say.trim()] : [],
        why: why.trim(),
        tick: { by: 'hand' },
      },
    ],
  };
}
