import { expect } from 'vitest';
import { PRACTICE, practiceDesk } from '../browser/practice-desk.ts';
import { inBothBrowsers } from '../browser/scenario.ts';
import type { OwnPage } from '../browser/session.ts';

type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reply?: unknown; reason?: string }> };
type Storage = { local: { set(items: object): Promise<void> } };
type Scope = {
  browser?: { runtime: Runtime; storage: Storage };
  chrome: { runtime: Runtime; storage: Storage };
};

/** Asks the background as the studio does. */
async function ask(own: OwnPage, type: string, request: object): Promise<unknown> {
  return own.run(
    async (message) => {
      const scope = globalThis as unknown as Scope;
      const answer = await (scope.browser ?? scope.chrome).runtime.sendMessage(message);
      if (!answer.ok) throw new Error(answer.reason);
      return answer.reply;
    },
    { type, request },
  );
}

const draft = (own: OwnPage, id: string, book: object) =>
  ask(own, 'playbook.draft', { id, json: JSON.stringify(book) });

/** Gives one site a playbook, as the studio's form does. */
function assign(own: OwnPage, origins: Record<string, string>): Promise<void> {
  return own.run(async (given) => {
    const scope = globalThis as unknown as Scope;
    const value = { origins: given, profiles: {}, roles: {} };
    await (scope.browser ?? scope.chrome).storage.local.set({ 'setting:assignments': { version: 2, value } });
  }, origins);
}

function book(id: string, step: string, more: object = {}): object {
  const prompt = {
    id: step,
    stages: ['opening', 'reading', 'composing'],
    tier: 'nudge',
    foundation: 'E',
    title: `Do ${step}`,
    say: [`Words of ${step}.`],
    why: 'Because we agreed on it.',
    priority: 99,
  };
  return { format: 1, id, version: 1, name: 'Ours', language: 'en', prompts: [prompt], ...more };
}

const PHRASE = {
  id: 'our-word',
  category: 'policy',
  severity: 'nudge',
  foundation: 'W',
  patterns: ['computer says no'],
  why: 'It hides behind a machine.',
  better: null,
};

inBothBrowsers('playbooks', (scenario) => {
  scenario(
    'an own one shows on its site; open pages take a new version, refuse a broken one, and take an old one back',
    async ({ page, panel, ext, picture }) => {
      const desk = await practiceDesk();
      const other = await practiceDesk();
      const own = await ext.open('options.html', { behind: true });
      try {
        const { id } = (await ask(own, 'playbook.create', {
          json: JSON.stringify(book('ours', 'our-first')),
        })) as { id: string };
        expect(await ask(own, 'playbook.publish', { id })).toEqual({ ok: true, version: 1 });
        await assign(own, { [new URL(desk.url).origin]: id });

        await page.bringToFront();
        await page.goto(desk.url + PRACTICE.path);
        await panel.find('[data-prompt=our-first]');
        await picture('playbook-own');

        // The page stays open, with a reply half written.
        await page.type(PRACTICE.editor, 'The computer says no.');
        await draft(own, id, book(id, 'our-second', { phrases: [PHRASE] }));
        expect(await ask(own, 'playbook.publish', { id })).toEqual({ ok: true, version: 2 });
        await panel.find('[data-finding=our-word]');
        expect(await panel.attributes('[data-step]', 'data-step')).toEqual(['our-second']);
        await page.type(PRACTICE.editor, ' Sorry.');
        await panel.find('[data-prompt=our-second]');
        expect(await page.$eval(PRACTICE.editor, (field) => (field as HTMLTextAreaElement).value)).toBe(
          'The computer says no. Sorry.',
        );

        await draft(own, id, book(id, 'our-third', { promise: 7, includes: ['plain-language'] }));
        const refused = (await ask(own, 'playbook.publish', { id })) as {
          ok: boolean;
          faults: { at: string }[];
        };
        expect(refused.ok).toBe(false);
        expect(refused.faults.map(({ at }) => at)).toEqual(['promise']);
        await page.reload();
        await panel.find('[data-prompt=our-second]');

        expect(await ask(own, 'playbook.rollback', { id, version: 1 })).toEqual({ version: 3 });
        // Its card has been up in this contact; its step is back.
        await panel.find('[data-step=our-first]');
        expect((await ext.rows('playbookVersions')).map(({ version, from }) => [version, from])).toEqual([
          [1, null],
          [2, null],
          [3, 1],
        ]);

        // Another site has what it had.
        await page.goto(other.url + PRACTICE.path);
        await panel.find('[data-prompt]');
        expect(await panel.attributes('[data-prompt]', 'data-prompt')).not.toContain('our-first');
      } finally {
        await assign(own, {});
        await own.close();
        await desk.close();
        await other.close();
      }
    },
  );
});
