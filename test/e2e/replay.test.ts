import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { replay } from '../../utils/engine/replay.ts';
import { sortEvents } from '../../utils/log/views/sort-events.ts';
import type { LogEvent } from '../../utils/model/event.ts';
import { readPlaybook } from '../../utils/playbooks/read-playbook.ts';
import type { Panel } from '../browser/panel.ts';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import type { Extension } from '../browser/session.ts';
import { until } from '../browser/until.ts';

const ANSWER = 'Hello Jordan, thank you for your patience. The second payment goes back to you today. ';

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** What came of the looks, by contact: not what the agent did by hand. */
const OUTCOMES = ['prompt.shown', 'prompt.ticked', 'workspace.entered', 'hold.shown', 'hold.passed'];
const tell = ({ kind, at, ...rest }: Record<string, unknown>) =>
  [kind, at, rest.prompt ?? rest.workspace, rest.cue ?? rest.attempt ?? ''].join(' ');

function listLive(events: LogEvent[]): string[] {
  return events
    .filter(
      (event) =>
        OUTCOMES.includes(event.kind) && !('by' in event && event.by !== 'text' && event.by !== 'cue'),
    )
    .map(tell);
}

/** The events of the log as its export has them. */
const exportEvents = async (ext: Extension) =>
  sortEvents((await ext.rows('events')) as unknown as LogEvent[]);

async function openCase(page: Page, panel: Panel, ends: (() => Promise<void>)[]): Promise<void> {
  const desk = await practiceDesk();
  ends.push(() => desk.close());
  await page.goto(desk.url + PRACTICE.path);
  await panel.find('[data-prompt]');
}

inBothBrowsers('replay', (scenario) => {
  scenario(
    'of a tour on the practice desk, from its log, gives what live gave',
    async ({ page, panel, ext }) => {
      const ends: (() => Promise<void>)[] = [];
      try {
        // A card put away, a pause in writing, the page loaded anew, more writing, the reply sent.
        await openCase(page, panel, ends);
        await panel.click('[data-act=dismiss]');
        await panel.click('[data-reason=not-now]');
        await page.type(PRACTICE.editor, ANSWER);
        await pause(2500);
        await page.reload();
        await panel.find('[role=region]');
        await page.type(PRACTICE.editor, `${ANSWER} I'll call you tomorrow at 10 am.`);
        await pause(2500);
        await page.click(PRACTICE.send);
        await pause(1000);
        // And the same case once more, after its end.
        await page.type(PRACTICE.editor, 'One more thing. ');
        await pause(2500);

        // A promise, a hold, and the second try.
        await openCase(page, panel, ends);
        await panel.click('[data-act=promise][data-preset="1h"]');
        await panel.find('[data-commitment]');
        await page.type(PRACTICE.editor, 'Hello Jordan, it is done. ');
        await panel.find('[data-name-uses="1"]');
        await page.select('#status', 'Resolved');
        await page.click(PRACTICE.send);
        await panel.find('[data-tier=hold]');
        await page.click(PRACTICE.send);
        await pause(1500);

        const rows = await until(async () => {
          const all = await exportEvents(ext);
          return all.some(({ kind }) => kind === 'hold.passed') && all;
        }, 'the log');
        const ids = [...new Set(rows.map(({ interaction }) => interaction))].filter((id) => id !== null);
        const contacts = ids.map((id) => rows.filter(({ interaction }) => interaction === id));
        const began = rows.find((event) => event.kind === 'interaction.began');
        const read = readPlaybook(
          JSON.parse(
            readFileSync(
              `public/playbooks/${began?.kind === 'interaction.began' ? began.playbook : ''}.json`,
              'utf8',
            ),
          ),
        );
        if (!read.ok) throw new Error('the playbook is refused');
        const played = replay(read.playbook, contacts);
        for (const [i, id] of ids.entries()) {
          const told = played.outcomes.filter(
            ({ contact, kind }) => contact === id && OUTCOMES.includes(kind),
          );
          const sorted = (contacts[i] ?? []).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
          expect(told.map(tell)).toEqual(listLive(sorted));
        }
        expect(played.holds).toBe(1);
        expect(played.shown).toBeGreaterThan(2);
        expect(played.bad).toBeGreaterThan(0);
        expect(ids.length).toBeGreaterThan(2);
      } finally {
        for (const end of ends) await end();
      }
    },
  );
});
