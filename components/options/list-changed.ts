import type { Quiet } from '../../utils/model/quiet';
import type { SwitchPlace } from '../../utils/model/switches';
import { FIRST_THEME } from '../../utils/model/theme';
import { formatMoment } from '../ui/format-time';
import { hostOf } from '../ui/host-of';
import { sayRole } from '../ui/say-role';
import type { Services } from '../ui/services';
import { say } from '../ui/text';
import { listQuietLines } from './list-quiet';
import { listSwitchedOffLines } from './list-switched-off';
import type { OptionsPlace } from './place';
import { sayPanelScheme, sayScheme, sayUnderlineTime } from './say-scheme';

/** A setting that is not what it is at first. `value` = what it is now; `back` makes it the default, `undo` takes that back. */
export type ChangedSetting = {
  id: string;
  place: OptionsPlace;
  name: string;
  value: string;
  back: () => Promise<unknown>;
  undo: () => Promise<unknown>;
};

type Given = Pick<Services, 'settings' | 'studio' | 'sites' | 'playbooks' | 'coaching' | 'send' | 'now'>;

/** Every setting that was changed, in the order of the sections. Sites are permissions of the browser and stand apart. */
export async function listChanged(services: Given): Promise<ChangedSetting[]> {
  const parts = await Promise.all([
    listGivenPlaybooks(services),
    listQuiet(services),
    listOff(services),
    listLook(services),
    listPerson(services),
    listTeam(services),
  ]);
  return parts.flat();
}

async function listGivenPlaybooks({ studio, sites, playbooks }: Given): Promise<ChangedSetting[]> {
  const [given, profiles, books] = await Promise.all([
    studio.readAssignments(),
    sites.listProfiles(),
    playbooks(),
  ]);
  const line = (
    id: string,
    name: string,
    place: OptionsPlace,
    where: Parameters<typeof studio.assign>[0],
    book: string,
  ): ChangedSetting => ({
    id,
    place,
    name: say('toolPlaybook', name),
    value: books.find((each) => each.id === book)?.name ?? book,
    back: () => studio.assign(where, null),
    undo: () => studio.assign(where, book),
  });
  const inStudio: OptionsPlace = { at: 'uses' };
  return [
    ...Object.entries(given.profiles).map(([profile, book]) => {
      const id = `tool-${profile}`;
      const name = profiles.find((each) => each.id === profile)?.name ?? profile;
      return line(id, name, { at: 'settings', section: 'tools', item: id }, { profile }, book);
    }),
    ...Object.entries(given.origins).map(([origin, book]) =>
      line(`origin ${origin}`, hostOf(origin), inStudio, { origin }, book),
    ),
    ...(Object.entries(given.roles) as [keyof typeof given.roles, string][]).map(([role, book]) =>
      line(`role ${role}`, sayRole(role), inStudio, { role }, book),
    ),
  ];
}

async function listQuiet({ settings, send, now }: Given): Promise<ChangedSetting[]> {
  const quiet = await settings.readQuiet();
  return listQuietLines(quiet, now()).map(({ origin, until, lift }) => ({
    id: `quiet-${origin ?? 'everywhere'}`,
    place: { at: 'settings', section: 'quiet' },
    name: origin === null ? say('quietIsEverywhere') : say('quietOn', hostOf(origin)),
    value: until === null ? '' : say('untilTime', formatMoment(until, now())),
    back: () => send('quiet.set', lift),
    undo: async () => send('quiet.set', quieten(await settings.readQuiet(), origin, until)),
  }));
}

/** Quiet everywhere (`origin` null) or on one site, until a moment or for good, besides where it is quiet already. */
function quieten(quiet: Quiet, origin: string | null, until: number | null): Quiet {
  if (origin === null) return { ...quiet, everywhere: { until } };
  return { ...quiet, sites: { ...quiet.sites, [origin]: { until } } };
}

async function listOff({ settings, playbooks, send }: Given): Promise<ChangedSetting[]> {
  const [switches, books] = await Promise.all([settings.readSwitches(), playbooks()]);
  const titles = Object.fromEntries(books.flatMap((b) => b.prompts.map((p) => [p.id, p.title])));
  return listSwitchedOffLines(switches, titles).map(({ id, place, title }) => ({
    id: `off-${id}-${JSON.stringify(place)}`,
    place: { at: 'settings', section: 'prompts' },
    name: title,
    value: sayOffPlace(place),
    back: () => send('switch.set', { prompt: id, place, off: false }),
    undo: () => send('switch.set', { prompt: id, place, off: true }),
  }));
}

async function listLook({ settings }: Given): Promise<ChangedSetting[]> {
  const { scheme, panel, underlines } = await settings.readTheme();
  const changed: ChangedSetting[] = [];
  if (scheme !== FIRST_THEME.scheme)
    changed.push({
      id: 'theme',
      place: { at: 'settings', section: 'look', item: 'theme' },
      name: say('theme'),
      value: sayScheme(scheme),
      back: () => settings.writeTheme({ scheme: FIRST_THEME.scheme }),
      undo: () => settings.writeTheme({ scheme }),
    });
  if (panel !== FIRST_THEME.panel)
    changed.push({
      id: 'panel',
      place: { at: 'settings', section: 'look', item: 'panel' },
      name: say('themePanel'),
      value: sayPanelScheme(panel),
      back: () => settings.writeTheme({ panel: FIRST_THEME.panel }),
      undo: () => settings.writeTheme({ panel }),
    });
  if (underlines !== FIRST_THEME.underlines)
    changed.push({
      id: 'underlines',
      place: { at: 'settings', section: 'look', item: 'underlines' },
      name: say('underlines'),
      value: sayUnderlineTime(underlines),
      back: () => settings.writeTheme({ underlines: FIRST_THEME.underlines }),
      undo: () => settings.writeTheme({ underlines }),
    });
  return changed;
}

async function listPerson({ settings }: Given): Promise<ChangedSetting[]> {
  const [name, role] = await Promise.all([settings.readName(), settings.readRole()]);
  const changed: ChangedSetting[] = [];
  if (name !== '')
    changed.push({
      id: 'name',
      place: { at: 'settings', section: 'you', item: 'name' },
      name: say('displayName'),
      value: name,
      back: () => settings.writeName(''),
      undo: () => settings.writeName(name),
    });
  if (role !== null)
    changed.push({
      id: 'role',
      place: { at: 'settings', section: 'you', item: 'role' },
      name: say('myRole'),
      value: sayRole(role),
      back: () => settings.writeRole(null),
      undo: () => settings.writeRole(role),
    });
  return changed;
}

async function listTeam({ coaching, send }: Given): Promise<ChangedSetting[]> {
  if ((await coaching.readTeam()) === null) return [];
  return [
    {
      id: 'team',
      place: { at: 'settings', section: 'data', item: 'team' },
      name: say('teamKey'),
      value: say('settingInUse'),
      back: () => send('team.set', { phrase: null }),
      undo: () => send('team.resume', {}),
    },
  ];
}

/** Where something is switched off, in words. */
function sayOffPlace(place: SwitchPlace): string {
  if (place.scope === 'me') return say('offForMe');
  return place.scope === 'site' ? hostOf(place.origin) : say('offInPlaybook', place.playbook);
}
