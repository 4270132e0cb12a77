import { afterEach, describe, expect, it } from 'vitest';
import { NowView } from '../../../components/now/now-view';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { Reply } from '../../../utils/messages/protocol';
import { fakeServices, makeCommitment, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

const view = (
  <SnackbarHost>
    <NowView />
  </SnackbarHost>
);
const DRAFT = 'I will ring you tomorrow. Unfortunately, calm down.';
const DUE = NOW + 86_400_000;
const span = (words: string) => ({ start: DRAFT.indexOf(words), end: DRAFT.indexOf(words) + words.length });
const READ: Reply<'now.check'> = {
  foreign: false,
  findings: [
    {
      ...span('calm down'),
      rule: 'calm',
      category: 'blame',
      severity: 'nudge',
      why: 'It blames.',
      better: 'I can hear',
      replace: 'I can hear',
    },
  ],
  promises: [{ ...span('I will ring you tomorrow'), dueAt: DUE, vague: false, action: 'ring you' }],
};

async function open(reading: Partial<Reply<'now.check'>> = READ) {
  const services = fakeServices({
    'now.check': ({ text }) => ({
      foreign: false,
      findings: [],
      promises: [],
      ...(text === DRAFT && reading),
    }),
    'promise.make': ({ commitment }) => ({
      commitment: makeCommitment({ id: commitment.id, dueAt: commitment.dueAt }),
    }),
  });
  page = await showPage(view, services);
  return services;
}
const field = () =>
  page.root.querySelector<HTMLTextAreaElement>('.draft-check textarea') as HTMLTextAreaElement;
const found = () => [...page.root.querySelectorAll('[data-finding]')];
const paste = async (text: string) => {
  await page.type(field(), text);
  await page.until(() => page.root.querySelector('.draft-check [role=status]')?.textContent !== '');
};

describe('a draft pasted where no case is known', () => {
  it('is read with its findings and better wordings; a swap stands in the field and is read anew', async () => {
    const services = await open();
    await paste(DRAFT);
    expect(found().map((each) => each.textContent)).toEqual([expect.stringContaining('calm down')]);
    await page.click(page.button('Write “I can hear”'));
    expect(field().value).toBe('I will ring you tomorrow. Unfortunately, I can hear.');
    // Nothing is said of a text that is not read yet.
    expect(found()).toEqual([]);
    await page.until(() => page.root.textContent?.includes('Nothing to change found') ?? false);
    expect(services.sent.filter(({ type }) => type === 'now.check')).toHaveLength(2);
  });

  it('has its promises noted with one click, and back by undo', async () => {
    const services = await open();
    await paste(DRAFT);
    await page.click(page.button('Note it'));
    const made = services.sent.find(({ type }) => type === 'promise.make')?.request;
    expect(made).toMatchObject({ commitment: { kind: 'promise', dueAt: DUE, action: 'ring you' } });
    expect(page.root.querySelector('[data-promised]')).toBeNull();
    await page.click(page.button('Undo'));
    await page.until(() => page.root.querySelector('[data-promised]') !== null);
  });

  it('is kept nowhere', async () => {
    const services = await open();
    await paste(DRAFT);
    expect(services.sent.map(({ type }) => type).filter((type) => !/^now\.(read|check)$/.test(type))).toEqual(
      [],
    );
    expect([...services.stored]).toEqual([]);
  });

  it('says that it rests where the draft is in another language', async () => {
    await open({ ...READ, findings: [], foreign: true });
    await paste(DRAFT);
    expect(page.root.querySelector('.draft-check')?.textContent).toContain('this is not English');
  });
});
