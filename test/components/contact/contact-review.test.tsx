import { afterEach, describe, expect, it } from 'vitest';
import { ContactReview } from '../../../components/contact/contact-review';
import { SnackbarHost } from '../../../components/ui/snackbar';
import type { ContactRow } from '../../../utils/log/read/read-contact';
import type { Interaction } from '../../../utils/model/interaction';
import { fakeServices, makeRow } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

/** A contact of Ben's that the background keeps, and the view of it. */
async function open(part: Partial<Interaction> = {}, mine = false, coaching: ContactRow['coaching'] = null) {
  let row: ContactRow = { ...makeRow({ id: 'contact-1', ...part }), coaching };
  const change = (next: Partial<Interaction>) => {
    row = { ...row, interaction: { ...row.interaction, ...next } };
    return { done: true } as const;
  };
  const flip = <T,>(list: T[], item: T, on: boolean) => [
    ...list.filter((e) => e !== item),
    ...(on ? [item] : []),
  ];
  const services = fakeServices({
    'coaching.mark': ({ mark, on }) => change({ marks: flip(row.interaction.marks, mark, on) }),
    'coaching.witness': ({ foundation, on }) =>
      change({ witnessed: flip(row.interaction.witnessed, foundation, on) }),
    'coaching.note': ({ text }) => {
      row = { ...row, coaching: text === '' ? null : { text, from: null } };
      return { done: true };
    },
    'coaching.score': ({ by, scores }) => change({ scores: { ...row.interaction.scores, [by]: scores } }),
  });
  services.coaching.readContact = async () => row;
  page = await showPage(
    <SnackbarHost>
      <ContactReview id="contact-1" mine={mine} />
    </SnackbarHost>,
    services,
  );
  return services;
}
const pressed = (name: string) => page.button(name).getAttribute('aria-pressed');
const cells = (foundation: string) =>
  [...page.root.querySelectorAll(`[data-score=${foundation}] td`)].map(
    (td) => td.querySelector('select')?.value ?? td.textContent,
  );
const pick = (label: string) => page.root.querySelector<HTMLSelectElement>(`[aria-label="${label}"]`);

describe('a contact under review', () => {
  it('is marked and witnessed by switches, and both are taken back by Undo', async () => {
    await open();
    for (const name of ['Exemplary', 'Needs a call', 'Listening']) {
      expect(pressed(name)).toBe('false');
      await page.click(page.button(name));
      expect(pressed(name)).toBe('true');
    }
    expect(page.text()).toContain('Witnessed: Listening');
    await page.click(page.button('Undo'));
    expect([pressed('Listening'), pressed('Exemplary')]).toEqual(['false', 'true']);
    await page.click(page.button('Exemplary'));
    expect(pressed('Exemplary')).toBe('false');
  });

  it('takes a note, keeps it while it is typed, and gives the old one back by Undo', async () => {
    const services = await open({}, false, { text: 'Old.', from: null });
    expect([...page.root.querySelectorAll('button')].some((b) => b.textContent === 'Save the note')).toBe(
      false,
    );
    await page.type(page.field('Coaching note'), 'New.');
    expect([...services.stored.values()].join()).toContain('New.');
    await page.click(page.button('Save the note'));
    expect(page.field('Coaching note').value).toBe('New.');
    expect([...services.stored.values()].join()).not.toContain('New.');
    await page.click(page.button('Undo'));
    expect(page.field('Coaching note').value).toBe('Old.');
  });
});

describe('scores', () => {
  it('of the lead stay shut until the agent’s own are in, with the reason', async () => {
    await open();
    expect(page.root.querySelectorAll('.scores select')).toHaveLength(0);
    expect(page.text()).toContain('The agent’s own scores come first');
  });

  it('open when the lead says that there is no self-score, and say so to the background', async () => {
    const services = await open();
    await page.click(page.button('There is no self-score'));
    await page.type(pick('Lead’s score: Empathy') as Element, '3');
    await page.click(page.button('Save the lead’s scores'));
    expect(services.sent.find((each) => each.type === 'coaching.score')?.request).toEqual({
      interaction: 'contact-1',
      by: 'lead',
      scores: { E: 3 },
      without: true,
    });
    expect(cells('E')).toEqual(['–', '3', '–']);
  });

  it('stand side by side with the difference once both are there', async () => {
    await open({ scores: { self: { E: 4, L: 2 }, lead: {} } });
    await page.type(pick('Lead’s score: Empathy') as Element, '2');
    await page.type(pick('Lead’s score: Listening') as Element, '2');
    await page.click(page.button('Save the lead’s scores'));
    expect(cells('E')).toEqual(['4', '2', '-2']);
    expect(cells('L')).toEqual(['2', '2', 'same']);
    expect(page.text()).toContain('1 of 2 foundations within one point.');
  });

  it('of the lead are hidden from the agent until she has scored herself, then fixed', async () => {
    await open({ scores: { self: {}, lead: { E: 1 } } }, true);
    await page.open(page.root.querySelector('details') as Element);
    expect(cells('E')).toEqual(['', '–', '–']);
    expect(page.text()).toContain('Your own scores come first');
    await page.type(pick('Own score: Empathy') as Element, '3');
    await page.click(page.button('Save my own scores'));
    expect(cells('E')).toEqual(['3', '1', '-2']);
    expect(pick('Own score: Empathy')).toBeNull();
  });
});

it('shows on one’s own contact what the lead said, whose words it is, and no field over them', async () => {
  await open({ marks: ['exemplary'], witnessed: ['E'] }, true, { text: 'You asked first.', from: 'Ana' });
  const said = page.root.querySelector('.from-lead-here')?.textContent;
  expect(said).toContain('Exemplary');
  expect(said).toContain('Empathy witnessed');
  expect(said).toContain('You asked first.');
  expect(said).toContain('Ana');
  expect(page.root.querySelector('textarea')).toBeNull();
});
