const CRLF = '\r\n';

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

/** A time as RFC 5545 writes it in UTC: 20261203T170000Z. */
function writeTime(instant: number): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`Not a time: ${instant}`);
  return `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/** Folds a line at 75 octets (RFC 5545, 3.1) without cutting a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += `${CRLF} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/**
 * Writes open commitments as a calendar (RFC 5545) for the agent's own use. Takes ids and due times (epoch ms),
 * `now` for DTSTAMP, and the summary, which must name nobody. Returns the text; throws RangeError on a bad time.
 */
export function writeIcs(
  commitments: readonly { id: string; dueAt: number }[],
  { now, summary = 'Promise due (Bedside)' }: { now: number; summary?: string },
): string {
  const events = commitments.flatMap(({ id, dueAt }) => [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}`,
    `DTSTAMP:${writeTime(now)}`,
    `DTSTART:${writeTime(dueAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:-PT5M',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bedside//Promises//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldLine(line) + CRLF).join('');
}
