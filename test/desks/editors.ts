import type { Page } from 'puppeteer-core';
import { callProbe } from './probe/call-probe.ts';

/** Calls a function of the desk modules in the page's isolated world. */
export type Inject = <R>(page: Page, name: string, ...args: unknown[]) => Promise<R>;
export type EditorResult = { editor: string; test: string; passed: boolean; detail: string };

/** `undo` says in which tests one Ctrl+Z cannot be asked for. */
type Place = { select: string; frame?: string; undo?: 'no keys' | 'joins typing' };
/**
 * Where each editor is on the editors page. The bare ProseMirror there has no undo keys of its own; Slate joins
 * what follows typed text without a gap into the same undo step, however much later it comes.
 */
export const EDITORS: Record<string, Place> = {
  textarea: { select: '#textarea' },
  contenteditable: { select: '#bare' },
  ckeditor5: { select: '#s-ckeditor5 .ck-editor__editable' },
  tinymce: { select: 'body', frame: '#s-tinymce iframe' },
  quill: { select: '#quill .ql-editor' },
  froala: { select: '#froala .fr-element' },
  summernote: { select: '#s-summernote .note-editable' },
  tiptap: { select: '#tiptap .ProseMirror' },
  prosemirror: { select: '#prosemirror .ProseMirror', undo: 'no keys' },
  chatwoot: { select: '#chatwoot .ProseMirror' },
  lexical: { select: '#lexical' },
  slate: { select: '#slate [data-slate-editor]', undo: 'joins typing' },
  draft: { select: '#draft .public-DraftEditor-content' },
  trix: { select: '#trix' },
  squire: { select: '#squire' },
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const squash = (text: string) =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\uFEFF\u200B]/g, '');

type Case = {
  test: string;
  typed: string;
  back?: number;
  text: string;
  from?: string;
  away?: true;
  want: string;
};
/** The editors page as a desk, so that carets are remembered. */
const PROFILE = {
  format: 1,
  id: 'editors',
  version: 1,
  name: 'Editors',
  phi: false,
  channel: 'email',
  editorKind: 'reply',
  pages: [{ kind: 'case', path: '/', has: ['#s-textarea'] }],
  readers: {
    name: { try: [{ take: 'text', select: 'h1' }] },
    caseId: { try: [{ take: 'text', select: 'h1' }] },
  },
  editors: Object.values(EDITORS).map(({ select, frame }) => ({ select, frame })),
  send: { controls: [{ select: '#none' }] },
  close: {},
};

const CASES: Case[] = [
  { test: 'empty', typed: '', text: 'Hello Jordan', want: 'Hello Jordan' },
  { test: 'between', typed: 'Before after', back: 5, text: 'you & I', want: 'Before you & I after' },
  {
    test: 'focus elsewhere',
    typed: 'Before after',
    back: 5,
    away: true,
    text: 'you',
    want: 'Before you after',
  },
  { test: 'at the end', typed: 'First words.', text: 'Then <b>more', want: 'First words. Then <b>more' },
  {
    test: 'several lines',
    typed: 'Before after',
    back: 5,
    text: 'Dear Jordan,\n\nI am sorry.\nKim',
    want: 'Before Dear Jordan,\n\nI am sorry.\nKim after',
  },
  {
    test: 'replace',
    typed: 'You must call us',
    from: 'must',
    text: 'are welcome to',
    want: 'You are welcome to call us',
  },
];

async function runCase(
  page: Page,
  inject: Inject,
  name: string,
  place: Place,
  one: Case,
): Promise<EditorResult> {
  const at = [place.select, place.frame ?? null];
  const frame = place.frame ? await (await page.$(place.frame))?.contentFrame() : page.mainFrame();
  if (!frame) throw new Error(`${name}: no frame`);
  if (one.away) await inject(page, 'watch', [PROFILE]);
  await frame.click(place.select);
  const model = async () =>
    squash(
      await page.evaluate(
        (n) => (window as never as { T: Record<string, () => string> }).T[n]?.() ?? '',
        name,
      ),
    );
  if (one.typed) await page.keyboard.type(one.typed, { delay: 5 });
  await wait(60);
  for (let i = 0; i < (one.back ?? 0); i++) {
    await page.keyboard.press('ArrowLeft');
    await wait(20);
  }
  if (one.away) {
    await page.evaluate(() => {
      const away = document.createElement('button');
      document.body.append(away);
      away.focus();
    });
  }
  // Editors join what follows quickly into one undo step (the slowest waits for a second).
  await wait(1300);
  const front = await page.evaluate(() => document.hasFocus());
  const before = await model();
  const draft = await inject<string>(page, 'text', ...at);
  const start = one.from ? draft.indexOf(one.from) : 0;
  const result = one.from
    ? await inject<{ ok: boolean; method: string }>(
        page,
        'replace',
        ...at,
        start,
        start + one.from.length,
        one.text,
      )
    : await inject<{ ok: boolean; method: string }>(page, 'insert', ...at, one.text);
  const after = await model();
  const shown = (await inject<string>(page, 'text', ...at)).trim();
  const right = after === squash(one.want);
  const lines = shown.replace(/\n+/g, '\n') === one.want.replace(/\n+/g, '\n');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await wait(150);
  const undone = (await model()) === before;
  const mayJoin = place.undo === 'no keys' || (place.undo === 'joins typing' && one.test === 'at the end');
  const honest = result.ok === right;
  const passed = before === squash(one.typed) && honest && (!right || (lines && (undone || mayJoin)));
  const detail = `${result.ok ? 'inserted' : 'refused'} by ${result.method}; model ${right ? 'right' : JSON.stringify(after)}; page ${lines ? 'right' : JSON.stringify(shown)}; undo ${undone ? 'one step' : 'no'}${front ? '' : '; not in front'}`;
  return { editor: name, test: one.test, passed, detail };
}

/**
 * Every editor of the editors page at `url`: text goes in exactly once, where it should, in the editor's own model,
 * and one Ctrl+Z takes it back; or it is refused.
 */
export async function runEditors(
  { page, url, only, tests }: { page: Page; url: string; only?: string[]; tests?: string[] },
  inject: Inject = callProbe,
): Promise<EditorResult[]> {
  const results: EditorResult[] = [];
  for (const [name, place] of Object.entries(EDITORS)) {
    if (only && !only.includes(name)) continue;
    for (const one of CASES) {
      if (tests && !tests.includes(one.test)) continue;
      // Fifteen editors take seconds to load; the coach's cases have them all on one page.
      await page.goto(`${url}?only=${name}`);
      await page.waitForSelector('html[data-ready="1"]');
      try {
        results.push(await runCase(page, inject, name, place, one));
      } catch (error) {
        results.push({ editor: name, test: one.test, passed: false, detail: String(error).slice(0, 200) });
      }
    }
  }
  return results;
}
