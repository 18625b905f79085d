import { findLineStarts } from '@okr/language';

export type PositionEncoding = 'utf-16' | 'utf-8';

/** What a client and the server count a line's characters in; UTF-16 unless a client wants UTF-8 more, or only that. */
export function encodingFor(offered: readonly string[] = []): PositionEncoding {
  return offered[0] === 'utf-8' || (offered.includes('utf-8') && !offered.includes('utf-16')) ? 'utf-8' : 'utf-16';
}

interface Position {
  readonly line: number;
  readonly character: number;
}

type Convert = (line: string, character: number) => number;

/**
 * The border between a client that counts in UTF-8 and a server that counts in UTF-16. Whatever comes in or goes out is
 * walked through: each position belongs to the document whose URI stands nearest around it.
 */
export class Positions {
  readonly encoding: PositionEncoding;
  private readonly textOf: (uri: string) => string | undefined;
  private readonly lines = new Map<string, { readonly text: string; readonly starts: readonly number[] }>();

  constructor(encoding: PositionEncoding, textOf: (uri: string) => string | undefined) {
    this.encoding = encoding;
    this.textOf = textOf;
  }

  /** What a client said, as the server counts; `uri` is the document that it speaks of. */
  received<T>(value: T, uri?: string): T {
    return this.encoding === 'utf-16' ? value : (this.walk(value, uri, unitsIn) as T);
  }

  /** What the server says, as the client counts. */
  sent<T>(value: T, uri?: string): T {
    return this.encoding === 'utf-16' ? value : (this.walk(value, uri, bytesIn) as T);
  }

  /** Semantic tokens: five numbers each, places relative to the token before. */
  sentTokens(data: readonly number[], uri: string): number[] {
    if (this.encoding === 'utf-16') return [...data];
    const result: number[] = [];
    let line = 0;
    let start = 0;
    let before = 0;
    for (let at = 0; at + 4 < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + 5);
      line += lines;
      start = lines === 0 ? start + characters : characters;
      const text = this.lineOf(uri, line) ?? '';
      const from = bytesIn(text, start);
      result.push(lines, lines === 0 ? from - before : from, bytesIn(text, start + length) - from, type, modifiers);
      before = from;
    }
    return result;
  }

  private walk(value: unknown, uri: string | undefined, convert: Convert): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.walk(item, uri, convert));
    if (isPosition(value)) return this.converted(value, uri, convert);
    const own = documentIn(value) ?? uri;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        byDocument.has(key) ? this.walkEach(part, convert) : this.walk(part, own, convert),
      ]),
    );
  }

  private walkEach(value: unknown, convert: Convert): unknown {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([uri, part]) => [uri, this.walk(part, uri, convert)]));
  }

  private converted(position: Position, uri: string | undefined, convert: Convert): Position {
    const line = uri === undefined ? undefined : this.lineOf(uri, position.line);
    return line === undefined ? position : { line: position.line, character: convert(line, position.character) };
  }

  /** Undefined where there is no such line. */
  private lineOf(uri: string, line: number): string | undefined {
    const text = this.textOf(uri);
    if (text === undefined) return undefined;
    let known = this.lines.get(uri);
    if (known?.text !== text) {
      if (this.lines.size >= mostKept) this.lines.clear();
      known = { text, starts: findLineStarts(text) };
      this.lines.set(uri, known);
    }
    const start = known.starts[line];
    if (start === undefined) return undefined;
    return text.slice(start, known.starts[line + 1]).replace(/[\r\n]+$/, '');
  }
}

const mostKept = 200;

/** Objects whose keys are URIs. */
const byDocument: ReadonlySet<string> = new Set(['changes', 'relatedDocuments']);

function isPosition(value: object): value is Position {
  return 'line' in value && 'character' in value && typeof value.line === 'number';
}

/** The document that an object speaks of: `uri` of most, `textDocument` of requests and edits, `file` of scores. */
function documentIn(value: object): string | undefined {
  if ('textDocument' in value && typeof value.textDocument === 'object' && value.textDocument !== null) {
    return documentIn(value.textDocument);
  }
  if ('uri' in value && typeof value.uri === 'string') return value.uri;
  return 'file' in value && typeof value.file === 'string' ? value.file : undefined;
}

/** How many bytes the first so many UTF-16 units take. */
function bytesIn(line: string, units: number): number {
  let bytes = 0;
  for (let at = 0; at < line.length; ) {
    const size = sizeAt(line, at);
    if (at + size.units > units) break;
    at += size.units;
    bytes += size.bytes;
  }
  return bytes;
}

/** How many UTF-16 units so many bytes are; within a letter, up to its start. */
function unitsIn(line: string, bytes: number): number {
  let at = 0;
  for (let left = bytes; at < line.length; ) {
    const size = sizeAt(line, at);
    if (size.bytes > left) break;
    left -= size.bytes;
    at += size.units;
  }
  return at;
}

function sizeAt(line: string, at: number): { readonly units: number; readonly bytes: number } {
  const code = line.codePointAt(at) ?? 0;
  if (code < 0x80) return { units: 1, bytes: 1 };
  if (code < 0x800) return { units: 1, bytes: 2 };
  return code < 0x10000 ? { units: 1, bytes: 3 } : { units: 2, bytes: 4 };
}
