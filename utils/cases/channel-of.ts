import type { CaseContext } from '../model/case-context';
import { CHANNELS, type Channel } from '../model/channel';
import { loadProfiles } from '../sites/load-profiles';

/** The channel of a case: as the page shows it, else as its site profile says, else `other`. */
export function channelOf(context: CaseContext): Channel {
  const shown = CHANNELS.find((channel) => channel === context.signals.channel);
  return (
    shown ?? loadProfiles().profiles.find((profile) => profile.id === context.profile)?.channel ?? 'other'
  );
}
