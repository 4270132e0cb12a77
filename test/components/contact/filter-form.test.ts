import { describe, expect, it } from 'vitest';
import { countFilters, NO_FILTER, toLogFilter } from '../../../components/contact/filter-form';

describe('log filters', () => {
  it('ask for nothing when empty', () => {
    expect(toLogFilter(NO_FILTER)).toEqual({});
    expect(countFilters(NO_FILTER)).toBe(0);
  });
  it('take the last day in', () => {
    const { from, to } = toLogFilter({ ...NO_FILTER, fromDay: '2026-03-10', toDay: '2026-03-10' });
    expect(from).toBe(new Date(2026, 2, 10).getTime());
    expect(to).toBe(new Date(2026, 2, 11).getTime());
  });
  it('pass on every choice', () => {
    const form = {
      ...NO_FILTER,
      text: ' invoice ',
      origin: 'https://desk.example',
      channel: 'phone',
      disposition: 'resolved',
      prompt: 'greet',
      promise: 'overdue',
      agent: 'agent-me-1',
      mark: 'exemplary',
      fresh: 'import-1',
    };
    expect(toLogFilter(form)).toEqual({
      text: 'invoice',
      origin: 'https://desk.example',
      channel: 'phone',
      disposition: 'resolved',
      prompt: 'greet',
      commitments: 'overdue',
      agent: 'agent-me-1',
      mark: 'exemplary',
      import: 'import-1',
    });
    expect(countFilters(form)).toBe(8);
  });
  it('know contacts away from any site, and drop what is no choice', () => {
    expect(toLogFilter({ ...NO_FILTER, origin: 'none' })).toEqual({ origin: null });
    expect(
      toLogFilter({ ...NO_FILTER, disposition: 'x', promise: 'y', channel: 'z', fromDay: '10 March' }),
    ).toEqual({});
  });
});
