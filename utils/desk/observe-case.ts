import type { CaseReading } from '../model/case-reading';
import type { SiteProfile } from '../model/site-profile';
import { matchProfile } from './match-profile';
import { readCase } from './read-case';

/** Changes are gathered for so long before the page is read again, ms. */
const GATHER = 250;
/** More changed nodes than this in one gathering are a flood: nothing is observed until the page is looked at again. */
const FLOOD = 2000;
const REST = 2000;
/** A new case under an unchanged name is believed after so long, ms: desks change the URL first, the name later. */
const DOUBT = 1000;

/** The attributes that the profiles' readers take texts from, and the two that show and hide. */
function attributesOf(profiles: SiteProfile[]): string[] {
  const names = new Set(['hidden', 'style']);
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('attr' in value) names.add(String(value.attr));
    Object.values(value).forEach(collect);
  };
  for (const profile of profiles) collect(profile.readers);
  return [...names];
}

/** Typing changes editors; those changes are not the case's. */
function isElsewhere({ target }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as HTMLElement) : target.parentElement;
  return !element?.isContentEditable && element?.tagName !== 'TEXTAREA';
}

/**
 * Calls `onReading` with what is on the page, at once and whenever it has changed; null while no profile matches.
 * Notices late content, other customers without a load, and URL changes, without touching the page's history. On a
 * flood of changes it stops observing, looks again every two seconds, and says so once by `onFlood`.
 */
export function observeCase({
  profiles,
  document,
  signal,
  onReading,
  onFlood,
}: {
  profiles: SiteProfile[];
  document: Document;
  signal: AbortSignal;
  onReading: (reading: CaseReading | null) => void;
  onFlood?: (isFlood: boolean) => void;
}): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let changes = 0;
  let isFlood = false;
  let sent: string | undefined;
  let last: CaseReading | null = null;
  let doubtful = '';
  let doubtUntil = 0;

  const look = () => {
    timer = 0;
    if (signal.aborted) return;
    const url = new URL(document.location.href);
    const profile = matchProfile(profiles, url, document);
    const reading = profile && readCase(profile, document, url);
    if (reading) holdDoubtfulName(reading);
    const seen = JSON.stringify(reading);
    if (seen === sent) return;
    sent = seen;
    onReading(reading);
  };

  const holdDoubtfulName = (reading: CaseReading) => {
    const key = `${reading.caseId} ${reading.shownName}`;
    const isOld = last !== null && last.shownName !== null && last.shownName === reading.shownName;
    if (!isOld || last?.caseId === reading.caseId || last?.profile !== reading.profile) {
      last = reading.shownName === null ? last : reading;
      return;
    }
    const now = view.performance.now();
    if (doubtful !== key) {
      doubtful = key;
      doubtUntil = now + DOUBT;
    }
    if (now >= doubtUntil) {
      last = reading;
      doubtful = '';
      return;
    }
    reading.shownName = null;
    view.setTimeout(arm, doubtUntil - now + 1);
  };

  /** After the gathering, in an idle moment. */
  const arm = () => {
    timer ||= view.setTimeout(() => {
      changes = 0;
      if (view.requestIdleCallback) view.requestIdleCallback(look, { timeout: 500 });
      else look();
    }, GATHER);
  };

  const observer = new view.MutationObserver((records) => {
    changes += records.length;
    for (const record of records) changes += record.addedNodes.length;
    if (changes > FLOOD) rest();
    else if (!timer && records.some(isElsewhere)) arm();
  });
  const attributeFilter = attributesOf(profiles);
  const observe = () =>
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter });

  const rest = () => {
    observer.disconnect();
    view.clearTimeout(timer);
    if (!isFlood) onFlood?.(true);
    isFlood = true;
    changes = 0;
    timer = view.setTimeout(() => {
      look();
      observe();
      // Calm for one gathering: the flood is over.
      timer = view.setTimeout(() => {
        timer = 0;
        isFlood = false;
        changes = 0;
        onFlood?.(false);
        arm();
      }, GATHER * 2);
    }, REST);
  };

  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, arm, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arm, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  observe();
  look();
}
