import type { CaseReading } from '../model/case-reading';
import { CHANNELS } from '../model/channel';
import type { Reader, SiteProfile } from '../model/site-profile';
import { HAND_OFF_MARK } from '../promises/hand-off-block';
import { findPurpose } from './find-editor';
import { findPage } from './match-profile';
import { readMessages } from './read-messages';
import { isUnclear, namePlaces, readText } from './read-text';
import { scopeOf } from './scope-of';

/**
 * Reads the case on the page. Never throws. `failed` lists the readers that found nothing although this kind of
 * page should have them, with the places they looked in.
 */
export function readCase(profile: SiteProfile, document: Document, url: URL): CaseReading {
  const { readers } = profile;
  const found = findPage(profile, url, document);
  const page = found?.kind ?? 'case';
  const root = scopeOf(found, document);
  const failed: CaseReading['failed'] = [];
  const unclear: string[] = [];
  const isExpected = (reader: Pick<Reader, 'on' | 'optional'>) =>
    !reader.optional && (reader.on ?? [page]).includes(page);

  const read = (name: string, reader?: Reader): string | null => {
    if (!reader) return null;
    let text: string | null = null;
    try {
      text = readText(reader.try, root, url);
      if (text && isUnclear(reader.try, root, url)) unclear.push(name);
    } catch {
      // A page that breaks a reader is the same as one that lacks the field.
    }
    if (text === null && isExpected(reader)) failed.push({ reader: name, selectors: namePlaces(reader) });
    return text || null;
  };

  const channel = read('channel', readers.channel)?.toLowerCase();
  const messages = readers.messages ? readMessages(readers.messages, root, url) : [];
  if (readers.messages && !messages.length && isExpected(readers.messages))
    failed.push({ reader: 'messages', selectors: readers.messages.groups.map((group) => group.item) });
  const caseLabel = read('caseLabel', readers.caseLabel);
  return {
    profile: profile.id,
    caseId: read('caseId', readers.caseId),
    ...(caseLabel !== null && { caseLabel }),
    shownName: read('name', readers.name),
    subject: read('subject', readers.subject),
    status: read('status', readers.status),
    channel: CHANNELS.find((c) => c === channel) ?? profile.channel,
    phi: profile.phi,
    ...findPurpose(profile, document, found),
    messages,
    codes: (document.body.textContent ?? '').match(HAND_OFF_MARK)?.slice(0, 99),
    failed,
    ...(unclear.length > 0 && { unclear }),
  };
}
