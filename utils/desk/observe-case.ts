import type { CaseReading } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import { matchProfile } from './match-profile';
import { readCase } from './read-case';

/** Calls `onReading` with what is on the page, at once and whenever it has changed; null while no profile matches. */
export function observeCase({
  profiles,
  document,
  signal,
  onReading,
}: {
  profiles: SiteProfile[];
  document: Document;
  signal: AbortSignal;
  onReading: (reading: CaseReading | null) => void;
}): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let last: string | undefined;
  const look = () => {
    timer = 0;
    const url = new URL(document.location.href);
    const profile = matchProfile(profiles, url, document);
    const reading = profile && readCase(profile, document, url);
    const seen = JSON.stringify(reading);
    if (seen !== last) {
      last = seen;
      onReading(reading);
    }
  };
  const observer = new view.MutationObserver(() => {
    timer ||= view.setTimeout(look, 250);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  look();
}
