import type { CaseReading } from '../model/case-reading';
import type { SiteProfile, SiteSign } from '../model/site-profile';
import { matchProfile } from './match-profile';
import { readCase } from './read-case';

/** Changes are gathered for so long before the page is read again, ms; longer where reading costs more than a twentieth. */
const GATHER = 250;
const SHARE = 20;
/** A busy machine makes one reading seem dear; another customer is not noticed later than this, ms. */
const LONGEST = 2000;
/** More changed nodes than this in a second are a flood (a large single-page app mounts about 3,000): then rest, ms. */
const FLOOD = 8000;
const REST = 1500;
/** A new case under an unchanged name is believed after so long, ms: desks change the URL first, the name later. */
const DOUBT = 1000;

/** The attributes that the profiles' readers take texts from. */
function attributesOf(profiles: SiteProfile[]): string[] {
  const names = new Set<string>();
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
 * flood of changes it stops observing, looks again every two seconds, and says so once by `onFlood`. Where one of `signs`
 * tells that it is the page of a desk whose profile is not here, `onOther` is called with its id instead.
 */
export function observeCase({
  profiles,
  signs,
  document,
  signal,
  onReading,
  onOther,
  onFlood,
}: {
  profiles: SiteProfile[];
  signs: readonly SiteSign[];
  document: Document;
  signal: AbortSignal;
  onReading: (reading: CaseReading | null) => void;
  onOther: (profile: string) => void;
  onFlood?: (isFlood: boolean) => void;
}): void {
  const view = document.defaultView;
  if (!view) return;
  let timer = 0;
  let changes = 0;
  let since = 0;
  let cost = 0;
  let isFlood = false;
  let sent: string | undefined;
  let last: CaseReading | null = null;
  let doubtful = '';
  let doubtUntil = 0;

  const look = () => {
    timer = 0;
    if (signal.aborted) return;
    const began = view.performance.now();
    const url = new URL(document.location.href);
    const sign = matchProfile(signs, url, document);
    const profile = profiles.find(({ id }) => id === sign?.id);
    if (sign && !profile) return onOther(sign.id);
    const reading = profile ? readCase(profile, document, url) : null;
    if (reading) holdDoubtfulName(reading);
    cost = view.performance.now() - began;
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
    timer ||= view.setTimeout(
      () => (view.requestIdleCallback ? view.requestIdleCallback(look, { timeout: 500 }) : look()),
      Math.min(LONGEST, Math.max(GATHER, cost * SHARE)),
    );
  };

  const observer = new view.MutationObserver((records) => {
    const now = view.performance.now();
    if (now - since > 1000) {
      since = now;
      changes = 0;
    }
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
    timer = view.setTimeout(() => {
      // First, so that a reading that fails ends no watch.
      observe();
      look();
      // Half a second without a new flood: it is over.
      changes = FLOOD / 2;
      since = view.performance.now();
      timer = view.setTimeout(() => {
        timer = 0;
        isFlood = false;
        onFlood?.(false);
        arm();
      }, GATHER * 2);
    }, REST);
  };

  for (const event of ['popstate', 'hashchange']) view.addEventListener(event, arm, { signal });
  const onShow = ({ persisted }: PageTransitionEvent) => {
    // Come back as it was left: the tab has shown another page meanwhile, so what this one shows is said anew.
    if (persisted) sent = undefined;
    arm();
  };
  view.addEventListener('pageshow', onShow, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', arm, { signal });
  // Where an editor has a playbook of its own, it is that of the editor in use.
  if (profiles.some(({ editors }) => editors.some(({ playbook }) => playbook !== undefined)))
    document.addEventListener('focusin', arm, { signal, passive: true });
  // What stands in a frame of the page comes without a change to the page itself.
  document.addEventListener('load', arm, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  observe();
  look();
}
