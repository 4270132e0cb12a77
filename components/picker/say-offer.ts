import type { Offer, TaughtReader } from '../../utils/teaching/teaching';
import { pickerText } from './picker-text';

const PLACES = ['editor', 'send', 'close'];

/** What a reader would read, in words. A page's own text is only ever text. */
export function sayOffer(reader: TaughtReader, { value }: Offer): string {
  if (reader === 'messages') return value === '1' ? pickerText('oneMessage') : pickerText('messages', value);
  if (reader === 'sides') {
    const [customer = '0', ours = '0', notes = '0', unknown = '0'] = value.split('/');
    return [
      pickerText('sidesOf', customer, ours),
      ...(notes === '0' ? [] : [pickerText('sideNotes', notes)]),
      ...(unknown === '0' ? [] : [pickerText('sideUnknown', unknown)]),
    ].join(', ');
  }
  return value === '' && PLACES.includes(reader) ? pickerText('place') : value;
}
