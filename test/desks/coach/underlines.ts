import type { Frame, Page } from 'puppeteer-core';
import { HOST } from '../../browser/panel.ts';

/** A rectangle in the page's viewport, px. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/** The lines that Bedside draws over the page now. */
export function linesOn(page: Page): Promise<Rect[]> {
  return page.evaluate((host) => {
    const lines = document.querySelector(host)?.shadowRoot?.querySelectorAll('.layer i') ?? [];
    return [...lines].map((line) => {
      const { left, top, right, bottom } = line.getBoundingClientRect();
      return { left, top, right, bottom };
    });
  }, HOST);
}

/**
 * Where words stand in an editor, found without Bedside's code: by a range in editable content, and in a field of one
 * line of text by measuring the text before them on a canvas. Throws when they are not there in one text node.
 */
export async function wordsIn(page: Page, frame: Frame, select: string, words: string): Promise<Rect> {
  const inFrame = await frame.$eval(
    select,
    (element, wanted) => {
      const plain = (rect: DOMRect) => ({
        left: rect.left,
        top: rect.top,
        right: rect.right,
        bottom: rect.bottom,
      });
      if (element instanceof HTMLTextAreaElement) {
        const style = getComputedStyle(element);
        const canvas = document.createElement('canvas').getContext('2d');
        if (!canvas) throw new Error('no canvas');
        canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const width = (text: string) => canvas.measureText(text).width;
        const box = element.getBoundingClientRect();
        const left = box.left + element.clientLeft + Number.parseFloat(style.paddingLeft);
        const top = box.top + element.clientTop + Number.parseFloat(style.paddingTop) - element.scrollTop;
        const before = width(element.value.slice(0, element.value.indexOf(wanted)));
        const line = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.2;
        return {
          left: left + before,
          right: left + before + width(wanted),
          top,
          bottom: top + line,
        };
      }
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = (node.nodeValue ?? '').replace(/\u00a0/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        return plain(range.getBoundingClientRect());
      }
      throw new Error(`"${wanted}" is not in the editor`);
    },
    words,
  );
  if (frame === page.mainFrame()) return inFrame;
  const at = await (await frame.frameElement())?.boundingBox();
  const [x, y] = [at?.x ?? 0, at?.y ?? 0];
  return {
    left: inFrame.left + x,
    right: inFrame.right + x,
    top: inFrame.top + y,
    bottom: inFrame.bottom + y,
  };
}

/** Does a line lie under these words: below their middle, at most 5 px under them, over four fifths of their width? */
export function liesUnder(line: Rect, words: Rect): boolean {
  const shared = Math.min(line.right, words.right) - Math.max(line.left, words.left);
  const middle = (words.top + words.bottom) / 2;
  return shared >= 0.8 * (words.right - words.left) && line.top > middle && line.top < words.bottom + 5;
}
