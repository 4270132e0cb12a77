import { readPlaybook } from '../../utils/playbooks/read-playbook';

/** A prompt as a file has it. */
export const prompt = (part: object = {}) => ({
  id: 'use-the-name',
  stages: ['opening'],
  tier: 'note',
  foundation: 'M',
  title: 'Use the name',
  why: 'Because.',
  ...part,
});
/** A step of a workspace. */
export const step = (part: object = {}) => ({ id: 'first-step', title: 'First', why: 'Because.', ...part });
/** A small playbook with one prompt. */
export const book = (part: object = {}) => ({
  format: 1,
  id: 'ours',
  version: 1,
  name: 'Ours',
  language: 'en',
  prompts: [prompt()],
  ...part,
});

/** The faults as lines, or the playbook where there are none. */
export function tell(data: unknown): string[] {
  const read = readPlaybook(data);
  return read.ok ? [] : read.faults.map(({ path, reason }) => `${path}: ${reason}`);
}
