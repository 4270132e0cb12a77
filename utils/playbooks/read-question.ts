import type { CompiledCoach } from '../coach/compile-coach';
import { type DraftQuestion, type DraftReading, readReply } from '../coach/read-reply';
import type { Playbook } from '../model/playbook';
import { addWarning } from '../settings/warnings';
import { compileLanguage } from './compile-language';
import { usablePlaybooks } from './usable-playbooks';

/** The words that drafts are read with in this playbook; compiled once, for all tabs, while the background is awake. */
export async function findLanguage(id: string): Promise<CompiledCoach> {
  return compileOrWarn(id, await usablePlaybooks());
}

/** Reads a draft whole; the text is kept nowhere. `now` in epoch ms. */
export async function readQuestion(
  { text, playbook, ...context }: DraftQuestion,
  now: number,
): Promise<DraftReading> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return readReply(text, context, await findLanguage(playbook), { now, timeZone });
}

/** A playbook whose phrases cannot be read is told of and left out; drafts are read on without the coach's findings. */
async function compileOrWarn(id: string, playbooks: ReadonlyMap<string, Playbook>): Promise<CompiledCoach> {
  try {
    return compileLanguage(id, playbooks);
  } catch (error) {
    const detail = `${id}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300);
    await addWarning({ kind: 'playbook-broken', detail, at: Date.now() });
    return compileLanguage('', playbooks);
  }
}
