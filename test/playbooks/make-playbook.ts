import { type Playbook, type Prompt, playbookSchema, promptSchema } from '../../utils/model/playbook';

/** A prompt that comes up whenever a case is opened. */
export function makePrompt(id: string, part: Partial<Prompt> = {}): Prompt {
  return promptSchema().parse({
    id,
    stages: ['opening'],
    tier: 'nudge',
    foundation: 'E',
    title: id,
    why: 'why',
    ...part,
  });
}

/** A small playbook of one's own. */
export function makeBook(part: Partial<Playbook> = {}): Playbook {
  return playbookSchema().parse({ ...bareBook(), ...part });
}

/** The same as a trainer's file holds it, unread. */
export function bareBook(part: object = {}): Record<string, unknown> {
  return { format: 1, id: 'ours', version: 1, name: 'Ours', language: 'en', ...part };
}
