import { notify, notifyPages } from '../browser/notify';
import { listChangedSettings } from '../settings/setting';

/** What only our own pages show. */
const SHOWN = ['agent', 'role', 'team'];

/** Tells tabs and pages that a setting changed, whoever wrote it. */
export async function tellSettings(changes: Record<string, unknown>, area: string): Promise<void> {
  if (area !== 'local') return;
  const keys = listChangedSettings(changes);
  if (keys.includes('quiet')) await notify(['quiet']);
  if (keys.includes('assignments') || keys.includes('role')) await notify(['case', 'playbooks']);
  if (keys.includes('theme')) await notify(['theme']);
  if (keys.includes('system-down')) await notify(['case', 'commitments']);
  if (keys.some((key) => SHOWN.includes(key))) await notifyPages(['settings']);
}
