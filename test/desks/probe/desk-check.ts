import type { Page } from 'puppeteer-core';
import type { CaseReading, Draft } from '../../../utils/model/case-reading.ts';
import type { SiteProfile } from '../../../utils/model/site-profile.ts';
import { callProbe } from './call-probe.ts';

export type Check = { test: string; passed: boolean; detail: string };
export type Said = {
  reading?: CaseReading | null;
  draft?: Draft;
  attempt?: { kind: string; sends: boolean; editorKind: string };
};
type Inserted = { ok: boolean; method: string };

export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** One desk under test: the page, its profile, and what was checked so far. */
export class DeskCheck {
  readonly checks: Check[] = [];
  private heard: Said[] = [];
  readonly page: Page;
  readonly profiles: SiteProfile[];
  constructor(page: Page, profiles: SiteProfile[]) {
    this.page = page;
    this.profiles = profiles;
  }

  /** Notes whether a value is the wanted one. */
  is(test: string, got: unknown, want: unknown): void {
    const passed = JSON.stringify(got) === JSON.stringify(want);
    this.checks.push({
      test,
      passed,
      detail: passed ? '' : `got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`,
    });
  }

  read = () => callProbe<CaseReading | null>(this.page, 'read', this.profiles);
  watch = () => callProbe<boolean>(this.page, 'watch', this.profiles);
  draft = () => callProbe<Draft>(this.page, 'draft');
  insert = (text: string) => callProbe<Inserted>(this.page, 'insertHere', text);
  hold = (on: boolean) => callProbe<null>(this.page, 'hold', on);

  /** What the observers said since the last call. */
  async said(): Promise<Said[]> {
    this.heard.push(...(await callProbe<Said[]>(this.page, 'said')));
    return this.heard.splice(0);
  }

  /** Waits until the page's reading satisfies `is`; the last reading either way. */
  async readUntil(is: (reading: CaseReading) => boolean, ms = 15_000): Promise<CaseReading | null> {
    for (let left = ms; ; left -= 250) {
      const reading = await this.read();
      if ((reading && is(reading)) || left <= 0) return reading;
      await wait(250);
    }
  }

  /** The kinds of the attempts heard since the last call. */
  async attempts(): Promise<string[]> {
    return (await this.said()).flatMap(({ attempt }) =>
      attempt ? [`${attempt.kind} ${attempt.editorKind}`] : [],
    );
  }
}
