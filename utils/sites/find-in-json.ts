/** A stretch of a text, in UTF-16 units, and its line, counted from 1. */
export type TextSpot = { start: number; end: number; line: number };

/**
 * Where in a JSON text a value stands: `at` is its place as `readers.name.try.0.select`. Of a value that is missing, the
 * nearest part around it. Takes a text that JSON.parse can read.
 */
export function findInJson(text: string, at: string): TextSpot {
  const places = mapJson(text);
  for (let path = at; ; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = places.get(path);
    if (found) return { ...found, line: lineAt(text, found.start) };
    if (path === '') return { start: 0, end: text.length, line: 1 };
  }
}

/**
 * Where JSON.parse stopped reading, by what the browser says: a line and a column, or the text's end. Takes the message of
 * the error it threw.
 */
export function findBreak(text: string, message: string): TextSpot {
  const said = /line (\d+) column (\d+)/.exec(message);
  if (!said) return { start: text.length, end: text.length, line: lineAt(text, text.length) };
  const line = Number(said[1]);
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0) + Number(said[2]) - 1;
  return { start, end: start + 1, line };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The stretch of every value, by its place. */
function mapJson(text: string): Map<string, { start: number; end: number }> {
  const places = new Map<string, { start: number; end: number }>();
  let at = 0;
  const skip = (sign: RegExp) => {
    while (at < text.length && sign.test(text[at] ?? '')) at++;
  };
  const string = () => {
    const start = at++;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at++;
    return text.slice(start, at);
  };
  const inside = (end: string, each: (n: number) => void) => {
    at++;
    skip(/\s/);
    for (let n = 0; at < text.length && text[at] !== end; n++) {
      each(n);
      skip(/[\s,]/);
    }
    at++;
  };
  const value = (path: string): void => {
    skip(/\s/);
    const start = at;
    const below = (key: string) => value(path === '' ? key : `${path}.${key}`);
    if (text[at] === '"') string();
    else if (text[at] === '[') inside(']', (n) => below(String(n)));
    else if (text[at] === '{')
      inside('}', () => {
        const key = JSON.parse(string()) as string;
        skip(/[\s:]/);
        below(key);
      });
    else skip(/[^\s,\]}]/);
    places.set(path, { start, end: at });
  };
  value('');
  return places;
}
