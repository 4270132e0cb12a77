import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/** Which setting a link has led to; `visit` grows each time a link is followed. */
export const AimContext = createContext<{ item: string | undefined; visit: number }>({
  item: undefined,
  visit: 0,
});

/** One setting, which a link can lead to: it comes into sight with the focus in its first control. */
export function SettingItem({ id, children }: { id: string; children: ReactNode }) {
  const { item, visit } = useContext(AimContext);
  const place = useRef<HTMLDivElement>(null);
  const visited = item === id ? visit : null;
  useEffect(() => {
    if (visited !== null) reachSetting(place.current);
  }, [visited]);
  return (
    <div
      className={visited === null ? 'setting' : 'setting wanted'}
      data-setting={id}
      tabIndex={-1}
      ref={place}
    >
      {children}
    </div>
  );
}

/** Brings a setting into sight, with the focus in its first control, or on itself where it has none. */
export function reachSetting(setting: HTMLElement | null): void {
  const controls = 'input:not([type=radio]), select, textarea, button:enabled';
  const control = setting?.querySelector<HTMLElement>(`input[type=radio]:checked, ${controls}`);
  (control ?? setting)?.focus({ preventScroll: true });
  setting?.scrollIntoView({ block: 'nearest' });
}
