/** A shape that desks have, laid over or into the practice ticket. `html` goes to the end of the body. */
export type Shape = { name: string; html: string };

const buttons = (count: number, style = '') =>
  Array.from(
    { length: count },
    (_, i) => `<button type="button" style="${style}">Act ${i + 1}</button>`,
  ).join('');
const bar = (place: string, inside: string) =>
  `<div style="position:fixed;${place};background:#dde;z-index:50;display:flex;gap:4px;padding:6px">${inside}</div>`;
const column = (place: string, count: number) =>
  `<div style="position:fixed;top:0;bottom:0;${place};width:300px;background:#eef;z-index:50;overflow:auto">${buttons(count, 'display:block;width:260px;margin:8px')}</div>`;
const dialog = (attributes: string, size: string) =>
  `<div ${attributes} aria-label="Ask" style="position:fixed;${size};background:#fff;border:1px solid;z-index:99;padding:12px">Sure? <button type="button">OK</button></div>`;
const field = (place: string) => `<textarea style="position:fixed;${place};z-index:50">words</textarea>`;
const clickable = (place: string) =>
  `<div style="position:fixed;${place};cursor:pointer;background:#efe;z-index:50">A row to click</div>`;
const grid = (style: string) =>
  `<div style="position:fixed;inset:0;display:grid;z-index:50;pointer-events:none;${style}">${buttons(40, 'pointer-events:auto')}</div>`;

/** Twenty of them: rails, bars, dialogs, composers, record systems, and pages that leave no room. */
export const SHAPES: readonly Shape[] = [
  { name: 'a right rail', html: column('right:0', 8) },
  { name: 'a left rail', html: column('left:0', 8) },
  { name: 'rails on both sides', html: column('left:0', 12) + column('right:0', 12) },
  { name: 'a sticky bar above', html: bar('top:0;left:0;right:0', buttons(12)) },
  { name: 'a sticky bar below', html: bar('bottom:0;left:0;right:0;justify-content:end', buttons(6)) },
  {
    name: 'bars above and below',
    html: bar('top:0;left:0;right:0', buttons(9)) + bar('bottom:0;left:0;right:0', buttons(9)),
  },
  {
    name: 'a modal dialog with one OK at the right',
    html: dialog('role="dialog" aria-modal="true"', 'right:0;top:60px;width:300px;height:120px'),
  },
  {
    name: 'an alert in the middle',
    html: dialog('role="alertdialog" aria-modal="true"', 'left:20%;right:20%;top:20%;height:30%'),
  },
  { name: 'a dialog as large as the window', html: dialog('role="dialog" aria-modal="true"', 'inset:40px') },
  {
    name: 'a dialog that waits for nobody, at the right',
    html: dialog('role="dialog"', 'right:0;bottom:0;width:40%;height:70%'),
  },
  { name: 'a composer at the lower right', html: field('right:0;bottom:0;width:45%;height:60%') },
  { name: 'an editor over most of the window', html: field('left:32px;right:32px;top:32px;bottom:32px') },
  { name: 'an editor over all of the window', html: field('inset:0;width:100vw;height:100vh') },
  {
    name: 'rows to click that are no buttons',
    html:
      clickable('right:0;top:0;width:340px;height:240px') +
      clickable('right:0;top:250px;width:340px;height:90px'),
  },
  {
    name: 'a record system: allergies, problems, medications',
    html: `${column('right:0', 5)}${bar('top:0;left:0;right:300px', buttons(10))}${field('left:320px;right:310px;bottom:0;height:50%')}`,
  },
  { name: 'a wall of controls', html: grid('grid-template-columns:repeat(8,1fr);gap:30px') },
  {
    name: 'a loose grid of controls',
    html: grid('grid-template-columns:repeat(4,60px);justify-content:space-between;gap:8px'),
  },
  {
    name: 'controls along the right edge',
    html: `<div style="position:fixed;right:0;top:0;bottom:0;width:24px;z-index:50">${buttons(14, 'display:block;width:24px;height:24px;margin-bottom:26px')}</div>`,
  },
  {
    name: 'a help bubble at the lower right',
    html: clickable('right:12px;bottom:12px;width:60px;height:60px'),
  },
  {
    name: 'a control in a shadow root',
    html: `<x-desk style="position:fixed;right:0;top:80px;width:200px;height:200px;z-index:50"><template shadowrootmode="open"><button style="width:200px;height:200px">In the shadow</button></template></x-desk>`,
  },
];
