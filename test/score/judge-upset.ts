import { scoreUpset } from '../../utils/coach/score-upset';

export type UpsetRow = { id: string; text: string; upset: boolean; safety?: boolean };

/** What the reader says of a message, and a line for each of the two answers that is wrong. */
export function judgeUpset(row: UpsetRow) {
  const read = scoreUpset(row.text);
  const misses = (['upset', 'safety'] as const)
    .filter((key) => read[key] !== (row[key] ?? false) && (key === 'upset' || row.safety !== undefined))
    .map(
      (key) =>
        `${row.id} ${key} ${row[key] ? 'missed' : 'wrong'} ${read.score.toFixed(2)} ${row.text} [${read.cues.map(({ id }) => id)}]`,
    );
  return { upset: read.upset, safety: read.safety, misses };
}
