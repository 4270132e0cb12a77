import { writeFileSync } from 'node:fs';
import type { Marionette } from './marionette.ts';
import type { OwnPage } from './session.ts';
import { until } from './until.ts';

type Said = { value: { ok: unknown } | { error: string } };
type Found = { value: Record<string, string> };

/** Marionette has one current window: commands to different pages take turns. */
let turn: Promise<unknown> = Promise.resolve();

/** Runs commands that must not be mixed with another page's. */
export function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work, work);
  turn = mine.catch(() => {});
  return mine;
}

/** A moz-extension: page, driven over Marionette in the window `handle`. */
export function marionettePage(marionette: Marionette, handle: string): OwnPage {
  const here = <T>(work: () => Promise<T>, focus = false) =>
    takeTurn(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus });
      return work();
    });
  const find = async (selector: string) => {
    const found = await marionette.send<Found>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(found.value)[0];
  };
  /** Waits until something matches, as Chromium's locators do by themselves. */
  const present = (selector: string) => until(() => here(() => find(selector)), `${selector} in an own page`);
  const run = <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
    here(() => runScript(marionette, work, args));
  return {
    run,
    until: async <A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A) =>
      (await until<R>(() => run(work, ...args), `${work.toString().slice(0, 120)} in an own page`)) as R,
    click: async (selector) => {
      await present(selector);
      await here(async () => {
        await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
      }, true);
    },
    type: async (selector, text) => {
      await present(selector);
      await here(async () => {
        await marionette.send('WebDriver:ElementSendKeys', { id: await find(selector), text });
      }, true);
    },
    screenshot: (file) =>
      here(async () => {
        const shot = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: true });
        writeFileSync(file, Buffer.from(shot.value, 'base64'));
      }),
    close: () =>
      takeTurn(async () => {
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
        const left = await marionette.send<string[]>('WebDriver:CloseWindow');
        if (left[0]) await marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: false });
      }),
  };
}

/** Runs a function in Marionette's current context and awaits it. */
export async function runScript<A extends unknown[], R>(
  marionette: Marionette,
  work: (...args: A) => R | Promise<R>,
  args: A,
): Promise<R> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => (${work.toString()})(...arguments[0]))().then((ok) => done({ ok }), (error) => done({ error: String(error) }));`;
  const said = await marionette.send<Said>('WebDriver:ExecuteAsyncScript', {
    script,
    args: [args],
    sandbox: null,
  });
  if ('error' in said.value) throw new Error(said.value.error);
  return said.value.ok as R;
}
