import { beforeEach, describe, expect, it } from 'vitest';
import { listSwitchedOff } from '../../utils/model/switches';
import { setSwitch } from '../../utils/settings/switches';
import { startBrowser } from '../fakes/browser';

beforeEach(async () => {
  await startBrowser();
});

describe('a rule that is switched off', () => {
  it('is off where it was said and nowhere else', async () => {
    await setSwitch('for-me', { scope: 'me' }, true);
    await setSwitch('on-site', { scope: 'site', origin: 'https://a.example' }, true);
    const all = await setSwitch('in-book', { scope: 'playbook', playbook: 'patient-visit' }, true);
    expect([...listSwitchedOff(all, 'https://a.example', 'service-essentials')]).toEqual([
      'for-me',
      'on-site',
    ]);
    expect([...listSwitchedOff(all, 'https://b.example', 'patient-visit')]).toEqual(['for-me', 'in-book']);
    expect([...listSwitchedOff(all, null, '__proto__')]).toEqual(['for-me']);
  });

  it('can be switched on again', async () => {
    await setSwitch('in-book', { scope: 'playbook', playbook: 'patient-visit' }, true);
    const all = await setSwitch('in-book', { scope: 'playbook', playbook: 'patient-visit' }, false);
    expect([...listSwitchedOff(all, null, 'patient-visit')]).toEqual([]);
  });
});
