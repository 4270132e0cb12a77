// Fits utils/coach/data/sentence-weights.json: `node test/coach/train-weights.ts` (Node 24), about a minute.
// Logistic regression by AdaGrad over hashed features. Each labelled sentence holds what the rules of earlier
// playbooks fired on it before they were tuned on it, so that the weights do not over-trust the rules.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Fired, placeFeatures } from '../../utils/coach/weigh-sentence.ts';
import { splitWords } from '../../utils/text/split-words.ts';

type Sentence = {
  text: string;
  category: string | null;
  fired: Fired[][];
};

const BITS = 14;
/** Rules that are never weighed (see SentenceWeights). */
const SURE = ['vague-hedged', 'robotic-dear', 'respect-name-as-label'];
const UNIT = 16;
const FOLDS = 5;
const LEAST_SEEN = 15;
/** Right findings that one wrong one is worth, and the highest threshold tried. */
const COST = Number(process.argv[2] ?? 2);
const MOST = 24;

/** Columns: the fault or -, the rules that fired in each earlier playbook (an id begins with its fault), the sentence. */
const sentences: Sentence[] = readFileSync(new URL('./data/sentences.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [category = '-', fired = '-', text = ''] = line.split('\t');
    const read = (list: string): Fired[] =>
      list === '-' ? [] : list.split('+').map((id) => ({ id, category: id.split('-')[0] ?? '' }));
    return { text, category: category === '-' ? null : category, fired: fired.split(',').map(read) };
  });

type Row = {
  places: number[];
  fault: number;
};

const toRow = ({ text, category }: Sentence, fired: Fired[]): Row => ({
  places: [...placeFeatures(splitWords(text).slice(1), fired, BITS)],
  fault: category ? 1 : 0,
});

/** Fits bias and table; steps, rates and the shrinking were chosen by cross-validation below. */
function train(rows: Row[]): { bias: number; table: Int8Array } {
  const size = 1 << BITS;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const seen = new Uint32Array(size);
  for (const row of rows) for (const place of row.places) seen[place] = (seen[place] ?? 0) + 1;
  let bias = 0;
  let seed = 7;
  const order = rows.map((_, n) => n);
  for (let round = 0; round < 12; round++) {
    for (let n = order.length - 1; n > 0; n--) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const other = seed % (n + 1);
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    for (const n of order) {
      const { places, fault } = rows[n] as Row;
      const used = places.filter((place) => (seen[place] ?? 0) >= LEAST_SEEN);
      let score = bias;
      for (const place of used) score += weights[place] ?? 0;
      const error = 1 / (1 + Math.exp(-score)) - fault;
      bias -= 0.01 * error;
      for (const place of used) {
        const slope = error + 0.02 * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (0.1 * slope) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return {
    bias: Math.round(bias * UNIT),
    table: Int8Array.from(weights, (w) => Math.max(-46, Math.min(46, Math.round(w * UNIT)))),
  };
}

const expand = (part: Sentence[]): Row[] =>
  part.flatMap((sentence) => sentence.fired.map((fired) => toRow(sentence, fired)));

const held: { sentence: Sentence; fired: Fired[]; score: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = train(expand(sentences.filter((_, n) => n % FOLDS !== fold)));
  for (const sentence of sentences.filter((_, n) => n % FOLDS === fold)) {
    const fired = sentence.fired[1] ?? [];
    let score = model.bias;
    for (const place of toRow(sentence, fired).places) score += model.table[place] ?? 0;
    held.push({ sentence, fired, score });
  }
}
/** For one fault at a threshold: right findings, wrong ones, and all that should be found, on held-out sentences. */
function count(fault: string, threshold: number) {
  let hit = 0;
  let wrong = 0;
  let all = 0;
  for (const { sentence, fired, score } of held) {
    if (sentence.category === fault) all++;
    if (score < threshold || !fired.some(({ category }) => category === fault)) continue;
    if (sentence.category === fault) hit++;
    else wrong++;
  }
  return { hit, wrong, all };
}

// For each fault the threshold that is worth most on held-out sentences, a wrong finding costing COST right ones.
const thresholds: Record<string, number> = {};
for (const fault of new Set(sentences.flatMap(({ category }) => category ?? []))) {
  let threshold = -Infinity;
  let most = -Infinity;
  for (let tried = -40; tried <= MOST; tried += 2) {
    const { hit, wrong } = count(fault, tried);
    if (hit - COST * wrong > most) [most, threshold] = [hit - COST * wrong, tried];
  }
  thresholds[fault] = threshold;
  const { hit, wrong, all } = count(fault, threshold);
  const free = count(fault, -Infinity);
  console.log(
    `${fault.padEnd(10)} threshold ${threshold}: held out precision ${(hit / (hit + wrong)).toFixed(3)} recall ${(hit / all).toFixed(3)}; unweighed ${(free.hit / (free.hit + free.wrong)).toFixed(3)} ${(free.hit / all).toFixed(3)}`,
  );
}

const { bias, table } = train(expand(sentences));
const model = {
  bits: BITS,
  bias,
  sure: SURE,
  thresholds,
  table: String.fromCharCode(...Array.from(table, (weight) => weight + 80)),
};
writeFileSync(
  new URL('../../utils/coach/data/sentence-weights.json', import.meta.url),
  `${JSON.stringify(model, null, 2)}\n`,
);
console.log(`${table.filter((weight) => weight).length} weights`);
