export function findDeadMessages(files: Map<string, string>): { file: string; line: number; rule: string }[];
