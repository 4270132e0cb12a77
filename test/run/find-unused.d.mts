export function findUnused(
  files: Map<string, string>,
  allowed?: Record<string, string>,
): { file: string; line: number; rule: string }[];
