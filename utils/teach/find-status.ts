import type { Thread } from './find-thread';
import type { PageLook } from './look-at-page';
import { pathOut } from './page-roots';
import type { PageSpot } from './spot';
import { beginsWithWord, hasWord, isOneOf } from './words';

export type StatusFound = { spot: PageSpot; value: string; score: number; why: string[] };

const ENOUGH = 3;
const LONGEST = 32;

/** The texts that may be the case's status, the likeliest first. `box` = what is written in: a choice beside it is the next status. */
export function findStatuses(look: PageLook, thread: Thread | null, box: Element | null): StatusFound[] {
  const form = box?.closest('form') ?? null;
  return look.spots
    .flatMap((spot) => {
      const { element, label, code, text, zone } = spot;
      if (text.length > LONGEST || text.length < 2 || zone === 'nav' || /^\d+$/.test(text)) return [];
      const path = pathOut(element);
      if (thread?.items.some((item) => path.includes(item.element))) return [];
      const why: string[] = [];
      const isLabelled = hasWord(label, 'status') && label.length < 30;
      if (isLabelled) why.push('label');
      if (hasWord(code, 'status') || element.getAttribute('role') === 'status') why.push('code');
      if (isOneOf(text, 'statusValue')) why.push('word', 'word');
      else if (beginsWithWord(text, 'statusValue')) why.push('word');
      if (/\b(?:badge|label|tag|pill|chip|state)\b/.test(code)) why.push('badge');
      let score = why.reduce(
        (sum, each) => sum + ({ label: 3, code: 1.5, word: 1.25, badge: 0.5 }[each] ?? 0),
        0,
      );
      if (form?.contains(element)) score -= 3;
      if (isOneOf(text, 'status')) score -= 5;
      if (element.closest('a') && !isLabelled) score -= 2;
      if (!why.includes('label') && !why.includes('code') && element.children.length > 0) score -= 1;
      return [{ spot, value: text, score, why: [...new Set(why)] }];
    })
    .filter(({ score }) => score >= ENOUGH - 0.5)
    .sort((a, b) => b.score - a.score || a.spot.order - b.spot.order);
}
