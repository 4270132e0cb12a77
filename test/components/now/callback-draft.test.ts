import { describe, expect, it } from 'vitest';
import {
  checkCallback,
  EMPTY_CALLBACK,
  findCallbackDue,
  toCallback,
} from '../../../components/now/callback-draft';
import { HOUR, MINUTE, NOW } from '../fake-services';
import { toLocalInput } from '../ui/to-local-input';

const typed = { ...EMPTY_CALLBACK, number: '555 0142' };

describe('callback form', () => {
  it('is due after the minutes picked', () => {
    expect(findCallbackDue({ ...typed, minutes: '30' }, NOW)).toEqual({ due: NOW + 30 * MINUTE });
  });
  it('takes a time before minutes', () => {
    const time = toLocalInput(NOW + 3 * HOUR);
    expect(findCallbackDue({ ...typed, minutes: '5', time }, NOW)).toEqual({ due: NOW + 3 * HOUR });
  });
  it('refuses a time that has passed, and odd minutes', () => {
    expect(findCallbackDue({ ...typed, time: toLocalInput(NOW - HOUR) }, NOW)).toEqual({
      problem: 'callbackTimePast',
    });
    for (const minutes of ['', '0', '-5', 'soon', '999999'])
      expect(findCallbackDue({ ...typed, minutes }, NOW)).toEqual({ problem: 'callbackMinutesOdd' });
  });
  it('needs somebody to ring', () => {
    expect(checkCallback(typed, NOW)).toEqual({});
    expect(checkCallback({ ...EMPTY_CALLBACK, name: 'Ana' }, NOW)).toEqual({});
    expect(checkCallback({ ...EMPTY_CALLBACK, name: ' ' }, NOW)).toEqual({ number: 'callbackWhoMissing' });
  });
  it('leaves empty fields out of what is kept', () => {
    expect(toCallback({ ...typed, name: ' Ana ' }, 'id000001', NOW)).toEqual({
      id: 'id000001',
      kind: 'callback',
      dueAt: NOW,
      name: 'Ana',
      number: '555 0142',
      reason: undefined,
    });
  });
});
