import { afterEach, describe, expect, it } from 'vitest';
import { PopupShell } from '../../../components/pages/popup-shell';
import type { NewCommitment } from '../../../utils/model/commitment';
import { type Fake, fakeServices, HOUR, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { caseServices, nowOf, workCase } from './scenes';

let page: Shown;
afterEach(() => page.close());

const popup = <PopupShell first="now" inPopup />;
const made = (services: Fake) =>
  services.sent.flatMap(({ type, request }) =>
    type === 'promise.make' ? [(request as { commitment: NewCommitment }).commitment] : [],
  );
const form = (name: string) => page.root.querySelector(`.${name}-form`) as HTMLFormElement;
const choose = async (button: string) => {
  await page.click(page.button('More'));
  await page.click(page.button(button));
};

describe('the rarer forms', () => {
  it('stand behind More, which says whether it is open', async () => {
    page = await showPage(popup, caseServices());
    const more = page.button('More');
    const shelf = page.root.querySelector(`[id="${more.getAttribute('aria-controls')}"]`) as HTMLElement;
    expect([more.getAttribute('aria-expanded'), shelf.hidden]).toEqual(['false', true]);
    await page.click(more);
    expect([more.getAttribute('aria-expanded'), shelf.hidden]).toEqual(['true', false]);
  });

  it('open one at a time, with the focus in the first field, and give it back when discarded', async () => {
    page = await showPage(popup, caseServices());
    await choose('Hand this over');
    expect(document.activeElement).toBe(page.field('For whom?'));
    expect(page.root.querySelectorAll('form')).toHaveLength(1);
    await page.click(page.button('Discard'));
    expect(document.activeElement?.textContent).toBe('Offer a callback');
  });

  it('open when the panel asks for one', async () => {
    const services = { ...caseServices(), askedForm: () => 'on-behalf' as const };
    page = await showPage(popup, services);
    expect(form('behalf')).toBeTruthy();
  });

  it('leave asking out where the playbook never does it', async () => {
    const state = workCase();
    state.playbook.stance = { disagreement: 'always-right', behalf: 'never' };
    page = await showPage(popup, fakeServices({ 'now.read': () => nowOf(state) }));
    await page.click(page.button('More'));
    expect(page.text()).not.toContain('Ask on their behalf');
    expect(page.button('Hand this over')).toBeTruthy();
  });

  it('are there without a case too', async () => {
    const services = fakeServices();
    page = await showPage(popup, services);
    await choose('Hand this over');
    await page.type(page.field('For whom?'), 'Lab');
    await page.type(page.field('What do they need?'), 'the sample');
    await page.click(page.field('In 1 hour'));
    await page.submit(form('hand-off'));
    expect(services.sent.findLast(({ type }) => type === 'promise.make')?.request).toMatchObject({
      tab: null,
    });
  });
});

describe('asking on the customer’s behalf', () => {
  it('is saved on one Enter with whom, what, what has changed and by when', async () => {
    const services = caseServices();
    page = await showPage(popup, services);
    await choose('Ask on their behalf');
    await page.type(page.field('Whom do we ask?'), ' The lab ');
    await page.type(page.field('What do we ask for?'), 'run it today');
    await page.type(page.field('What may have changed'), 'the courier came early');
    await page.click(page.field('In 1 hour'));
    await page.submit(form('behalf'));
    expect(made(services)).toMatchObject([
      {
        kind: 'ask',
        name: 'The lab',
        action: 'run it today',
        reason: 'the courier came early',
        dueAt: NOW + HOUR,
      },
    ]);
    expect(services.stored.size).toBe(0);
    expect(page.text()).toContain('Question noted; answer due 11:00');
    await page.click(page.button('Undo'));
    expect(page.field('Whom do we ask?').value).toBe(' The lab ');
  });

  it('is refused where nothing may have changed, and says so at the field', async () => {
    const services = caseServices();
    page = await showPage(popup, services);
    await choose('Ask on their behalf');
    await page.type(page.field('Whom do we ask?'), 'The lab');
    await page.type(page.field('What do we ask for?'), 'run it today');
    await page.click(page.field('In 1 hour'));
    await page.submit(form('behalf'));
    expect(made(services)).toEqual([]);
    const field = page.field('What may have changed');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(told.map((id) => page.root.querySelector(`[id="${id}"]`)?.textContent).join()).toContain(
      'asking again is not honest',
    );
    await page.until(() => document.activeElement === field);
  });

  it('keeps what is typed over a closed popup', async () => {
    const services = caseServices();
    page = await showPage(popup, services);
    await choose('Ask on their behalf');
    await page.type(page.field('What do we ask for?'), 'half a sent');
    await page.close();
    page = await showPage(popup, services);
    expect(page.field('What do we ask for?').value).toBe('half a sent');
  });
});

describe('handing over', () => {
  const handOver = async (services: Fake) => {
    page = await showPage(popup, services);
    await choose('Hand this over');
    await page.type(page.field('For whom?'), 'pharmacy');
    await page.type(page.field('What do they need?'), 'the signed form');
    await page.click(page.field('In 1 hour'));
    await page.submit(form('hand-off'));
  };

  it('says what the internal customer needs, from the playbook', async () => {
    page = await showPage(popup, caseServices());
    await choose('Hand this over');
    const options = [...page.root.querySelectorAll('datalist option')].map((o) => o.getAttribute('value'));
    expect(options).toEqual(['Pharmacy']);
    await page.type(page.field('For whom?'), 'pharmacy');
    expect(page.text()).toContain('They need: A signed refill form. Done when: The form is in their queue.');
  });

  it('makes a commitment and a text for the note, copied with one click', async () => {
    const services = caseServices();
    await handOver(services);
    const [commitment] = made(services);
    expect(commitment).toMatchObject({
      kind: 'hand-off',
      name: 'pharmacy',
      action: 'the signed form',
      dueAt: NOW + HOUR,
    });
    expect(document.activeElement?.textContent).toBe('Copy');
    await page.click(page.button('Copy'));
    const code = `BH-${commitment?.id.slice(0, 6)}`;
    expect(services.copied).toHaveLength(1);
    expect(services.copied[0]?.split('\n').slice(0, 4)).toEqual([
      `Hand-off (${code})`,
      'For: pharmacy',
      'Needs: the signed form',
      'By: 10 Mar 2026, 11:00',
    ]);
    expect(services.stored.size).toBe(0);
    await page.click(page.button('Close'));
    expect(page.button('Offer a callback')).toBeTruthy();
  });

  it('says so in plain words where the browser does not let it copy', async () => {
    const services = caseServices();
    services.copy = async () => {
      throw new Error('Select the text yourself.');
    };
    await handOver(services);
    await page.click(page.button('Copy'));
    expect(page.text()).toContain('Select the text yourself.');
  });
});

describe('what a colleague handed over', () => {
  const over = (state: 'waiting' | 'read' | 'said-back', mine: string | null = null) =>
    fakeServices({ 'now.read': () => nowOf(workCase(), [{ ref: 'bh-3fa9c1', mine, state }]) });
  const ticked = (services: Fake) =>
    services.sent.flatMap(({ type, request }) =>
      type === 'now.tick' ? (request as { reports: object[] }).reports : [],
    );

  it('is read first', async () => {
    const services = over('waiting');
    page = await showPage(popup, services);
    expect(page.text()).toContain('Handed over to you: BH-3FA9C1');
    await page.click(page.button('I have read it'));
    expect(ticked(services)).toMatchObject([
      { kind: 'handoff.received', ref: 'bh-3fa9c1', id: 'handoff-read-bh-3fa9c1' },
    ]);
  });

  it('is said back in her own words, as a line to copy', async () => {
    const services = over('read');
    page = await showPage(popup, services);
    expect(page.button('Copy the line').disabled).toBe(true);
    await page.type(page.field('In your own words'), 'I fetch the form by four.');
    await page.click(page.button('Copy the line'));
    expect(services.copied).toEqual(['Received (BH-3fa9c1): I fetch the form by four.']);
    expect(ticked(services)).toMatchObject([
      { kind: 'handoff.restated', ref: 'bh-3fa9c1', id: 'handoff-restated-bh-3fa9c1' },
    ]);
    expect(services.stored.size).toBe(0);
  });

  it('keeps the words, and logs nothing, when copying fails', async () => {
    const services = over('read');
    services.copy = async () => {
      throw new Error('no');
    };
    page = await showPage(popup, services);
    await page.type(page.field('In your own words'), 'I fetch it.');
    await page.click(page.button('Copy the line'));
    expect(page.field('In your own words').value).toBe('I fetch it.');
    expect(ticked(services)).toEqual([]);
  });

  it.each([
    ['said back', over('said-back')],
    ['mine', over('waiting', '3fa9c1aa')],
  ])('is not shown when it is %s', async (_, services) => {
    page = await showPage(popup, services);
    expect(page.text()).not.toContain('Handed over to you');
  });
});
