import { readMessages } from '../desk/read-messages';
import { readText } from '../desk/read-text';
import type { HealthReader } from '../model/reader-health';
import type { SiteProfile } from '../model/site-profile';
import { type Chosen, drawProposals, type TeachLook } from './look-to-teach';

const MOST_WAYS = 8;
const MOST_GROUPS = 6;
type Readers = SiteProfile['readers'];

/**
 * The profile with one reader as the person shows it on this page. Its new ways stand in front; older ones stay behind them, as
 * long as they read nothing else here: on another page they may be right. None = the pages have no such thing.
 */
export function repairReader(
  profile: SiteProfile,
  reader: HealthReader,
  looked: TeachLook,
  chosen: Chosen,
): SiteProfile {
  const { [reader]: before, ...others } = profile.readers;
  const shown =
    reader === 'messages'
      ? shownMessages(profile, looked, chosen)
      : shownValue(profile, reader, looked, chosen);
  return { ...profile, readers: { ...others, ...(shown && { [reader]: shown }) } as Readers };
}

function shownValue(
  { readers }: SiteProfile,
  reader: Exclude<HealthReader, 'messages'>,
  looked: TeachLook,
  chosen: Chosen,
): Readers['name'] | null {
  const value = chosen[reader]?.value;
  if (value === undefined) return null;
  const { document, url } = looked;
  const before = readers[reader];
  const ways = drawProposals(looked, chosen)[reader][0]?.try ?? [];
  const kept = (before?.try ?? []).filter((each) => (readText([each], document, url) || value) === value);
  const unique = new Map([...ways, ...kept].map((each) => [JSON.stringify(each), each]));
  const isNeeded = reader === 'name' || reader === 'caseId';
  return {
    ...(isNeeded ? {} : { optional: true }),
    ...before,
    try: [...unique.values()].slice(0, MOST_WAYS),
  };
}

function shownMessages(
  { readers }: SiteProfile,
  looked: TeachLook,
  chosen: Chosen,
): Readers['messages'] | null {
  const group = drawProposals(looked, chosen).messages?.group;
  if (!group || !chosen.messages) return null;
  const before = readers.messages;
  const kept = (before?.groups ?? []).filter(
    (each) => readMessages({ groups: [each] }, looked.document, looked.url).length === 0,
  );
  return { optional: true, ...before, groups: [group, ...kept].slice(0, MOST_GROUPS) };
}
