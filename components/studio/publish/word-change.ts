import type { DiffWords } from '../../../utils/playbooks/diff-playbooks';
import { isMap, type Json, type JsonMap } from '../../form/json';
import { sayCondition } from '../../form/when/say-condition';
import { say, type TextKey, textLocale } from '../../ui/text';
import { sayChoice, sayField } from '../editor/say-field';

/** Numbers that stand for "as usual" in a new entry, and so need no line. */
const USUAL: Record<string, Json> = { priority: 50, makes: 'promise' };

/** A field's value as trainers read it; null where there is nothing to say. */
function wordField(field: string, value: unknown): string | null {
  const json = value as Json | undefined;
  if (json === undefined || json === null || json === '') return null;
  if (field === 'when') return sayCondition(json) || null;
  if (field === 'tick') return isMap(json) ? wordTick(json) : null;
  if (field === 'limits') return isMap(json) ? String(json.perCase ?? 1) : null;
  if (field === 'stance') return (isMap(json) ? Object.values(json) : [json]).map(wordStance).join('\n');
  const chosen = sayChoice(field, json);
  if (chosen !== null) return chosen;
  if (Array.isArray(json)) return json.length === 0 ? null : wordList(field, json);
  if (typeof json === 'boolean') return say(json ? 'answerYes' : 'answerNo');
  if (typeof json === 'number') return json.toLocaleString(textLocale());
  return isMap(json) ? wordEntry(json) : json;
}

function wordList(field: string, list: Json[]): string {
  if (field === 'stages') {
    const stages = list.map((stage) => say(`stageShort_${String(stage).replaceAll('-', '_')}` as TextKey));
    return new Intl.ListFormat(textLocale()).format(stages);
  }
  return list.map((each) => (isMap(each) ? String(each.title ?? each.id ?? '') : String(each))).join('\n');
}

function wordTick(tick: JsonMap): string {
  return tick.by === 'text' ? `${say('tickSeenInText')}: ${sayCondition(tick.when)}` : say('tickByHand');
}

function wordStance(stance: Json): string {
  return say(`stance_${String(stance).replaceAll('-', '_')}` as TextKey);
}

/** A whole entry, a line for each field that says something; what it is called stands above it already. */
function wordEntry(entry: Readonly<Record<string, unknown>>): string {
  return Object.entries(entry)
    .flatMap(([field, value]) => {
      if (field === 'id' || field === 'title' || value === false || value === USUAL[field]) return [];
      const text = wordField(field, value);
      return text === null ? [] : [`${sayField(field)}: ${text}`];
    })
    .join('\n');
}

/** How the studio puts the differences between two playbooks: in the words of its forms. */
export const STUDIO_WORDS: DiffWords = { field: wordField, entry: wordEntry };
