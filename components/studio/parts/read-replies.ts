import { toSlots } from '../../../utils/playbooks/to-slots';
import { isMap, type Json, listAt } from '../../form/json';
import type { TextKey } from '../../ui/text';
import { readAnswers } from '../read-answers';

/** The longest title and text of an answer (utils/model/answer.ts). */
const TITLE = 90;
const TEXT = 4000;

/** A canned reply from a file: its place in it, whether it is to be taken, and why it cannot be. */
export type ReadReply = { row: number; title: string; text: string; take: boolean; why: TextKey | null };

/** Reads canned replies from CSV and says which can become answers of this draft. Throws an Error that names the row. */
export function readReplies(csv: string, draft: Json): ReadReply[] {
  const known = new Set(
    listAt(draft, ['answers']).map((answer) => (isMap(answer) ? String(answer.text).trim() : '')),
  );
  return readAnswers(csv).map(({ name, text: theirs }, row) => {
    const text = toSlots(theirs);
    const why = text.length > TEXT ? 'answerTooLong' : known.has(text.trim()) ? 'answerKnown' : null;
    known.add(text.trim());
    const title = /^\d+$/.test(name) ? text.split('\n', 1)[0] || name : name;
    return { row, title: title.slice(0, TITLE).trim(), text, take: why === null, why };
  });
}
