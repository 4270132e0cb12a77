const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\breturn|\btypeof|\bcase|=>)\s*$/;

/** Where a quoted text ends: at its quote or, unclosed, at the line's end. */
function endOfQuote(source, start) {
  const quote = source[start];
  let at = start + 1;
  while (at < source.length && source[at] !== quote && source[at] !== '\n') at += source[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, source.length);
}

function endOfTemplate(source, start) {
  let at = start + 1;
  while (at < source.length && source[at] !== '`') {
    if (source[at] === '\\') at += 2;
    else if (source.startsWith('${', at)) at = endOfBraces(source, at + 2);
    else at += 1;
  }
  return Math.min(at + 1, source.length);
}

function endOfBraces(source, start) {
  let depth = 1;
  let at = start;
  while (at < source.length && depth > 0) {
    const sign = source[at];
    if (sign === "'" || sign === '"') at = endOfQuote(source, at);
    else if (sign === '`') at = endOfTemplate(source, at);
    else {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
}

function endOfRegex(source, start) {
  let inClass = false;
  let at = start + 1;
  while (at < source.length && source[at] !== '\n') {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '[') inClass = true;
    else if (source[at] === ']') inClass = false;
    else if (source[at] === '/' && !inClass) return at + 1;
    at += 1;
  }
  return at;
}

function pieceAt(source, at) {
  if (source.startsWith('//', at))
    return { kind: 'comment', end: (source.indexOf('\n', at) + 1 || source.length + 1) - 1 };
  if (source.startsWith('/*', at))
    return { kind: 'comment', end: source.indexOf('*/', at) + 2 || source.length };
  if (source[at] === "'" || source[at] === '"') return { kind: 'text', end: endOfQuote(source, at) };
  if (source[at] === '`') return { kind: 'text', end: endOfTemplate(source, at) };
  if (source[at] === '/' && BEFORE_REGEX.test(source.slice(Math.max(0, at - 40), at)))
    return { kind: 'text', end: endOfRegex(source, at) };
  return null;
}

/**
 * The source with comments (and, if asked, the insides of strings, templates and regular expressions) turned to spaces.
 * Lines and columns stay where they were.
 */
export function blankSource(source, { texts }) {
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  let out = '';
  let at = 0;
  while (at < source.length) {
    const piece = pieceAt(source, at);
    if (!piece) {
      out += source[at];
      at += 1;
      continue;
    }
    const part = source.slice(at, piece.end);
    out += piece.kind === 'comment' || texts ? blank(part) : part;
    at = Math.max(piece.end, at + 1);
  }
  return out;
}
