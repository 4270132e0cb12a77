import type { AgendaLine } from '../ui/services';

const TWO_MINUTES = 2 * 60_000;

/** The lines as an iCalendar file (RFC 5545): one short event each, in UTC, with an alarm at its time. `now` in epoch ms. */
export function writeAgenda(lines: AgendaLine[], now: number): string {
  const events = lines.flatMap((line) => [
    'BEGIN:VEVENT',
    `UID:${line.id}@bedside`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(line.dueAt)}`,
    `DTEND:${stamp(line.dueAt + TWO_MINUTES)}`,
    `SUMMARY:${escapeText(line.title)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(line.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]);
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bedside//Promises//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${all.map(foldLine).join('\r\n')}\r\n`;
}

function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of at most 75 octets, continued by a space (RFC 5545, 3.1); never cut inside a character. */
function foldLine(line: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const parts: string[] = [];
  let part = '';
  for (const char of line) {
    if (bytes(part + char) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part].join('\r\n ');
}
