import type { Studio } from '../../components/ui/services';
import { NO_ASSIGNMENTS } from '../../utils/settings/assignments';

/** An empty studio; `part` replaces single services. */
export function fakeStudio(part: Partial<Studio> = {}): Studio {
  return {
    list: async () => [],
    open: async () => null,
    readVersion: async () => null,
    create: async () => ({ id: 'new' }),
    copy: async () => ({ id: 'copy' }),
    saveDraft: async () => {},
    dropDraft: async () => {},
    publish: async () => ({ ok: true, version: 1 }),
    rollback: async () => ({ version: 2 }),
    remove: async () => {},
    restore: async () => {},
    previewImport: async () => ({ ok: false, faults: [] }),
    importBook: async () => ({ id: 'imported', version: 1, before: null }),
    exportBook: async () => '{}',
    readReplayCases: async () => [],
    readHealth: async () => [],
    readAssignments: async () => NO_ASSIGNMENTS,
    assign: async () => {},
    ...part,
  };
}
