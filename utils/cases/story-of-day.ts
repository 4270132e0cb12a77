import { localDay } from '../model/local-day';
import { chooseStory } from '../settings/story-day';
import type { CaseRecord } from './case-record';

/**
 * The story that a case's panel may show: at most one a day, in the first case that shows it, where it stays for the day.
 * null when there is none. `now` in epoch ms.
 */
export async function storyOfDay(
  { story }: Pick<CaseRecord, 'story'>,
  stories: readonly { id: string }[],
  now: number,
): Promise<string | null> {
  const kept = story?.day === localDay(now) && stories.some(({ id }) => id === story.id);
  return kept ? story.id : chooseStory(stories, now);
}
