import { signalKey } from '../../utils/model/signal-key';
import { text } from './text';

/** Why now, in words: each test of an engine's cue (`not apology & hoursSinceCustomer>=20`) as a short phrase. */
export function cueText(cue: string): string {
  const tests = cue.split(' & ').map((test) => {
    const [, not, signal = '', sign = '', value = ''] = /^(not )?(\w+)(>=|<=|[:=])?(.*)$/.exec(test) ?? [];
    const what = text(`signal_${signalKey(signal)}`);
    if (not || value === 'false') return text('cueNot', sign === ':' ? `${what}: ${value}` : what);
    if (sign === '<=') return value === '0' ? text('cueNot', what) : text('cueMost', what, value);
    if (sign === '>=') return value === '1' ? what : text('cueLeast', what, value);
    return sign ? `${what}: ${value}` : what;
  });
  return text('cue', tests.join('; '));
}
