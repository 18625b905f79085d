import { addAll, type Graded, type Status } from '@okr/core';
import { barOf } from '../model/bar.ts';
import type { KeyResultElement } from '../model/elements.ts';
import { cycleTitle } from '../model/names.ts';
import type { TreeNode } from '../model/nodes.ts';
import type { Row } from '../model/rows.ts';
import { bandTones, statusTones, type Tone } from '../parts/tone.ts';
import { figuresOf, initiativeRemarks, objectiveRemarks, ownerRemarks, remarksOf, type Speech } from '../tree/facts.ts';
import type { Picture, Shape } from './shapes.ts';

/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

interface Drawing {
  readonly speech: Speech;
  readonly measure: Measure;
  /** In the tree by alignment an objective says whose it is. */
  readonly whose: boolean;
}

/** On paper and in slides: always light. */
const colors = { text: '#1f2328', muted: '#5c6570', track: '#e6e9ed', pace: '#5c6570', stretch: '#2f62e6' };
const tones: Readonly<Record<Tone, readonly [string, string]>> = {
  good: ['#157347', '#e2f3ea'],
  warn: ['#955800', '#fdf0d9'],
  bad: ['#bf2430', '#fce8e8'],
  idle: ['#6a737d', '#f0f1f3'],
};

const WIDTH = 1000;
const EDGE = 24;
const BAR_AT = 600;
const BAR_LENGTH = 260;
const GRADE_AT = 916;
const HEAD = 64;

/** The rows that are open, with a head that says what they are and of when. */
export function treePicture(title: string, subtitle: string, rows: readonly Row[], drawing: Drawing): Picture {
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: EDGE,
      y: 32,
      text: fitted(title, 17, true, WIDTH - 2 * EDGE, drawing),
      size: 17,
      bold: true,
      fill: colors.text,
    },
    { kind: 'text', x: EDGE, y: 51, text: subtitle, size: 12, fill: colors.muted },
  ];
  let y = HEAD;
  for (const row of rows) {
    addAll(shapes, rowShapes(row, y, drawing));
    y += heightOf(row.node);
  }
  return { width: WIDTH, height: y + EDGE, background: '#ffffff', shapes };
}

function heightOf({ kind }: TreeNode): number {
  return { owner: 46, plan: 36, objective: 50, 'key-result': 46, initiatives: 26, initiative: 28, again: 28 }[kind];
}

function rowShapes({ node, level }: Row, y: number, drawing: Drawing): readonly Shape[] {
  const { speech } = drawing;
  const x = EDGE + (level - 1) * 16;
  switch (node.kind) {
    case 'owner':
      return [
        ...words(x, y, node.title, ownerRemarks(node, speech), drawing, 14),
        ...(node.rollUps.length === 1 ? node.rollUps.flatMap((each) => badge(y + 8, each, speech)) : []),
      ];
    case 'plan': {
      const { value } = node.element;
      const title = value.title ?? (value.cycle === null ? '' : cycleTitle(value.cycle, speech));
      return [...words(x, y, title, [], drawing, 13), ...badge(y + 6, value, speech)];
    }
    case 'objective':
      return [
        ...glyph(x, y + 11, node.element.value.status),
        ...words(
          x + 22,
          y,
          node.element.value.title,
          objectiveRemarks(node.element, speech, drawing.whose),
          drawing,
          13.5,
        ),
        ...badge(y + 12, node.element.value, speech),
      ];
    case 'key-result':
      return [
        ...glyph(x, y + 9, node.element.value.status),
        ...words(x + 22, y, node.element.value.title, remarksOf(node.element, speech), drawing, 13, false),
        ...(node.element.value.dropped === null ? bar(y, node.element, drawing) : []),
        ...badge(y + 8, node.element.value, speech),
      ];
    case 'initiatives': {
      const done = node.items.filter(({ value }) => value.state === 'done').length;
      return [
        {
          kind: 'text',
          x: x + 22,
          y: y + 16,
          text: speech.words.initiatives(node.items.length, done),
          size: 11.5,
          fill: colors.muted,
        },
      ];
    }
    case 'initiative': {
      const text = [node.element.value.title, ...initiativeRemarks(node.element, speech)].join(' · ');
      return [
        {
          kind: 'text',
          x: x + 22,
          y: y + 18,
          text: fitted(text, 12, false, WIDTH - x - 60, drawing),
          size: 12,
          fill: colors.muted,
        },
      ];
    }
    case 'again':
      return [
        {
          kind: 'text',
          x: x + 22,
          y: y + 18,
          text: `${node.element.value.title} · ${speech.words.seeAbove}`,
          size: 12,
          fill: colors.muted,
        },
      ];
  }
}

