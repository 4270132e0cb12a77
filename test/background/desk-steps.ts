import { makeId } from '../../utils/browser/make-id';
import { openLog } from '../../utils/log/database';
import { ask, context, deskSender, memory, report } from './ask';

export const rows = () => openLog().interactions.toArray();
export const kinds = async () => (await openLog().events.orderBy('at').toArray()).map((event) => event.kind);
export const open = (tab: number, caseId: string | null, more = {}, path?: string) =>
  ask(deskSender(tab, path), 'desk.case', { context: context(caseId, more), said: [] });
export const work = (tab: number, caseId: string | null, ...reports: object[]) =>
  ask(deskSender(tab), 'desk.report', {
    caseId,
    profile: 'practice-desk',
    reports: reports as never,
    memory,
  });
export const tick = () => report({ kind: 'prompt.ticked', prompt: 'use-name', by: 'self' });
export const finish = (tab: number, caseId: string | null, more: object = {}) =>
  ask(deskSender(tab), 'desk.finish', {
    id: makeId(),
    caseId,
    profile: 'practice-desk',
    at: Date.now(),
    disposition: 'resolved',
    how: 'log',
    reports: [],
    memory,
    ...more,
  });
