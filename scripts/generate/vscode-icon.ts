/** Draws the extension's icon, packages/vscode/media/icon.png: a target with an arrow in it, from distances to its shapes. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zlibSync } from 'fflate';

const size = 256;
/** Points in a row and in a column that make one pixel. */
const samples = 4;

type Color = readonly [number, number, number];
const [top, bottom]: readonly [Color, Color] = [
  [20, 116, 139],
  [10, 56, 70],
];
const ring: Color = [235, 247, 250];
const arrow: Color = [251, 146, 60];

/** Negative inside, in units of the picture, which is 1 wide. */
type Shape = (x: number, y: number) => number;

const plate: Shape = (x, y) => {
  const radius = 0.2;
  const [dx, dy] = [Math.abs(x - 0.5) - 0.5 + radius, Math.abs(y - 0.5) - 0.5 + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** A ring around the middle with a gap for the arrow, 45° up to the right. */
const arc = (radius: number, width: number, gap: number): Shape => {
  const [endX, endY] = [Math.cos(gap), Math.sin(gap)].map((part) => part * radius) as [number, number];
  return (x, y) => {
    const turn = Math.SQRT1_2;
    const along = (x - 0.46 - (y - 0.54)) * turn;
    const across = Math.abs((x - 0.46 + (y - 0.54)) * turn);
    const isInGap = Math.atan2(across, along) < gap;
    const distance = isInGap ? Math.hypot(along - endX, across - endY) : Math.abs(Math.hypot(along, across) - radius);
    return distance - width / 2;
  };
};

const line = (x1: number, y1: number, x2: number, y2: number, width: number): Shape => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return (x, y) => {
    const at = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - at * dx, y - y1 - at * dy) - width / 2;
  };
};

const layers: readonly { readonly color: Color; readonly shapes: readonly Shape[] }[] = [
  { color: ring, shapes: [arc(0.29, 0.075, 0.5), arc(0.135, 0.075, 0.75)] },
  {
    color: arrow,
    shapes: [line(0.46, 0.54, 0.8, 0.2, 0.075), line(0.8, 0.2, 0.8, 0.36, 0.075), line(0.8, 0.2, 0.64, 0.2, 0.075)],
  },
];

/** Red, green, blue and how opaque, at a point. */
function colorAt(x: number, y: number): readonly [...Color, number] {
  if (plate(x, y) > 0) return [0, 0, 0, 0];
  const layer = layers.findLast(({ shapes }) => shapes.some((shape) => shape(x, y) <= 0));
  const mix = (part: number) => (top[part] ?? 0) * (1 - y) + (bottom[part] ?? 0) * y;
  return [...(layer?.color ?? ([mix(0), mix(1), mix(2)] as const)), 1];
}

/** The mean of a pixel's points; what lies outside the plate has no colour of its own. */
function pixel(column: number, row: number): readonly number[] {
  const sums = [0, 0, 0, 0];
  for (let at = 0; at < samples * samples; at++) {
    const x = (column + ((at % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(at / samples) + 0.5) / samples) / size;
    for (const [index, part] of colorAt(x, y).entries()) sums[index] = (sums[index] ?? 0) + part;
  }
  const [red = 0, green = 0, blue = 0, opaque = 0] = sums;
  const share = (part: number) => (opaque === 0 ? 0 : Math.round(part / opaque));
  return [share(red), share(green), share(blue), Math.round((255 * opaque) / samples ** 2)];
}

/** https://www.w3.org/TR/png: eight bits a channel, red, green, blue and alpha; no filter in any row. */
function png(): Uint8Array {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, row)).flat(),
  ]);
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, size);
  new DataView(header.buffer).setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const data = zlibSync(Uint8Array.from(rows.flat()), { level: 9 });
  const parts = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...parts.flatMap((part) => [...part])]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const all = new Uint8Array(12 + data.length);
  const view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  all.set(new TextEncoder().encode(type), 4);
  all.set(data, 8);
  view.setUint32(8 + data.length, crc(all.subarray(4, 8 + data.length)));
  return all;
}

/** CRC-32 as PNG has it. */
function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

writeFileSync(fileURLToPath(new URL('../../packages/vscode/media/icon.png', import.meta.url)), png());
