import type { Interaction } from '../../model/interaction';
import type { LogDatabase } from '../database';

/**
 * Which contacts an import brought: those new or changed since its agent's last file, all of hers where it was the first.
 * None when there is no such import.
 */
export async function readFresh(id: string, db: LogDatabase): Promise<(row: Interaction) => boolean> {
  const record = await db.imports.get(id);
  if (!record || record.kind === 'coaching') return () => false;
  if (!record.fresh) return (row) => row.agent === record.agent;
  const fresh = new Set(record.fresh);
  return (row) => fresh.has(row.id);
}
