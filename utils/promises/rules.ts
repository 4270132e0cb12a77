import type { PatternName, PromiseWords } from './promise-words';

/** {@link PromiseWords} made ready to use. */
export interface Rules {
  is: Record<PatternName, RegExp>;
  plain: [RegExp, string][];
}

/** Compiles the words of promises; throws SyntaxError if a pattern is none. */
export function compileRules({ patterns, plain }: PromiseWords): Rules {
  const is = {} as Rules['is'];
  for (const name of Object.keys(patterns) as PatternName[]) is[name] = new RegExp(...patterns[name]);
  return { is, plain: plain.map(([source, to]) => [new RegExp(source, 'g'), to]) };
}
