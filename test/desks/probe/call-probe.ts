import type { Page } from 'puppeteer-core';

/** Calls one of the probe's functions in the page's content script; gives back its JSON result or throws its error. */
export async function callProbe<R>(page: Page, name: string, ...args: unknown[]): Promise<R> {
  const answer = await page.evaluate(
    (name, args) =>
      new Promise<{ value?: unknown; error?: string }>((done) => {
        const id = Math.random();
        const hear = (event: Event) => {
          const said = JSON.parse((event as CustomEvent<string>).detail) as {
            id: number;
            value?: unknown;
            error?: string;
          };
          if (said.id !== id) return;
          document.removeEventListener('desk-probe-answer', hear);
          done(said);
        };
        document.addEventListener('desk-probe-answer', hear);
        document.dispatchEvent(new CustomEvent('desk-probe', { detail: JSON.stringify({ id, name, args }) }));
      }),
    name,
    args,
  );
  if (answer.error) throw new Error(answer.error);
  return answer.value as R;
}
