import { readFileSync, writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { type CueData, compileCues } from '../../utils/coach/customer/compile-cues';
import { findCues } from '../../utils/coach/customer/find-cues';
import { toneFeatures } from '../../utils/coach/customer/read-tone';
import { customerWords } from '../../utils/coach/customer/score-message';

// FIT=1: fits the weights in cues.json to customers.dev.json (logistic regression, Adagrad; cues are held near their
// priors, tone weights near 0). FIT=cv: prints cross-validated figures and writes nothing.
const file = new URL('../../utils/coach/customer/cues.json', import.meta.url);
const data: CueData = JSON.parse(readFileSync(file, 'utf8'));
const priors = new Map(data.cues.map(({ id, prior }) => [`#${id}`, prior * 0.5]));
const held = { cue: 0.3, tone: 0.5 };
const scale = 3;
const kept = 900;

type Example = {
  upset: boolean;
  cues: Map<string, number>;
  tone: string[];
};

function readExamples(): Example[] {
  const rules = compileCues({
    ...data,
    cues: data.cues.map((cue) => ({ ...cue, weight: Math.sign(cue.prior) })),
  });
  const rows: { text: string; upset: boolean }[] = JSON.parse(
    readFileSync(new URL('../coach/data/customers.dev.json', import.meta.url), 'utf8'),
  );
  return rows.map(({ text, upset }) => {
    const own = customerWords(text);
    const cues = new Map<string, number>();
    const times = new Map<string, number>();
    for (const { id } of findCues(own, rules)) {
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      if (before < 3) cues.set(`#${id}`, (cues.get(`#${id}`) ?? 0) + (before ? 1 / 3 : 1));
    }
    return { upset, cues, tone: [...toneFeatures(own, rules).keys()] };
  });
}

type Model = {
  bias: number;
  weights: Map<string, number>;
  known: Set<string>;
};

function features({ cues, tone }: Example, known: Set<string>): [string, number][] {
  const active = tone.filter((id) => known.has(id));
  return [...cues, ...active.map((id): [string, number] => [id, scale / Math.sqrt(active.length || 1)])];
}

function fitWeights(examples: Example[], known: Set<string>): Model {
  const weights = new Map(priors);
  const squares = new Map<string, number>();
  const table = examples.map((example) => features(example, known));
  let [bias, biasSquares] = [0, 0];
  for (let round = 0; round < 300; round++) {
    const slopes = new Map<string, number>();
    let biasSlope = 0;
    table.forEach((row, at) => {
      const sum = row.reduce((total, [id, value]) => total + (weights.get(id) ?? 0) * value, bias);
      const error = 1 / (1 + Math.exp(-sum)) - (examples[at]?.upset ? 1 : 0);
      biasSlope += error;
      for (const [id, value] of row) slopes.set(id, (slopes.get(id) ?? 0) + error * value);
    });
    biasSquares += biasSlope ** 2;
    bias -= (0.5 * biasSlope) / Math.sqrt(biasSquares + 1e-6);
    for (const [id, slope] of slopes) {
      const weight = weights.get(id) ?? 0;
      const full = slope + (id[0] === '#' ? held.cue * (weight - (priors.get(id) ?? 0)) : held.tone * weight);
      const square = (squares.get(id) ?? 0) + full ** 2;
      squares.set(id, square);
      weights.set(id, weight - (0.5 * full) / Math.sqrt(square + 1e-6));
    }
  }
  return { bias, weights, known };
}

function fitPruned(examples: Example[]): Model {
  const seen = new Map<string, number>();
  for (const { tone } of examples) for (const id of tone) seen.set(id, (seen.get(id) ?? 0) + 1);
  const common = new Set([...seen].filter(([, times]) => times > 2).map(([id]) => id));
  const first = fitWeights(examples, common);
  const strongest = [...common].sort(
    (one, other) => Math.abs(first.weights.get(other) ?? 0) - Math.abs(first.weights.get(one) ?? 0),
  );
  return fitWeights(examples, new Set(strongest.slice(0, kept)));
}

function crossValidate(examples: Example[]): string {
  let [hit, wrong, missed] = [0, 0, 0];
  for (let fold = 0; fold < 8; fold++) {
    const model = fitPruned(examples.filter((_, at) => at % 8 !== fold));
    for (const example of examples.filter((_, at) => at % 8 === fold)) {
      const sum = features(example, model.known).reduce(
        (total, [id, value]) => total + (model.weights.get(id) ?? 0) * value,
        model.bias,
      );
      if (sum >= 0 && example.upset) hit++;
      else if (sum >= 0) wrong++;
      else if (example.upset) missed++;
    }
  }
  return `8-fold F1 ${((2 * hit) / (2 * hit + wrong + missed)).toFixed(3)} P ${(hit / (hit + wrong)).toFixed(3)} R ${(hit / (hit + missed)).toFixed(3)}`;
}

it.runIf(process.env.FIT)('fits the weights', { timeout: 600_000 }, () => {
  const examples = readExamples();
  if (process.env.FIT === 'cv') return console.log(crossValidate(examples));
  const { bias, weights, known } = fitPruned(examples);
  const round = (value: number) => Math.round(value * 100) / 100;
  const tone = Object.fromEntries(
    [...known].map((id) => [id, round(weights.get(id) ?? 0)] as const).filter(([, weight]) => weight),
  );
  const cues = data.cues.map((cue) => ({ ...cue, weight: round(weights.get(`#${cue.id}`) ?? cue.prior) }));
  writeFileSync(file, `${JSON.stringify({ ...data, bias: round(bias), tone, cues }, null, 2)}\n`);
});
