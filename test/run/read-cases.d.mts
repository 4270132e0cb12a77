export function readCases(text: string): {
  passed: number;
  failed: number;
  cases: { name: string; ms: number }[];
  stopped: string[];
  failures: { name: string; why: string }[];
};
