/** What a picture of the tree is drawn with; it becomes SVG or, on a canvas, PNG. Lengths are in pixels. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
    }
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly fill: string;
      readonly end?: 'start' | 'middle' | 'end';
    };

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif';

/** As a file that stands alone. Every text of a plan is escaped. */
export function toSvg({ width, height, background, shapes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...shapes.map(svgOf),
    '</svg>\n',
  ].join('\n');
}

function svgOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius, fill } = shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
    }
    case 'path': {
      const { x, y, d, fill = 'none', stroke = 'none', dashed } = shape;
      const dash = dashed === true ? ' stroke-dasharray="2 1.5"' : '';
      return `<path transform="translate(${x} ${y})" d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="1.4"${dash}/>`;
    }
    case 'text': {
      const { x, y, text, size, bold, fill, end = 'start' } = shape;
      const weight = bold === true ? ' font-weight="600"' : '';
      return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${end}"${weight}>${escaped(text)}</text>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters, halves of pairs and others that XML cannot hold. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (each) => entities[each] ?? '');
}

/** On a canvas; whoever calls it has set its scale. */
export function drawOn(context: CanvasRenderingContext2D, { width, height, background, shapes }: Picture): void {
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.lineWidth = 1.4;
  for (const shape of shapes) draw(context, shape);
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      context.fillStyle = shape.fill;
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      context.fill();
      return;
    case 'path': {
      const path = new Path2D();
      path.addPath(new Path2D(shape.d), new DOMMatrix([1, 0, 0, 1, shape.x, shape.y]));
      context.setLineDash(shape.dashed === true ? [2, 1.5] : []);
      if (shape.fill !== undefined) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke !== undefined) {
        context.strokeStyle = shape.stroke;
        context.stroke(path);
      }
      return;
    }
    case 'text':
      context.font = fontOf(shape.size, shape.bold === true);
      context.fillStyle = shape.fill;
      context.textAlign = shape.end === 'middle' ? 'center' : (shape.end ?? 'start');
      context.fillText(shape.text, shape.x, shape.y);
  }
}

export function fontOf(size: number, bold: boolean): string {
  return `${bold ? '600 ' : ''}${size}px ${FONT}`;
}
