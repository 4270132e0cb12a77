import { checkReply } from '../../utils/coach/check-reply';
import { REPLY_FAULTS } from '../../utils/model/reply-fault';

export type ReplyRow = {
  id: string;
  text: string;
  expected: { quote: string; category: string; at?: number }[];
};

/** Categories found rightly, found wrongly and missed in one reply. */
export type FindingVerdict = { hit: string[]; wrong: string[]; missed: string[]; misses: string[] };

/** Judges by conventions.md: a find counts if its category agrees and its span overlaps the quote. */
export function judgeFindings({ id, text, expected }: ReplyRow): FindingVerdict {
  const verdict: FindingVerdict = { hit: [], wrong: [], missed: [], misses: [] };
  const findings = checkReply(text).filter(({ category }) =>
    REPLY_FAULTS.some((fault) => fault === category),
  );
  const used = new Set<(typeof findings)[number]>();
  for (const { quote, category, at } of expected) {
    const start = at ?? text.indexOf(quote);
    const hits = findings.filter(
      (found) => found.category === category && found.start < start + quote.length && found.end > start,
    );
    for (const hit of hits) used.add(hit);
    verdict[hits.length ? 'hit' : 'missed'].push(category);
    if (!hits.length) verdict.misses.push(`${id} missed ${category}: "${quote}" in ${text}`);
  }
  for (const found of findings) {
    if (used.has(found)) continue;
    verdict.wrong.push(found.category);
    verdict.misses.push(
      `${id} wrong ${found.category} (${found.rule}): "${text.slice(found.start, found.end)}" in ${text}`,
    );
  }
  return verdict;
}
