/** Encodings in which a letter takes two bytes or four, most of them zero: no UTF-8, though its bytes may be. */
export type Wide = 'UTF-16' | 'UTF-32';

export interface WideText {
  readonly encoding: Wide;
  readonly text: string;
}

interface Form {
  readonly encoding: Wide;
  readonly isLittle: boolean;
  /** Bytes of the mark that it begins with. */
  readonly mark: number;
}

/** What the first bytes of a file say; the longer mark first. */
const marks: readonly (readonly [readonly number[], Form])[] = [
  [[0xff, 0xfe, 0, 0], { encoding: 'UTF-32', isLittle: true, mark: 4 }],
  [[0, 0, 0xfe, 0xff], { encoding: 'UTF-32', isLittle: false, mark: 4 }],
  [[0xff, 0xfe], { encoding: 'UTF-16', isLittle: true, mark: 2 }],
  [[0xfe, 0xff], { encoding: 'UTF-16', isLittle: false, mark: 2 }],
];

/** Bytes that are looked at where there is no mark. */
const looked = 65_536;
/** Of the bytes in one place of each letter: so many are zero where most letters are Latin, and so few where they are read. */
const [most, hardly] = [0.25, 0.02];

/** The text of a file in such an encoding, with a byte-order mark or without; undefined for any other. */
export function readWide(bytes: Uint8Array): WideText | undefined {
  const form = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? unmarked(bytes);
  if (form === undefined) return undefined;
  const { encoding, isLittle, mark } = form;
  const body = bytes.subarray(mark);
  const text =
    encoding === 'UTF-32'
      ? fourByteText(body, isLittle)
      : new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(body);
  return { encoding, text };
}

/** By where the zeros are: letters of most texts need one byte, or two. */
function unmarked(bytes: Uint8Array): Form | undefined {
  const part = bytes.subarray(0, Math.min(looked, bytes.length - (bytes.length % 4)));
  if (part.length === 0) return undefined;
  const zeros = [0, 0, 0, 0];
  for (let at = 0; at < part.length; at++) if (part[at] === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const [a = 0, b = 0, c = 0, d = 0] = zeros.map((count) => count / (part.length / 4));
  if (d === 1 && c > most && a < hardly) return { encoding: 'UTF-32', isLittle: true, mark: 0 };
  if (a === 1 && b > most && d < hardly) return { encoding: 'UTF-32', isLittle: false, mark: 0 };
  if (b > most && d > most && a < hardly && c < hardly) return { encoding: 'UTF-16', isLittle: true, mark: 0 };
  if (a > most && c > most && b < hardly && d < hardly) return { encoding: 'UTF-16', isLittle: false, mark: 0 };
  return undefined;
}

function fourByteText(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    const isLetter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    letters.push(isLetter ? String.fromCodePoint(point) : '\uFFFD');
  }
  return letters.join('');
}
