import { PlainError } from '../../browser/plain-error';
import type { DeskCaller } from '../../cases/identify-caller';
import { readTheme } from '../../settings/theme';
import { repairProfile } from '../../sites/repair-profile';
import { saveSite } from '../../sites/save-site';
import { nameTaught, readTaught } from '../../sites/taught-profile';
import { teachTab } from '../../sites/teach-tab';
import { changeTeaching, endTeaching, readTeaching, type TeachingKept } from '../../sites/teaching-kept';
import { usableProfiles } from '../../sites/usable-profiles';
import type { Handlers } from '../route-message';
import { settleSites } from './sites';

/** Teaching a site from its own page. Only the tab in which a person began it may say anything of it. */
export const teachHandlers = {
  async 'teach.begin'({ tab }) {
    await teachTab(tab);
    return { done: true };
  },

  async 'teach.stop'({ tab }) {
    await endTeaching(tab);
    return { done: true };
  },

  async 'desk.teach'({ repair }, { tab }) {
    const profile = repair && (await usableProfiles()).find(({ id }) => id === repair.profile);
    if (repair && !profile) throw new PlainError('Not begun: this site profile is not there any more.');
    await teachTab(tab, repair && profile && { profile, reader: repair.reader });
    return { done: true };
  },

  async 'teach.look'(_, caller) {
    const [{ taught, repair = null }, theme] = await Promise.all([taughtBy(caller), readTheme()]);
    return { taught, repair, theme };
  },

  async 'teach.keep'({ text, prints }, caller) {
    const { tab, origin } = await taughtBy(caller);
    const read = readTaught(text, origin);
    if (read.ok) await changeTeaching(() => ({ tab, origin, taught: { profile: read.profile, prints } }));
    return read.ok ? { ok: true } : read;
  },

  async 'teach.save'({ text }, caller) {
    const { tab, origin, repair } = await taughtBy(caller);
    const read = readTaught(text, origin);
    if (!read.ok) return read;
    const profile = repair
      ? await repairProfile(repair, read.profile, origin)
      : await nameTaught(read.profile, origin);
    const saved = await saveSite(JSON.stringify(profile), Date.now());
    if (!saved.ok) return saved;
    await endTeaching(tab);
    await settleSites();
    return saved;
  },

  async 'teach.end'(_, { tab }) {
    await endTeaching(tab);
    return { done: true };
  },
} satisfies Partial<Handlers>;

/** What is taught in this very tab, on this very site. */
async function taughtBy({ tab, origin }: DeskCaller): Promise<TeachingKept> {
  const teaching = await readTeaching();
  if (teaching?.tab !== tab || teaching.origin !== origin)
    throw new PlainError('Bedside is not being taught here: begin in its popup.');
  return teaching;
}
