import type { HTTPRequest, Page } from 'puppeteer-core';
import { launch } from '../browser/launch.ts';
import type { BrowserName, Session } from '../browser/session.ts';
import { bundleTeach } from './bundle-teach.ts';
import type { InPage } from './in-page.ts';

type Shown = { address: string; html: string; policy?: string };

/** A browser that shows made-up pages at made-up addresses; nothing reaches a network. */
export class DeskBrowser {
  private shown: Shown = { address: '', html: '' };
  private readonly session: Session;
  private readonly script: string;
  readonly page: Page;

  private constructor(session: Session, script: string, page: Page) {
    this.session = session;
    this.script = script;
    this.page = page;
  }

  /** `entry` = what is put into each page, where that is not what the tests of the proposer ask. */
  static async open(name: BrowserName = 'chromium', entry?: string): Promise<DeskBrowser> {
    const [session, script] = await Promise.all([launch(name, { extension: null }), bundleTeach(entry)]);
    const page = await session.newPage();
    const made = new DeskBrowser(session, script, page);
    await page.setRequestInterception(true);
    page.on('request', (request) => void made.answer(request).catch(() => undefined));
    return made;
  }

  private answer(request: HTTPRequest) {
    const { address, html, policy } = this.shown;
    if (request.isNavigationRequest() && request.url().split('#')[0] === address.split('#')[0])
      return request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: html,
      });
    return request.url().startsWith('about:') ? request.continue() : request.abort();
  }

  /** Shows a page at its address, with the proposer in it. */
  async show(shown: Shown): Promise<void> {
    // A new document also where only what follows the # differs.
    if (shown.address.split('#')[0] === this.shown.address.split('#')[0]) await this.page.goto('about:blank');
    this.shown = shown;
    await this.page.goto(shown.address, { waitUntil: 'load' });
    await this.page.evaluate(this.script);
  }

  /** Asks the page. */
  ask<K extends keyof InPage>(what: K, ...args: Parameters<InPage[K]>): Promise<ReturnType<InPage[K]>> {
    return this.page.evaluate(
      (name, given) =>
        (globalThis as never as { bedsideTeach: Record<string, (...a: unknown[]) => unknown> }).bedsideTeach[
          name as string
        ]?.(...(given as unknown[])),
      what,
      args,
    ) as Promise<ReturnType<InPage[K]>>;
  }

  close(): Promise<void> {
    return this.session.close();
  }
}
