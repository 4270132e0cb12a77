import type { Services } from '../ui/services';
import { say, type TextKey } from '../ui/text';
import type { OptionsPlace, SettingsSection } from './place';
import { SECTIONS } from './settings-sections';

/** One thing that the search over settings finds: where it is, what it is called, and the words it is found by. */
export type SettingLine = { place: OptionsPlace; under: string; name: string; words: string };

type Fixed = { section: SettingsSection; item?: string; name?: TextKey; words: readonly TextKey[] };

/** What is there whatever is in the log; without a name it is the section itself. */
const FIXED: readonly Fixed[] = [
  { section: 'sites', words: ['sitesWhy', 'findWords_sites'] },
  { section: 'sites', item: 'add', name: 'siteAddress', words: ['siteAdd', 'findWords_sites'] },
  { section: 'sites', item: 'profiles', name: 'siteProfiles', words: ['siteProfilesWhy', 'findWords_sites'] },
  { section: 'tools', words: ['toolsWhy', 'findWords_tools'] },
  { section: 'quiet', words: ['quietForHour', 'quietForNow', 'findWords_quiet'] },
  { section: 'prompts', words: ['switchOn', 'findWords_prompts'] },
  {
    section: 'look',
    item: 'theme',
    name: 'theme',
    words: ['scheme_dark', 'scheme_light', 'findWords_theme'],
  },
  { section: 'look', item: 'panel', name: 'themePanel', words: ['themePanelHint', 'findWords_theme'] },
  {
    section: 'look',
    item: 'underlines',
    name: 'underlines',
    words: ['underlines_pause', 'underlinesHint', 'findWords_underlines'],
  },
  { section: 'you', item: 'name', name: 'displayName', words: ['displayNameHint'] },
  { section: 'you', item: 'role', name: 'myRole', words: ['myRoleHint', 'findWords_role'] },
  { section: 'you', item: 'shortcuts', name: 'shortcuts', words: ['shortcutsChange', 'findWords_shortcuts'] },
  { section: 'replies', words: ['batchWhy', 'findWords_replies'] },
  { section: 'data', item: 'receipt', name: 'receipt', words: ['receiptWhy', 'findWords_receipt'] },
  { section: 'data', item: 'copy', name: 'copyTitle', words: ['copyWhy', 'findWords_copy'] },
  { section: 'data', item: 'export', name: 'exportTitle', words: ['exportAll', 'findWords_export'] },
  { section: 'data', item: 'import', name: 'importTitle', words: ['importHint', 'findWords_import'] },
  { section: 'data', item: 'team', name: 'teamKey', words: ['teamKeyWhy', 'findWords_team'] },
  { section: 'changed', words: ['settingBack', 'findWords_changed'] },
];

/** Everything that can be found: the settings themselves, each tool by name, and the places of the studio. */
export async function listSettings({ sites }: Pick<Services, 'sites'>): Promise<SettingLine[]> {
  const fixed = FIXED.map(({ section, item, name, words }): SettingLine => {
    const under = say(SECTIONS[section].name);
    return {
      place: { at: 'settings', section, ...(item && { item }) },
      under: name ? under : say('settingsTitle'),
      name: name ? say(name) : under,
      words: words.map((key) => say(key)).join(' '),
    };
  });
  const tools = (await sites.listProfiles()).map(
    ({ id, name }): SettingLine => ({
      place: { at: 'settings', section: 'tools', item: `tool-${id}` },
      under: say(SECTIONS.tools.name),
      name: say('toolPlaybook', name),
      words: say('findWords_tools'),
    }),
  );
  const studio = (place: OptionsPlace, name: TextKey, words: TextKey): SettingLine => ({
    place,
    under: say('tabStudio'),
    name: say(name),
    words: say(words),
  });
  return [
    ...fixed,
    ...tools,
    studio({ at: 'list' }, 'studioTitle', 'findWords_studio'),
    studio({ at: 'uses' }, 'usesTitle', 'usesWhy'),
  ];
}
