import { listRoots } from '../../utils/teach/page-roots.ts';

/** What desks do to their pages from one release to the next, or under one's hands. */
export const DISTURBANCES = ['rename', 'wrap', 'reorder', 'redraw', 'translate', 'all'] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

const LABELS = 'label,dt,th,h3,h4,em,b,strong,span,font,td';
const KEPT =
  /^(?:BODY|HTML|HEAD|TABLE|TBODY|TR|TD|TH|LI|DT|DD|OPTION|UL|OL|DL|SELECT|IFRAME|TEXTAREA|STYLE|SCRIPT|TEMPLATE)$/;

/** Changes the page in one of these ways, the same for the same seed. Values stay what they are. */
export function disturbPage(
  document: Document,
  how: Disturbance,
  seed: number,
  values: readonly string[],
): void {
  let state = seed * 2654435761 + 1;
  const chance = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const names = new Map<string, string>();
  const rename = (token: string) => {
    if (!names.has(token)) names.set(token, `x${Math.floor(chance() * 1e9).toString(36)}`);
    return names.get(token) as string;
  };
  for (const { root } of listRoots(document)) {
    const all = [...root.querySelectorAll<HTMLElement>('*')].filter((each) => each.closest('head') === null);
    if (how === 'rename' || how === 'all')
      for (const each of all)
        if (each.classList.length > 0) each.className = [...each.classList].map(rename).join(' ');
    if (how === 'translate' || how === 'all')
      for (const each of all) if (each.matches(LABELS)) translate(each, values);
    if (how === 'reorder' || how === 'all')
      for (const each of all)
        if (chance() < 0.25 && /^(?:DL|DIV|SECTION|ASIDE|TR|TBODY|UL)$/.test(each.tagName))
          reorder(each, chance);
    if (how === 'wrap' || how === 'all')
      for (const each of all) {
        const parent = each.parentElement;
        if (
          !parent ||
          KEPT.test(each.tagName) ||
          /^(?:TABLE|TBODY|TR|UL|OL|DL|SELECT)$/.test(parent.tagName) ||
          chance() > 0.2
        )
          continue;
        if (each.querySelector('iframe')) continue;
        const wrapper = document.createElement('div');
        each.replaceWith(wrapper);
        wrapper.append(each);
      }
    if (how === 'redraw' || how === 'all')
      for (const each of all) {
        if (chance() > 0.1 || KEPT.test(each.tagName) || !each.isConnected) continue;
        if (
          each.shadowRoot ||
          [...each.querySelectorAll('*')].some((inner) => inner.shadowRoot || inner.tagName === 'IFRAME')
        )
          continue;
        each.replaceWith(each.cloneNode(true));
      }
  }
}

/** Other words for a label; what the case's own texts say stays. */
function translate(element: HTMLElement, values: readonly string[]): void {
  const text = (element.textContent ?? '').trim();
  if (element.children.length > 0 || text.length < 3 || text.length > 30 || /\d/.test(text)) return;
  if (values.some((value) => value.includes(text.replace(/[:*]$/, '')) || text.includes(value))) return;
  element.textContent = `${[...text.replace(/:$/, '')].reverse().join('')}${text.endsWith(':') ? ':' : ''}`;
}

/** Pairs (label and value) stay together, as the page would keep them. */
function reorder(element: HTMLElement, chance: () => number): void {
  const children = [...element.children];
  if (children.length < 2 || children.length > 12) return;
  const step = /^(?:DT|TH|LABEL)$/.test(children[0]?.tagName ?? '') && children.length % 2 === 0 ? 2 : 1;
  if (
    step === 1 &&
    children.some((each) => /^(?:TD|TH|DT|DD|LABEL|TEXTAREA|BUTTON|TIME)$/.test(each.tagName))
  )
    return;
  if (step === 1 && new Set(children.map((each) => each.tagName + each.className)).size === 1) return;
  const groups = Array.from({ length: children.length / step }, (_, i) =>
    children.slice(i * step, i * step + step),
  );
  groups.sort(() => chance() - 0.5);
  element.append(...groups.flat());
}
