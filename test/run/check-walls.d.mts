export const LONGEST: number;
export const LONGEST_ENTRYPOINT: number;
export function checkWalls(files: Map<string, string>): { file: string; line: number; rule: string }[];