function words(
  x: number,
  y: number,
  title: string,
  remarks: readonly string[],
  drawing: Drawing,
  size: number,
  bold = true,
): readonly Shape[] {
  const room = BAR_AT - 24 - x;
  const line = remarks.join(' · ');
  return [
    { kind: 'text', x, y: y + 22, text: fitted(title, size, bold, room, drawing), size, bold, fill: colors.text },
    { kind: 'text', x, y: y + 38, text: fitted(line, 11.5, false, room, drawing), size: 11.5, fill: colors.muted },
  ];
}

function bar(y: number, element: KeyResultElement, { speech, measure }: Drawing): readonly Shape[] {
  const { filled, expected, stretch, target } = barOf(element.value);
  const [from, to] = figuresOf(element, speech);
  const [color] = tones[statusTones[element.value.status ?? 'no-data']];
  const at = (part: number): number => BAR_AT + Math.round(part * BAR_LENGTH);
  const line = (x: number, fill: string): Shape => ({
    kind: 'rect',
    x: x - 1,
    y: y + 12,
    width: 2,
    height: 12,
    radius: 0,
    fill,
  });
  const room = BAR_LENGTH - measure(from, 11, false) - 8;
  return [
    { kind: 'rect', x: BAR_AT, y: y + 15, width: BAR_LENGTH, height: 6, radius: 3, fill: colors.track },
    ...(filled === undefined || filled === 0
      ? []
      : [
          {
            kind: 'rect',
            x: BAR_AT,
            y: y + 15,
            width: Math.round(filled * BAR_LENGTH),
            height: 6,
            radius: 3,
            fill: color,
          } as const,
        ]),
    ...(target < 1 ? [line(at(target), '#ffffff')] : []),
    ...(stretch === undefined ? [] : [line(at(stretch), colors.stretch)]),
    ...(expected === undefined ? [] : [line(at(expected), colors.pace)]),
    { kind: 'text', x: BAR_AT, y: y + 37, text: from, size: 11, fill: colors.muted },
    {
      kind: 'text',
      x: BAR_AT + BAR_LENGTH,
      y: y + 37,
      text: cut(to, 11, false, room, measure),
      size: 11,
      fill: colors.muted,
      end: 'end',
    },
  ];
}

/** The grade in the colour of its band, with as many steps filled as the band is high. */
function badge(y: number, { grade, band }: Graded, { format }: Speech): readonly Shape[] {
  const [color, soft] = tones[band === null ? 'idle' : bandTones[band]];
  const high = band === null ? 0 : { red: 1, amber: 2, green: 3 }[band];
  const middle = GRADE_AT + (band === null ? 27 : 21);
  const steps = (band === null ? [] : [0, 1, 2]).map((step): Shape => {
    const height = 3 + step * 3;
    const fill = step < high ? color : '#d5d9de';
    return { kind: 'rect', x: GRADE_AT + 38 + step * 3, y: y + 16.5 - height, width: 2, height, radius: 0, fill };
  });
  return [
    { kind: 'rect', x: GRADE_AT, y, width: 54, height: 24, radius: 6, fill: soft },
    {
      kind: 'text',
      x: middle,
      y: y + 16.5,
      text: format.grade(grade),
      size: 13,
      bold: true,
      fill: color,
      end: 'middle',
    },
    ...steps,
  ];
}

function glyph(x: number, y: number, status: Status | null): readonly Shape[] {
  const shown = status ?? 'no-data';
  const [color] = tones[statusTones[shown]];
  const ring: Shape = { kind: 'path', x, y, d: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z', stroke: color };
  switch (shown) {
    case 'on-track':
      return [{ ...ring, fill: color }];
    case 'at-risk':
      return [ring, { kind: 'path', x, y, d: 'M7 2.5a4.5 4.5 0 0 1 0 9z', fill: color }];
    case 'off-track':
      return [{ kind: 'path', x, y, d: 'M7 2.2 12.4 11.6H1.6z', fill: color }];
    case 'done':
      return [
        { ...ring, fill: color },
        { kind: 'path', x, y, d: 'M4.6 7.2 6.3 9 9.4 5.2', stroke: '#ffffff' },
      ];
    case 'dropped':
      return [ring, { kind: 'path', x, y, d: 'M4.2 7h5.6', stroke: color }];
    case 'no-data':
      return [{ ...ring, dashed: true }];
    case 'not-started':
      return [ring];
  }
}

function fitted(text: string, size: number, bold: boolean, room: number, { measure }: Drawing): string {
  return cut(text, size, bold, room, measure);
}

/** Cut at the end where it is too long for its room. */
function cut(text: string, size: number, bold: boolean, room: number, measure: Measure): string {
  if (measure(text, size, bold) <= room) return text;
  const letters = [...text];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${letters.slice(0, middle).join('')}…`, size, bold) <= room) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join('').trimEnd()}…`;
}
