import { html, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { press, type State } from './tree';

const view = ({ name, uses, rows }: State) => html`<section class="panel" aria-label="Bedside">
  <h2>${name}<span class="count" data-name-uses=${uses}>${uses}</span></h2>
  <ul>${repeat(
    rows,
    ({ id }) => id,
    ({ words, done }) => html`<li class=${done ? 'done' : ''}><span>${words}</span
      ><button type="button" aria-pressed=${done} @click=${press}>Done</button></li>`,
  )}</ul>
  <details><summary>More</summary><p>Why it is shown now.</p></details>
</section>`;

export function start(element: HTMLElement): (state: State) => void {
  return (state) => render(view(state), element);
}

export { stateOf } from './tree';
