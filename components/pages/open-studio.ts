import type { Studio } from '../ui/services';

/** The studio's services; what it reads is loaded when first asked for, so that a popup never waits for it. */
export function openStudio(): Studio {
  const names = [
    ...(['list', 'open', 'readVersion', 'create', 'copy', 'saveDraft', 'dropDraft', 'publish'] as const),
    ...(['rollback', 'remove', 'restore', 'previewImport', 'importBook', 'exportBook'] as const),
    ...(['readReplayCases', 'readHealth', 'readAssignments', 'assign'] as const),
  ] satisfies (keyof Studio)[];
  const call =
    (name: keyof Studio) =>
    async (...args: unknown[]) => {
      const { pageStudio } = await import('./page-studio');
      return (pageStudio[name] as (...given: unknown[]) => Promise<unknown>)(...args);
    };
  return Object.fromEntries(names.map((name) => [name, call(name)])) as Studio;
}
