import type { TrendPoint } from '../../utils/review/judge-trend';

const WIDTH = 120;
const HEIGHT = 34;
const EDGE = 4;

/**
 * Thirteen weeks as a small line: the band is what chance gives, a diamond is a change, a gap a week without cases. The
 * words beside it and the table below say the same.
 */
export function TrendChart({ points, label }: { points: readonly TrendPoint[]; label: string }) {
  const known = points
    .flatMap(({ value, limits }) => [value ?? [], limits?.low ?? [], limits?.high ?? []])
    .flat();
  const low = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const span = known.reduce((most, value) => Math.max(most, value), low) - low || 1;
  const x = (i: number) => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, points.length - 1);
  const y = (value: number) => HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE);
  const marks = points.flatMap(({ from, value, verdict }, i) =>
    value === null ? [] : [{ from, i, x: x(i), y: y(value), changed: verdict === 'change' }],
  );
  const banded = points.flatMap(({ limits }, i) => (limits ? [{ x: x(i), limits }] : []));
  const upper = banded.map((b) => `${b.x},${y(b.limits.high)}`);
  const lower = banded.map((b) => `${b.x},${y(b.limits.low)}`).reverse();
  const centre = banded.map((b) => `${b.x},${y(b.limits.centre)}`);
  const path = marks.map((m, at) => `${marks[at - 1]?.i === m.i - 1 ? 'L' : 'M'}${m.x} ${m.y}`).join('');
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {banded.length > 1 && <polygon className="band" points={[...upper, ...lower].join(' ')} />}
      {banded.length > 1 && <polyline className="centre" points={centre.join(' ')} />}
      <path className="line" d={path} />
      {marks.map((m) =>
        m.changed ? (
          <path key={m.from} className="changed" d={`M${m.x} ${m.y - 4}l4 4-4 4-4-4z`} />
        ) : (
          <circle key={m.from} className="dot" cx={m.x} cy={m.y} r={1.6} />
        ),
      )}
    </svg>
  );
}
