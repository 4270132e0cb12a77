type Packages = Record<string, { version?: string; optional?: boolean }>;

export function areCurrent(
  wanted: Packages | null,
  there: Packages | null,
  exists: (path: string) => boolean,
): boolean;
export function ensureModules(): Promise<void>;
