const QUOTED = [
  /^[ \t]*>.*$/gm,
  /(?<!\d)"(?:[^"\n]|\n(?!\s*\n))*"/g,
  /“[^“”]*”/g,
  /‘(?:[^‘’]|’(?=\w))*’(?!\w)/g,
  /(?<![\w)])'(?=\w)(?:[^'\n]|(?<=\w)'(?=\w))*'(?!\w)/g,
];

/** Takes a text; returns one of the same length in which everything quoted is blank and apostrophes are straight. */
export function maskQuotes(text: string): string {
  let masked = text;
  for (const pattern of QUOTED) masked = masked.replace(pattern, (quote) => quote.replace(/[^\n]/g, ' '));
  return masked.replace(/[’ʼ`]/g, "'").replace(/[\t\r\u00a0\u2007\u202f]/g, ' ');
}
