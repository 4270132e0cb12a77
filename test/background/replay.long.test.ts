import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replay } from '../../utils/engine/replay';
import { openLog } from '../../utils/log/database';
import { readTimeline } from '../../utils/log/read/read-timeline';
import type { Request } from '../../utils/messages/protocol';
import type { LogEvent } from '../../utils/model/event';
import { BUILT_IN_PLAYBOOKS } from '../../utils/playbooks/built-in-playbooks';
import { listLive, listReplayed } from '../engine/compare-outcomes';
import { acts, type Background, playCase } from '../engine/live-case';
import { browser, startBrowser } from '../fakes/browser';
import { ask, context, DESK, deskSender, pageSender } from './ask';

const NOW = Date.UTC(2026, 10, 23, 9);
const playbook = BUILT_IN_PLAYBOOKS.get('complaint-recovery');
if (!playbook) throw new Error('the playbook is gone');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => vi.useRealTimers());

/** The real handlers as one tab of a desk and the popup meet them. */
class RealBackground implements Background {
  private document = 0;
  private busy = 0;

  private sender() {
    return deskSender(1, '/case', `doc-${this.document}`);
  }
  private async during<T>(work: Promise<T>): Promise<T> {
    this.busy++;
    return work.finally(() => this.busy--);
  }
  async open(signals: object) {
    return this.during(ask(this.sender(), 'desk.case', { context: context('7', { signals }), said: [] }));
  }
  async report(reports: Request<'desk.report'>['reports'], memory: Request<'desk.report'>['memory']) {
    const request = { caseId: '7', profile: 'practice-desk', reports, memory };
    return (await this.during(ask(this.sender(), 'desk.report', request))).interaction;
  }
  async finish(request: Request<'desk.finish'>) {
    return this.during(ask(this.sender(), 'desk.finish', request));
  }
  async leave(how: 'away' | 'reload') {
    this.document++;
    if (how === 'away') await ask(this.sender(), 'desk.case', { context: context('8'), said: [] });
    this.document++;
  }
  async switchOff(prompt: string) {
    await ask(this.sender(), 'desk.switch', { prompt, scope: 'me', playbook: playbook?.id ?? '', off: true });
  }
  async tick(report: Request<'now.tick'>['reports'][number]) {
    await this.during(ask(pageSender(), 'now.tick', { tab: 1, reports: [report] }));
  }
  async endElsewhere(id: string, endedAt: number) {
    const rest = { interaction: null, channel: 'email', disposition: 'resolved', note: '' } as const;
    await this.during(ask(pageSender(), 'log.finish', { id, tab: 1, endedAt, ...rest }));
  }
  async idle() {
    do await new Promise((next) => setTimeout(next, 0));
    while (this.busy > 0);
  }
  setClock(now: number) {
    vi.setSystemTime(now);
  }
}

describe('replay of what the background has logged', () => {
  it('gives exactly what live gave', async () => {
    const seen = { contacts: 0, shown: 0, entered: 0 };
    await fc.assert(
      fc.asyncProperty(acts, async (script) => {
        await startBrowser();
        vi.setSystemTime(NOW);
        browser.state.grants = [`${DESK}/*`];
        browser.state.tabs = [{ id: 1, url: `${DESK}/case` }];
        await browser.storage.local.set({
          'setting:assignments': {
            version: 2,
            value: { origins: {}, profiles: { 'practice-desk': playbook.id }, roles: {} },
          },
        });
        await playCase(playbook, script, new RealBackground(), { begin: NOW, silent: false });
        const ids = await openLog().interactions.toCollection().primaryKeys();
        const contacts: LogEvent[][] = await Promise.all(ids.map((id) => readTimeline(id)));
        expect(listReplayed(playbook, contacts)).toEqual(listLive(contacts));
        const { showings } = replay(playbook, contacts);
        seen.contacts += contacts.length;
        seen.shown += showings.length;
        seen.entered += showings.filter(({ tier }) => tier === null).length;
      }),
      { numRuns: 100 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });
});
