import type { PanelScheme, Scheme, UnderlineTime } from '../../utils/model/theme';
import { say } from '../ui/text';

/** What a choice of light or dark is called. */
export function sayScheme(scheme: Scheme): string {
  return say(`scheme_${scheme}`);
}

/** What the panel follows, in words. */
export function sayPanelScheme(panel: PanelScheme): string {
  return say(`schemePanel_${panel}`);
}

/** When faults are underlined, in words. */
export function sayUnderlineTime(time: UnderlineTime): string {
  return say(`underlines_${time}`);
}
