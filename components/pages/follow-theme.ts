import { onNotice } from '../../utils/browser/on-notice';
import { cssScheme } from '../../utils/model/theme';
import { readTheme } from '../../utils/settings/theme';

/** Makes this page of ours light or dark as settings say, now and whenever that changes. Resolves once it is. */
export async function followTheme(page: HTMLElement): Promise<void> {
  const put = async () => {
    page.style.colorScheme = cssScheme((await readTheme()).scheme);
  };
  onNotice((what) => {
    if (what.includes('theme')) void put();
  });
  await put();
}
