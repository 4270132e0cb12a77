import type { ReactNode } from 'react';

/** A text with some of its parts marked; marks are in order and do not overlap. */
export function MarkedText({
  text,
  marks,
}: {
  text: string;
  marks: readonly { start: number; end: number }[];
}) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <p className="marked">
      {parts}
      {text.slice(at)}
    </p>
  );
}
