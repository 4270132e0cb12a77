import { PlainError } from '../../browser/plain-error';

/**
 * One field of the file's one object; of a list one item, with its place in it (`at`), and at its end, also of an empty
 * one, a piece with -1. Of all that is no list `at` is null.
 */
export type JsonPiece = { key: string; at: number | null; value: unknown };

/** How much is read from the disk at a time, bytes. */
const CHUNK = 1 << 20;

/** No single value of an honest file is longer, characters. */
const LONGEST_VALUE = 1_000_000;

/** The refusal of what is JSON, but no log. */
export const NO_LOG = 'Not imported: this is no log exported by Bedside (format or events are missing).';

/**
 * Reads a JSON file that is one object, piece by piece, so that a file of any size needs little memory: each field of the
 * object by itself, and of a field that is a list each item by itself, in the order of the file. `read` is told the bytes
 * that were read. Throws a PlainError with the reason when it is no JSON or no object.
 */
export async function* readJson(file: Blob, read?: (bytes: number) => void): AsyncGenerator<JsonPiece> {
  const text = new Text(file, read);
  const first = await text.next();
  // Other JSON is no damage.
  if (/^[\w"[-]/.test(first)) throw new PlainError(NO_LOG);
  text.take('{');
  for (let fields = 0; (await text.next()) !== '}'; fields++) {
    if (fields > 0) text.take(',');
    const key = await text.value();
    if (typeof key !== 'string') throw text.damaged();
    await text.next();
    text.take(':');
    if ((await text.next()) !== '[') {
      yield { key, at: null, value: await text.value() };
      continue;
    }
    text.take('[');
    for (let at = 0; (await text.next()) !== ']'; at++) {
      if (at > 0) text.take(',');
      yield { key, at, value: await text.value() };
    }
    text.take(']');
    yield { key, at: -1, value: null };
  }
  text.take('}');
  if ((await text.next()) !== '') throw text.damaged();
}

/** The text of a file, of which only what is not yet taken is held. */
class Text {
  private held = '';
  private at = 0;
  private bytes = 0;
  private over = false;
  private readonly decoder = new TextDecoder();

  constructor(
    private readonly file: Blob,
    private readonly read?: (bytes: number) => void,
  ) {}

  /** The next character that is no space, without taking it; '' at the end. */
  async next(): Promise<string> {
    for (;;) {
      while (this.at < this.held.length && /\s/.test(this.held[this.at] ?? '')) this.at++;
      if (this.at < this.held.length) return this.held[this.at] ?? '';
      if (!(await this.more())) return '';
    }
  }

  /** Takes a sign that must stand here. */
  take(sign: string): void {
    if (this.held[this.at] !== sign) throw this.damaged();
    this.at++;
  }

  /** Takes one whole value. */
  async value(): Promise<unknown> {
    await this.next();
    for (;;) {
      const end = findEnd(this.held, this.at, this.over);
      if (end !== null) {
        const part = this.held.slice(this.at, end);
        this.at = end;
        try {
          return JSON.parse(part);
        } catch (error) {
          throw this.damaged((error as Error).message);
        }
      }
      if (this.held.length - this.at > LONGEST_VALUE) throw this.damaged('one entry is far too long');
      if (!(await this.more()) && this.at >= this.held.length) throw this.damaged();
    }
  }

  damaged(reason = `it breaks off or goes wrong near character ${this.bytes - this.held.length + this.at}`) {
    return new PlainError(`Not imported: the file is damaged or is no JSON (${reason}).`);
  }

  private async more(): Promise<boolean> {
    if (this.bytes >= this.file.size) {
      if (this.over) return false;
      this.over = true;
      this.held = this.held.slice(this.at) + this.decoder.decode();
      this.at = 0;
      return this.held.length > 0;
    }
    const chunk = await this.file.slice(this.bytes, this.bytes + CHUNK).arrayBuffer();
    this.bytes += chunk.byteLength;
    this.held = this.held.slice(this.at) + this.decoder.decode(chunk, { stream: true });
    this.at = 0;
    this.read?.(this.bytes);
    return true;
  }
}

/** Where the value that begins at `start` ends; null while that is not to be seen yet. `over` = no more text comes. */
function findEnd(text: string, start: number, over: boolean): number | null {
  const first = text[start];
  const open = over ? text.length : null;
  if (first === '"') return endOfText(text, start) ?? open;
  if (first !== '{' && first !== '[') {
    const sign = /[,\]}:\s]/g;
    sign.lastIndex = start;
    return sign.exec(text)?.index ?? open;
  }
  const sign = /["{}[\]]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] === '"') {
      const end = endOfText(text, found.index);
      if (end === null) return open;
      sign.lastIndex = end;
    } else if (found[0] === '{' || found[0] === '[') depth++;
    else if (--depth === 0) return found.index + 1;
  }
  return open;
}

/** Where a quoted text that begins at `start` ends; null when its quote is not there. */
function endOfText(text: string, start: number): number | null {
  const sign = /"|\\[\s\S]/g;
  sign.lastIndex = start + 1;
  for (let found = sign.exec(text); found; found = sign.exec(text))
    if (found[0] === '"') return found.index + 1;
  return null;
}
