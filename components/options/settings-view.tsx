import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Field } from '../ui/field';
import { useServices } from '../ui/services';
import { say } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { FoundSettings } from './found-settings';
import { listChanged } from './list-changed';
import type { SettingsPlace } from './place';
import { AimContext } from './setting-item';
import { SettingsNav } from './settings-nav';
import { SECTIONS } from './settings-sections';
import { ChangesContext } from './use-changes';

/** Settings: the way to each section, a search over all of them, and one section at a time. */
export function SettingsView({ place }: { place: SettingsPlace }) {
  const services = useServices();
  const [query, setQuery] = useState('');
  const [{ at, visit }, setAim] = useState({ at: place, visit: 0 });
  const [round, setRound] = useState(0);
  const { loaded } = useLoaded(
    () => listChanged(services),
    [services, round],
    ['quiet', 'switches', 'playbooks', 'settings', 'theme'],
  );
  const changes = useMemo(() => ({ loaded, round, touch: () => setRound((n) => n + 1) }), [loaded, round]);
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  const { section, item } = place;
  const searching = query.trim() !== '';
  const follow = () => {
    setQuery('');
    setAim({ at: place, visit: visit + 1 });
  };
  // In the same breath as the new section, so that the focus goes to its heading and not to the one that is leaving.
  if (at !== place) follow();
  // A link to where one is already changes no address.
  const onLink = (link: HTMLAnchorElement) => {
    if (link.hash === location.hash) follow();
  };
  // A section that a link led to begins at its heading, for the eye and for screen readers.
  useEffect(() => {
    if (visit > 0 && item === undefined) heading.current?.focus();
  }, [visit, item]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setQuery('');
    if (event.key === 'Enter') document.querySelector<HTMLElement>('[data-found]')?.click();
  };
  return (
    <ChangesContext value={changes}>
      <div className="settings">
        <SettingsNav section={section} onLink={onLink} />
        <div className="settings-body">
          <search>
            <Field label={say('settingsSearch')}>
              {(ids) => (
                <input
                  {...ids}
                  type="search"
                  autoComplete="off"
                  value={query}
                  onChange={(e) => setQuery(e.target.value)}
                  onKeyDown={onKey}
                />
              )}
            </Field>
          </search>
          <section className="card" aria-labelledby="section-title">
            <h2 id="section-title" key={section} tabIndex={-1} ref={heading}>
              {say(searching ? 'settingsFoundTitle' : SECTIONS[section].name)}
            </h2>
            {searching ? (
              <FoundSettings query={query} onLink={onLink} />
            ) : (
              <AimContext value={{ item, visit }}>{SECTIONS[section].draw(toHeading)}</AimContext>
            )}
          </section>
        </div>
      </div>
    </ChangesContext>
  );
}
