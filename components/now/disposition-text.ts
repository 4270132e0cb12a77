import type { Channel } from '../../utils/model/channel';
import type { Disposition } from '../../utils/model/disposition';
import type { TextKey } from '../ui/text';

/** How each disposition reads on a button and in the log. */
export const DISPOSITION_TEXT: Record<Disposition, TextKey> = {
  resolved: 'dispositionResolved',
  answered: 'dispositionAnswered',
  'waiting-on-us': 'dispositionWaitingOnUs',
  'waiting-on-customer': 'dispositionWaitingOnCustomer',
  'handed-off': 'dispositionHandedOff',
  'callback-promised': 'dispositionCallbackPromised',
  'no-answer-needed': 'dispositionNoAnswerNeeded',
  unset: 'dispositionUnset',
};

export const CHANNEL_TEXT: Record<Channel, TextKey> = {
  email: 'channelEmail',
  chat: 'channelChat',
  phone: 'channelPhone',
  person: 'channelPerson',
  portal: 'channelPortal',
  other: 'channelOther',
};
