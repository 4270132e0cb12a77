import type { Fault } from '../../../utils/playbooks/fault';
import type { FieldSpec } from '../../form/field-spec';
import { isMap, type JsonMap, type Path, readAt } from '../../form/json';
import { sayFault } from '../../form/say-fault';
import { say } from '../../ui/text';
import { type PartId, partOf, sectionOfKey } from './sections';

/** Where a fault can be mended: the section, the place, the lists and entries to open on the way, and what to call it. */
export type FoundPlace = {
  section: PartId;
  path: Path;
  open: { list: Path; index: number }[];
  label: string;
  reason: string;
};

/** Finds the fields of a fault's place by walking the same descriptions that draw the form. */
export function findFields(fault: Fault, draft: JsonMap): FoundPlace {
  const path: (string | number)[] = fault.at === '' ? [] : fault.at.split('.');
  const section = sectionOfKey(String(path[0] ?? ''));
  const open: FoundPlace['open'] = [];
  const names: string[] = [say(partOf(section).name)];
  let fields: readonly FieldSpec[] = partOf(section).blocks.flatMap((b) => b.fields);
  for (let depth = 0; depth < path.length; depth++) {
    const field = flatten(fields).find((each) => each.key === path[depth]);
    if (!field) continue;
    if (field.kind !== 'items') {
      if ('label' in field && field.label) names.push(say(field.label));
      break;
    }
    const index = Number(path[depth + 1]);
    if (!Number.isInteger(index)) break;
    const list = path.slice(0, depth + 1);
    path[depth + 1] = index;
    open.push({ list, index });
    const item = readAt(draft, [...list, index]);
    names.push((isMap(item) && field.items.title(item)) || say('studioNth', index + 1));
    fields = field.items.fields;
    depth++;
  }
  return { section, path, open, label: names.join(' › '), reason: sayFault(fault.reason) };
}

function flatten(fields: readonly FieldSpec[]): FieldSpec[] {
  return fields.flatMap((each) => (each.kind === 'more' ? flatten(each.fields) : [each]));
}
