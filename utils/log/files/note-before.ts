import { type Sealed, seal, unseal } from '../../privacy/seal';
import type { BeforeNote } from '../views/log-rows';

const aboutOf = (interaction: string) => `before ${interaction}`;

/** Seals what a lead's note on a contact was before a coaching file replaced it, written `at` (epoch ms). */
export function sealBefore(interaction: string, note: BeforeNote, at: number): Promise<Sealed> {
  return seal(note, aboutOf(interaction), at);
}

/** What the note was before; null when it can no longer be read. Older records have it in clear. */
export async function openBefore(
  interaction: string,
  before: BeforeNote | Sealed,
): Promise<BeforeNote | null> {
  if (!('box' in before)) return before;
  return (await unseal(before, aboutOf(interaction))) as BeforeNote | null;
}
