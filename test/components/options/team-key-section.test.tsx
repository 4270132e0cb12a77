import { afterEach, expect, it } from 'vitest';
import { TeamKeySection } from '../../../components/options/team-key-section';
import { SnackbarHost } from '../../../components/ui/snackbar';
import { fakeServices } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page.close());

it('takes a phrase, forgets what was typed, shows what to compare, and stops', async () => {
  let fingerprint: string | null = null;
  const services = fakeServices({
    'team.set': ({ phrase }) => {
      if (phrase === 'short') throw new Error('Not saved: the phrase needs at least 16 characters.');
      fingerprint = phrase === null ? null : '0123456789abcdef0123456789abcdef';
      return { fingerprint };
    },
  });
  services.coaching.readTeam = async () => fingerprint;
  page = await showPage(
    <SnackbarHost>
      <TeamKeySection />
    </SnackbarHost>,
    services,
  );
  const field = () => page.root.querySelector('input') as HTMLInputElement;
  const submit = () => page.submit(page.root.querySelector('form') as Element);
  await page.type(field(), 'short');
  await submit();
  expect(page.text()).toContain('Not saved: the phrase needs at least 16 characters.');
  await page.type(field(), 'four quiet words here');
  await submit();
  expect(page.root.querySelector('[data-team]')?.textContent).toBe('0123 4567 89ab cdef');
  expect(field().value).toBe('');
  expect([...services.stored.values()].join()).not.toContain('quiet');
  await page.click(page.button('Stop using it'));
  expect(page.root.querySelector('[data-team]')).toBeNull();
});
