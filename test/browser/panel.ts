import type { ElementHandle, Page } from 'puppeteer-core';
import { WAIT_MS } from './limits.ts';
import { until } from './until.ts';

/** The overlay's host element, as the contract in the design names it. */
export const HOST = '[data-bedside]';

/** So long a click must wait after the panel came or moved, ms: what nobody can have seen is not clicked. */
const SEEN_MS = 320;

/** How tests see and use the panel: through its open shadow root (e2e build) and with real mouse clicks. */
export type Panel = {
  /** Waits for the first match inside the panel and gives it back. Throws after `ms`. */
  find(selector: string, ms?: number): Promise<ElementHandle<HTMLElement>>;
  /** Opens the panel from its strip or tab where it is not open. */
  open(): Promise<void>;
  /** Waits, opens and unfolds what it is in, scrolls to it and waits until it may be clicked. */
  show(selector: string, ms?: number): Promise<ElementHandle<HTMLElement>>;
  /** Shows it and clicks it with the mouse. */
  click(selector: string, ms?: number): Promise<void>;
  /** Whether something matches now. */
  has(selector: string): Promise<boolean>;
  /** Waits until nothing matches any more. */
  gone(selector: string, ms?: number): Promise<void>;
  /** The text of every match, as a person reads it. */
  texts(selector: string): Promise<string[]>;
  /** An attribute of every match; null where it is missing. */
  attributes(selector: string, name: string): Promise<(string | null)[]>;
  /** Waits until a match's text contains the given words. */
  says(selector: string, words: string, ms?: number): Promise<void>;
  /** How many hosts hang in the document (must be 0 or 1). */
  hosts(): Promise<number>;
};

/** The panel in a desk page. */
export function panelOf(page: Page): Panel {
  const wait = (selector: string, ms = WAIT_MS) =>
    page
      .waitForFunction(
        (host, inside) => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inside),
        { polling: 50, timeout: ms },
        HOST,
        selector,
      )
      .catch(async (error: Error) => {
        throw new Error(
          `no ${selector} in the panel after ${ms} ms (${error.message}); it holds: ${await outline(page)}`,
        );
      });
  const find = async (selector: string, ms?: number) => {
    const element = (await wait(selector, ms)).asElement();
    if (!element) throw new Error(`${selector} is no element`);
    return element as ElementHandle<HTMLElement>;
  };
  /** Waits until it lies where it lay a moment ago: what was done before may still move the panel, or what is in it. */
  const stand = async (selector: string) => {
    let last = '';
    await until(async () => {
      const before = last;
      last = JSON.stringify(await (await find(selector)).boundingBox());
      return before === last;
    }, `${selector} to stand still`);
    const wait = await page.evaluate(watchHost, HOST, SEEN_MS);
    if (wait > 0) await new Promise((next) => setTimeout(next, wait));
  };
  const open = async (): Promise<void> => {
    await stand('.panel, .tab');
    const opener = await find('.panel:not(.rest), [data-act=unfold], [data-act=expand]');
    if (await opener.evaluate(({ tagName }) => tagName !== 'BUTTON')) return;
    await opener.click();
    // Moved just then: a click on what nobody can have seen does nothing, and a person clicks again.
    await find('.panel:not(.rest)', 3_000).catch(() => open());
  };
  const show = async (selector: string, ms?: number) => {
    let element = await find(selector, ms);
    if (!(await isInSight(element))) {
      await open();
      element = await find(selector, ms);
    }
    await unfold(element);
    await element.scrollIntoView();
    await stand(selector);
    return find(selector);
  };
  return {
    find,
    open,
    show,
    click: async (selector, ms) => {
      const once = async () => (await show(selector, ms)).click();
      // Drawn anew between finding and clicking: find it again, as a person's eye does.
      await once().catch((error: Error) => {
        if (!/detached|not clickable/.test(error.message)) throw error;
        return once();
      });
    },
    has: (selector) =>
      page.evaluate(
        (host, inside) => Boolean(document.querySelector(host)?.shadowRoot?.querySelector(inside)),
        HOST,
        selector,
      ),
    gone: async (selector, ms = WAIT_MS) => {
      await page.waitForFunction(
        (host, inside) => !document.querySelector(host)?.shadowRoot?.querySelector(inside),
        { polling: 50, timeout: ms },
        HOST,
        selector,
      );
    },
    texts: (selector) => textsIn(page, selector),
    attributes: (selector, name) =>
      page.evaluate(
        (host, inside, attribute) =>
          [...(document.querySelector(host)?.shadowRoot?.querySelectorAll(inside) ?? [])].map((found) =>
            found.getAttribute(attribute),
          ),
        HOST,
        selector,
        name,
      ),
    says: async (selector, words, ms = WAIT_MS) => {
      const isSaid = async () => (await textsIn(page, selector)).some((text) => text.includes(words));
      await until(isSaid, words, ms).catch(async () => {
        throw new Error(`${selector} never said "${words}"; the panel holds: ${await outline(page)}`);
      });
    },
    hosts: () => page.evaluate((host) => document.querySelectorAll(host).length, HOST),
  };
}

