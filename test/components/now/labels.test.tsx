import { afterEach, describe, expect, it } from 'vitest';
import { listTags } from '../../../components/now/wrap-up-topics';
import { PopupShell } from '../../../components/pages/popup-shell';
import { EMPTY_MEMORY } from '../../../utils/model/memory';
import { type Fake, MINUTE, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';
import { caseServices, SCENES } from './scenes';

let page: Shown;
afterEach(() => page?.close());

const popup = <PopupShell first="now" inPopup />;
/** Not the tab of the same name. */
const logButton = () => page.root.querySelector('.log-form .button.main') as Element;
const sent = (services: Fake, type: string) => services.sent.findLast((s) => s.type === type)?.request;

describe('the customer’s wish', () => {
  it('is chosen beside the name and logged at once', async () => {
    const services = caseServices();
    page = await showPage(popup, services);
    await page.click(page.field('Just do it'));
    expect(sent(services, 'now.tick')).toMatchObject({
      tab: 7,
      reports: [{ kind: 'tag.set', topic: 'wish', tag: 'just-do-it', at: NOW }],
    });
  });

  it('shows what was chosen in the panel', async () => {
    const memory = { ...EMPTY_MEMORY, tags: { wish: 'the-steps' } };
    page = await showPage(popup, caseServices([], { memory }));
    expect(page.field('The steps').checked).toBe(true);
  });
});

describe('the wrap-up’s labels', () => {
  it('are closed until one is chosen, named in the line that opens them, and go with the log', async () => {
    const services = caseServices();
    page = await showPage(popup, services);
    const topics = page.root.querySelector('.topics') as HTMLDetailsElement;
    expect(topics.open).toBe(false);
    expect(topics.querySelector('summary')?.textContent).toBe('Label it: Asked for, Needs, Cause');
    expect(topics.textContent).not.toContain('How they want it');
    await page.open(topics);
    await page.type(page.field('Asked for'), 'refund');
    await page.click(page.field('Resolved'));
    await page.click(logButton());
    expect(sent(services, 'log.finish')).toMatchObject({ tags: { 'asked-for': 'refund' } });
    expect(services.stored.size).toBe(0);
  });

  it('show what was chosen before, and take it off again', async () => {
    const memory = { ...EMPTY_MEMORY, tags: { cause: 'refund' } };
    const services = caseServices([], { memory });
    page = await showPage(popup, services);
    expect(page.root.querySelector<HTMLDetailsElement>('.topics')?.open).toBe(true);
    expect(page.field('Cause').value).toBe('refund');
    await page.type(page.field('Cause'), '');
    await page.click(page.field('Resolved'));
    await page.click(logButton());
    expect(sent(services, 'log.finish')).toMatchObject({ tags: { cause: null } });
  });

  it('are written as chosen, empty ones only where they take something off', () => {
    expect(listTags({ a: 'x', b: '', c: '' }, { c: 'y' })).toEqual({ a: 'x', c: null });
  });
});

describe('a prompt that was put away', () => {
  it('takes a comment, and shows the one it has', async () => {
    const services = SCENES.putAway?.() as Fake;
    page = await showPage(popup, services);
    expect(page.text()).toContain('Your comment: They had just been greeted on the phone.');
    await page.click(page.button('Why you put it away: Say what happens next'));
    await page.type(page.field('Why you put it away'), ' He is a minor. ');
    await page.submit(page.root.querySelector('.comment-form') as Element);
    expect(sent(services, 'comment.set')).toEqual({ dismissal: 'd0000001', note: 'He is a minor.' });
    expect(page.text()).toContain('Comment saved');
    expect(services.stored.size).toBe(0);
  });

  it('says when it comes back, and how often it may', async () => {
    page = await showPage(popup, SCENES.putAway?.() as Fake);
    expect(page.text()).toContain('Put off until 10:10 (1 of 2 times)');
  });

  it('says nothing of a time that is past', async () => {
    const snoozed = [{ prompt: 'greet', until: NOW - MINUTE, times: 2 }];
    const memory = { ...EMPTY_MEMORY, shown: [{ prompt: 'greet', cue: '', at: NOW }], snoozed };
    page = await showPage(popup, caseServices([], { memory }));
    expect(page.text()).not.toContain('Put off until');
  });

  it('asks for no comment where nothing was put away', async () => {
    page = await showPage(popup, caseServices());
    expect(page.text()).not.toContain('Say why you put it away');
  });
});
