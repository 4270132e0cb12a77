import { describe, expect, it } from 'vitest';
import { cueText } from '../../../components/panel/cue-text';
import messages from '../../../public/_locales/en/messages.json';
import { findCue } from '../../../utils/engine/find-cue';
import { SIGNALS } from '../../../utils/model/signal';
import { signalKey } from '../../../utils/model/signal-key';

describe('why now', () => {
  it('has words for every signal a condition can name', () => {
    const missing = Object.keys(SIGNALS).filter(
      (signal) => !(`panel_signal_${signalKey(signal)}` in messages),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['teachback>=1', 'Now, because: a yes-or-no check of understanding.'],
    ['teachBack', 'Now, because: asked to explain back.'],
    ['always', 'Now, because: this is the moment for it.'],
    ['upset', 'Now, because: the customer sounds upset.'],
    ['not apology & upset', 'Now, because: not yet: an apology; the customer sounds upset.'],
    ['question=false', 'Now, because: not yet: a question to the customer.'],
    ['agentMessages<=0', 'Now, because: not yet: an answer from us.'],
    ['hoursSinceCustomer>=20', 'Now, because: hours the customer has waited: 20 or more.'],
    ['nameUses<=3', 'Now, because: the name in your draft: at most 3.'],
    ['vaguePromises>=1', 'Now, because: a promise without a time.'],
    ['not domainsTold:home', 'Now, because: not yet: explained: home.'],
    ['escalation:legal', 'Now, because: may be taken further: legal.'],
  ])('%s', (cue, words) => {
    expect(cueText(cue)).toBe(words);
  });

  it('reads what the engine writes', () => {
    const cue = findCue(
      { all: [{ signal: 'channel', is: 'chat' }, { not: { signal: 'thanks', is: true } }] },
      { channel: 'chat', thanks: false },
    );
    expect(cueText(cue ?? '')).toBe('Now, because: channel: chat; not yet: thanks.');
  });
});
