import { EMPTY_MEMORY, type Memory } from '../../../utils/model/memory';
import { type Playbook, playbookSchema, promptSchema } from '../../../utils/model/playbook';
import { STAGES } from '../../../utils/model/stage';
import { workspaceSchema } from '../../../utils/model/workspace';
import { isMap, type Json, type JsonMap, listAt, readAt } from '../../form/json';

/** What the preview is about: one prompt or workspace of the draft, by its place in its list, or the whole playbook. */
export type PreviewAim = { list: 'prompts' | 'workspaces'; index: number } | 'whole';

/** What the preview's session runs on: a playbook, and what has already happened so that the aim is in view. */
export type PreviewCase = { playbook: Playbook; memory: Memory };

const text = (value: Json | undefined, empty: string) =>
  typeof value === 'string' && value.trim() ? value : empty;

/**
 * The case that shows what is being edited. A prompt is shown whatever its condition, and words that are still missing are
 * stood in for by `empty`; a whole playbook is shown as it is, so it must be `valid`. null where there is nothing to show.
 */
export function previewCase(
  draft: JsonMap,
  aim: PreviewAim,
  valid: Playbook | null,
  empty: string,
): PreviewCase | null {
  if (aim === 'whole') return valid && { playbook: valid, memory: EMPTY_MEMORY };
  const item = readAt(draft, [aim.list, aim.index]);
  if (!isMap(item)) return null;
  const frame = playbookSchema().safeParse({
    format: 1,
    id: 'preview',
    version: 1,
    name: text(draft.name, empty).slice(0, 80),
    language: 'en',
    ...(typeof draft.promise === 'string' &&
      draft.promise.trim() && { promise: draft.promise.slice(0, 200) }),
  });
  if (!frame.success) return null;
  return aim.list === 'prompts'
    ? showPrompt(item, frame.data, empty)
    : showWorkspace(item, frame.data, draft, empty);
}

function showPrompt(item: JsonMap, frame: Playbook, empty: string): PreviewCase | null {
  const { when: _, stance: __, needs: ___, chart, ...rest } = item;
  const read = promptSchema().safeParse({
    ...rest,
    ...(typeof chart === 'string' && chart.trim() && { chart }),
    stages: [...STAGES],
    title: text(item.title, empty),
    why: text(item.why, empty),
    say: lines(item.say),
    tick: { by: 'hand' },
  });
  if (!read.success) return null;
  const { id } = read.data;
  return {
    playbook: { ...frame, prompts: [read.data] },
    memory: {
      ...EMPTY_MEMORY,
      active: { prompt: id, cue: 'always' },
      shown: [{ prompt: id, cue: 'always', at: 0 }],
    },
  };
}

function showWorkspace(item: JsonMap, frame: Playbook, draft: JsonMap, empty: string): PreviewCase | null {
  const { when: _, needs: __, why, ...rest } = item;
  const read = workspaceSchema().safeParse({
    ...rest,
    title: text(item.title, empty),
    ...(typeof why === 'string' && why.trim() && { why }),
    steps: listAt(item, ['steps'])
      .filter(isMap)
      .map((step) => ({
        ...step,
        title: text(step.title, empty),
        why: text(step.why, empty),
        say: lines(step.say),
      })),
    orders: listAt(item, ['orders'])
      .filter(isMap)
      .filter((order) => listAt(order, ['steps']).length > 0 && text(order.title, '') !== ''),
  });
  if (!read.success) return null;
  const topics = playbookSchema().shape.topics.safeParse(draft.topics ?? []);
  return {
    playbook: { ...frame, workspaces: [read.data], topics: topics.success ? topics.data : [] },
    memory: { ...EMPTY_MEMORY, workspace: { id: read.data.id, order: null } },
  };
}

function lines(say: Json | undefined): string[] {
  return (Array.isArray(say) ? say : []).map(String).filter((line) => line.trim() !== '');
}
