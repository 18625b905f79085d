import { Inflate } from 'fflate';

/** `not-zip`: no archive at all; `locked`: a password is asked for; `too-large`: it unpacks to more than is taken. */
export type ZipProblem = 'not-zip' | 'damaged' | 'locked' | 'too-large';

/** Bytes that an archive may unpack to, as it says itself and as it comes out. */
const mostUnpacked = 200_000_000;

/** Put in at a time; a thousand times as many come out at most, so a bomb is stopped early. */
const step = 16_384;

interface Part {
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

export class ZipError extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The parts of a ZIP archive, each unpacked when it is asked for. */
export class Zip {
  private readonly bytes: Uint8Array;
  private readonly parts: ReadonlyMap<string, Part>;
  private left: number;

  /** Throws a `ZipError`. `most`: bytes that it may unpack to. */
  constructor(bytes: Uint8Array, most = mostUnpacked) {
    this.bytes = bytes;
    this.left = most;
    this.parts = partsOf(bytes, most);
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** Undefined where there is none of that name. Throws a `ZipError`. */
  text(name: string): string | undefined {
    const part = this.parts.get(name);
    if (part === undefined) return undefined;
    const packed = this.bytes.subarray(part.start, part.start + part.packed);
    const unpacked = part.method === 0 ? packed : inflated(packed, this.left);
    this.left -= unpacked.length;
    if (this.left < 0) throw new ZipError('too-large');
    return new TextDecoder().decode(unpacked);
  }
}

const signatures = { end: 0x06054b50, entry: 0x02014b50, part: 0x04034b50 };
const endLength = 22;
const longestComment = 65_535;

/** By the directory at the archive's end, which is the one that counts. */
function partsOf(bytes: Uint8Array, most: number): ReadonlyMap<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endAt(view);
  if (end === undefined) throw new ZipError('not-zip');
  const parts = new Map<string, Part>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) throw new ZipError('damaged');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipError('locked');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    unpacked += view.getUint32(at + 24, true);
    if (unpacked > most) throw new ZipError('too-large');
    const start = startOf(view, view.getUint32(at + 42, true));
    const method = view.getUint16(at + 10, true);
    if (start === undefined || (method !== 0 && method !== 8)) throw new ZipError('damaged');
    parts.set(name.replaceAll('\\', '/'), { method, start, packed: view.getUint32(at + 20, true) });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

function endAt(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
}

/** Of a part's bytes, behind its own header. */
function startOf(view: DataView, at: number): number | undefined {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== signatures.part) return undefined;
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && size <= most; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw new ZipError('damaged');
    }
  }
  if (size > most) throw new ZipError('too-large');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
