import {
  PANEL_SCHEMES,
  type PanelScheme,
  SCHEMES,
  type Scheme,
  type Theme,
  UNDERLINE_TIMES,
  type UnderlineTime,
} from '../../utils/model/theme';
import { Choice } from '../ui/choice';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { useAttempt } from '../ui/snackbar';
import { say } from '../ui/text';
import { ChangedMark } from './changed-mark';
import { sayPanelScheme, sayScheme, sayUnderlineTime } from './say-scheme';
import { SettingItem } from './setting-item';
import { useSetting } from './use-changes';

/** Light, dark or as the system; whether the panel follows that or the page it stands on; when faults are underlined. */
export function LookSection() {
  const { settings } = useServices();
  const attempt = useAttempt();
  const { loaded, reload } = useSetting(() => settings.readTheme(), [settings], ['theme']);
  const change = (part: Partial<Theme>) =>
    void attempt(async () => {
      await settings.writeTheme(part);
      reload();
    });
  return (
    <LoadView loaded={loaded} reload={reload}>
      {({ scheme, panel, underlines }) => (
        <>
          <SettingItem id="theme">
            <Choice<Scheme>
              label={say('theme')}
              options={SCHEMES.map((value) => ({ value, text: sayScheme(value) }))}
              value={scheme}
              onPick={(next) => change({ scheme: next })}
            />
            <ChangedMark id="theme" />
          </SettingItem>
          <SettingItem id="panel">
            <Choice<PanelScheme>
              label={say('themePanel')}
              options={PANEL_SCHEMES.map((value) => ({ value, text: sayPanelScheme(value) }))}
              value={panel}
              onPick={(next) => change({ panel: next })}
            />
            <p className="hint">{say('themePanelHint')}</p>
            <ChangedMark id="panel" />
          </SettingItem>
          <SettingItem id="underlines">
            <Choice<UnderlineTime>
              label={say('underlines')}
              options={UNDERLINE_TIMES.map((value) => ({ value, text: sayUnderlineTime(value) }))}
              value={underlines}
              onPick={(next) => change({ underlines: next })}
            />
            <p className="hint">{say('underlinesHint')}</p>
            <ChangedMark id="underlines" />
          </SettingItem>
        </>
      )}
    </LoadView>
  );
}
