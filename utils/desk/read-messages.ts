import type { DeskMessage, Side } from '../model/case-reading';
import type { ControlRule, SiteProfile } from '../model/site-profile';
import { findDeep } from './find-deep';
import { frameDocuments } from './find-editor';
import { visibleText } from './map-text';
import { findFirst } from './match-profile';
import { QUOTED } from './quoted-mail';
import { readText } from './read-text';
import { saysOne } from './says-one';

type Messages = NonNullable<SiteProfile['readers']['messages']>;
type Group = Messages['groups'][number];

/** At most this many messages (the newest) and characters a message are read. */
const MOST_MESSAGES = 200;
const MOST_TEXT = 20_000;

/** For comparing authors: letter case, accents and spaces do not count. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .toLowerCase();

function sideOf(rule: Group['side'], item: Element, document: ParentNode, url: URL): Side {
  if ('author' in rule) {
    const author = readText(rule.author, item, url);
    const customer = readText(rule.customer, document, url);
    if (!author || !customer) return 'unknown';
    return fold(author) === fold(customer) ? 'customer' : rule.else;
  }
  const has = (select?: string) => !!select && holds(item, { select });
  return has(rule.customerHas) ? 'customer' : has(rule.agentHas) ? 'agent' : rule.else;
}

function holds(item: Element, { select, says }: ControlRule): boolean {
  const element = !select.includes('>>>') && item.matches(select) ? item : findFirst(item, select);
  return !!element && saysOne(visibleText(element), says);
}

function readGroup(group: Group, document: ParentNode, url: URL): DeskMessage[] {
  const items = findDeep(document, group.item).slice(-MOST_MESSAGES);
  return items.flatMap((item) => {
    if (group.skip?.some((control) => holds(item, control))) return [];
    const places = group.bodyFrame ? frameDocuments(item, group.bodyFrame).map(({ body }) => body) : [item];
    const bodies = places.flatMap((place) => (group.body ? findDeep(place, group.body) : [place]));
    const { without = '' } = group;
    const say = (out: string) => bodies.map((body) => visibleText(body, out)).join('\n');
    // What is quoted whole has no other words.
    const text = (say(without ? `${without},${QUOTED}` : QUOTED) || say(without)).slice(0, MOST_TEXT);
    if (!text) return [];
    const at = group.time ? Date.parse(readText(group.time, item, url) ?? '') : Number.NaN;
    return [{ side: sideOf(group.side, item, document, url), text, at: Number.isNaN(at) ? null : at }];
  });
}

/** The messages on the page, group by group, in page order. A group whose selector cannot be read is empty. */
export function readMessages(messages: Messages, document: ParentNode, url: URL): DeskMessage[] {
  return messages.groups.flatMap((group) => {
    try {
      return readGroup(group, document, url);
    } catch {
      return [];
    }
  });
}
