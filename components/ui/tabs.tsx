import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export type Tab<T extends string> = {
  id: T;
  label: string;
  badge?: string | undefined;
  badgeLabel?: string | undefined;
};
type Props<T extends string> = {
  label: string;
  tabs: readonly Tab<T>[];
  current: T;
  onPick: (id: T) => void;
};

/** A tab list after the ARIA pattern: one tab stop; arrows, Home and End move and select. */
export function TabList<T extends string>({ label, tabs, current, onPick }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((t) => t.id === current);
    const to = nextIndex(event.key, at, tabs.length);
    const tab = to === null ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onPick(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-controls={`view-${tab.id}`}
          aria-selected={tab.id === current}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onPick(tab.id)}
        >
          {tab.label}
          {tab.badge && (
            <span className="badge">
              <span aria-hidden="true">{tab.badge}</span>
              <span className="hidden">{tab.badgeLabel}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

/** The panel that belongs to a tab. */
export function TabPanel({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div role="tabpanel" id={`view-${id}`} aria-labelledby={`tab-${id}`} className="view">
      {children}
    </div>
  );
}

/** Which tab a key moves to from `at` among `count`, or null when the key is not ours. */
function nextIndex(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
