/**
 * Does `text` match `glob` as a whole? `*` is any run of characters; nothing else is special.
 * Linear in practice and at most text × glob steps, whatever the input.
 */
export function matchGlob(glob: string, text: string): boolean {
  let g = 0;
  let t = 0;
  let star = -1;
  let back = 0;
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g++;
      back = t;
    } else if (glob[g] === text[t]) {
      g++;
      t++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++back;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}

/** Does the end of `path`, from some segment border on, match the path glob? `**` is any number of segments. */
export function matchPath(glob: string, path: string): boolean {
  const want = glob.split('/').slice(1);
  const have = path.split('/').slice(1);
  if (have.at(-1) === '' && want.at(-1) !== '') have.pop();
  const from = (w: number, h: number): boolean => {
    const part = want[w];
    if (part === undefined) return h === have.length;
    if (part === '**') return from(w + 1, h) || (h < have.length && from(w, h + 1));
    const at = have[h];
    return at !== undefined && matchGlob(part, at) && from(w + 1, h + 1);
  };
  // The root has no segment at all.
  return from(0, 0) || have.slice(0, 40).some((_, h) => from(0, h));
}
