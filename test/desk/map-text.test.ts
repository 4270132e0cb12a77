import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Editor } from '../../utils/desk/editor';
import { mapText, visibleText } from '../../utils/desk/map-text';
import { rangeOf } from '../../utils/desk/range-of';
import { readDraft } from '../../utils/desk/read-draft';

const root = () => document.querySelector('main') as HTMLElement;
const show = (html: string) => {
  root().innerHTML = html;
  return root();
};
const editor = (element: HTMLElement, rule = {}): Editor => ({
  element,
  kind: 'reply',
  rule: { select: 'main', ...rule },
});

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
});

describe('mapText', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>Two<br><br>Three<br>', 'One\nTwo\n\nThree'],
    ['<div>One<div>Two</div></div>Three', 'One\nTwo\nThree'],
    ['<p>One\n   two <b>three</b></p>', 'One two three'],
    ['<p>a&nbsp;b\uFEFFc\u200Bd</p>', 'a bcd'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['One<script>x()</script><style>p{}</style><svg><title>t</title></svg><button>Go</button>', 'One'],
    ['<p style="display:none">hidden</p><p>shown</p>', 'shown'],
    ['<p><br></p>', ''],
    ['', ''],
  ])('%s', (html, text) => {
    expect(mapText(show(html)).text).toBe(text);
  });

  test('words for screen readers only are left out', () => {
    const html = '<span style="position:absolute;width:1px">danger </span>End Visit';
    expect(visibleText(show(html))).toBe('End Visit');
  });

  test('parts that are not the writer’s own are left out', () => {
    expect(mapText(show('<p>Mine</p><blockquote>Theirs</blockquote><p>End</p>'), 'blockquote').text).toBe(
      'Mine\nEnd',
    );
  });

  test('every character of the text stands where the runs say', () => {
    const piece = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<div>', '</div>', ' ', '&nbsp;', '\n', '\u200B'),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, runs } = mapText(show(pieces.join('')));
        for (const { node, from, at, length } of runs) {
          const shown = node.data.slice(from, from + length).replace(/[\s\u00A0]/g, ' ');
          expect(text.slice(at, at + length)).toBe(shown);
        }
        const covered = runs.reduce((sum, run) => sum + run.length, 0);
        expect(covered + text.split('\n').length - 1).toBe(text.length);
      }),
    );
  });
});

describe('drafts', () => {
  test('a range of offsets is the words on the page', () => {
    const at = editor(show('<p>We <b>will</b> ring</p><p>you soon</p>'));
    const { text } = readDraft(at);
    expect(text).toBe('We will ring\nyou soon');
    const range = (words: string) =>
      rangeOf(at, text.indexOf(words), text.indexOf(words) + words.length)?.toString();
    expect(range('will')).toBe('will');
    expect(range('will ring')).toBe('will ring');
    expect(range('you')).toBe('you');
    expect(rangeOf(at, 0, 999)).toBeNull();
  });

  test('a textarea is its value; quoted lines are blank but keep their length', () => {
    const area = document.createElement('textarea');
    area.value = '> you said\nMy answer';
    const { text } = readDraft(editor(area));
    expect(text).toBe(`${' '.repeat(10)}\nMy answer`);
  });

  test.each([
    ['<p>Mine</p><blockquote><p>Theirs</p></blockquote><p>Mine too</p>', 'Mine\n      \nMine too'],
    [
      '<p>Mine</p><div class="gmail_quote"><div class="gmail_attr">Ann:</div><p>Theirs</p></div>',
      'Mine\n    \n      ',
    ],
    ['<p>Mine</p><div id="divRplyFwdMsg">Ann</div><p>Theirs</p>', 'Mine\n   \n      '],
    [
      '<p>Mine</p><p>On 3 May 2026 Ann wrote:</p><p>Theirs</p>',
      `Mine\n${' '.repeat('On 3 May 2026 Ann wrote:'.length)}\n      `,
    ],
    ['<p>Mine</p><div class="note">Mine too</div>', 'Mine\nMine too'],
  ])('quoted mail is blank and keeps its length: %s', (html, text) => {
    expect(readDraft(editor(show(html))).text).toBe(text);
  });

  test('an editor inside a quote holds the agent’s words', () => {
    const quote = document.createElement('blockquote');
    quote.innerHTML = '<main><p>Mine</p></main>';
    document.body.replaceChildren(quote);
    expect(readDraft(editor(root())).text).toBe('Mine');
  });

  test('the desk’s own placeholder is no draft', () => {
    const body = show('Type your message here');
    body.className = 'placeholder';
    expect(readDraft(editor(body, { emptyWhen: 'main.placeholder' })).text).toBe('');
    body.className = '';
    expect(readDraft(editor(body, { emptyWhen: 'main.placeholder' })).text).toBe('Type your message here');
    expect(readDraft(editor(show('<p><span data-slate-placeholder="true">Reply</span>Hi</p>'))).text).toBe(
      'Hi',
    );
  });
});