/** Runs in the page: how long until the panel's host will have lain `still` ms as it lies now. */
function watchHost(host: string, still: number): number {
  const element = document.querySelector(host);
  const own = window as unknown as { moved?: { of: Element | null; at: number } };
  if (own.moved?.of !== element) {
    const moved = { of: element, at: performance.now() };
    own.moved = moved;
    const watch = new MutationObserver(() => {
      moved.at = performance.now();
    });
    if (element) watch.observe(element, { attributes: true });
  }
  return own.moved ? own.moved.at + still - performance.now() : 0;
}

/** False where the strip hides an element; what is in a folded part counts as in sight. */
function isInSight(element: ElementHandle<HTMLElement>): Promise<boolean> {
  return element.evaluate((each) => {
    const folds = [...(each.getRootNode() as ShadowRoot).querySelectorAll('details:not([open])')].filter(
      (fold) => fold.contains(each),
    );
    return (folds[0] ?? each).checkVisibility();
  });
}

/** Opens the folded parts an element is in, the outermost first, as a person does before they can click it. */
async function unfold(element: ElementHandle<HTMLElement>) {
  for (;;) {
    const summary = await element.evaluateHandle((each) => {
      const root = each.getRootNode() as ShadowRoot;
      const outermost = [...root.querySelectorAll('details:not([open])')].find((fold) => fold.contains(each));
      const head = outermost?.querySelector('summary');
      return head && head !== each && !head.contains(each) ? head : null;
    });
    const head = summary.asElement() as ElementHandle<Element> | null;
    if (!head) return;
    await head.click();
  }
}

/** The text of every match in the panel, as a person reads it: without what is hidden. */
function textsIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (host, inside) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? [])].map(
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
        (found) => found.innerText.trim(),
      ),
    HOST,
    selector,
  );
}

/** What the panel holds, in few words, for error messages. */
export async function outline(page: Page): Promise<string> {
  try {
    const held = await page.evaluate((host) => {
      const root = document.querySelector(host)?.shadowRoot;
      if (!document.querySelector(host)) return `no ${host}`;
      if (!root) return 'no open shadow root';
      return [...root.querySelectorAll('*')]
        .flatMap((element) =>
          [...element.attributes]
            .filter(({ name }) => name.startsWith('data-'))
            .map(({ name, value }) => (value ? `${name}=${value}` : name)),
        )
        .join(' ');
    }, HOST);
    const [text = ''] = await textsIn(page, '[role=region]');
    return `${held} | ${text.replace(/\s+/g, ' ').slice(0, 400)}`;
  } catch (error) {
    return `(page not readable: ${error instanceof Error ? error.message : error})`;
  }
}
