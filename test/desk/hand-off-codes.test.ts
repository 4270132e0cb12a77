import { expect, test } from 'vitest';
import practice from '../../public/sites/practice-desk.json';
import { readCase } from '../../utils/desk/read-case';
import { siteProfileSchema } from '../../utils/model/site-profile';
import { findHandOffs, refOf, writeHandOff, writeReceipt } from '../../utils/promises/hand-off-block';

const profile = siteProfileSchema().parse(practice);
const read = (html: string) => {
  document.body.innerHTML = html;
  return readCase(profile, document, new URL('https://desk.example/practice/ticket.html'));
};
const ref = refOf('3fa9c1d2');
const block = writeHandOff(
  { ref, whom: 'Billing', needs: 'both payments', by: '4 pm' },
  { whom: 'For:', needs: 'Needs:', by: 'By:', ask: 'Say it back.' },
);

test('the codes of hand-offs are read from notes that are no messages, and nothing else of them', () => {
  const note = (text: string) =>
    `<li class="message"><p data-side="internal"></p><div class="body">${text.replaceAll('\n', '<br>')}</div></li>`;
  const reading = read(
    `<div data-practice-desk="ticket"><ol id="thread">${note(block)}${note(writeReceipt(ref, 'I look both up.'))}</ol></div>`,
  );
  expect(reading.messages).toEqual([]);
  expect(reading.codes).toEqual(['Hand-off (BH-3fa9c1)', 'Received (BH-3fa9c1)']);
  expect(findHandOffs((reading.codes ?? []).join('\n'))).toEqual([{ ref, received: true }]);
});

test('what stands in a draft is not on the page yet', () => {
  const reading = read(`<div data-practice-desk="ticket"><textarea id="text"></textarea></div>`);
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  box.value = block;
  expect(reading.codes).toBeUndefined();
  expect(readCase(profile, document, new URL('https://desk.example/practice/ticket.html')).codes).toBe(
    undefined,
  );
});
