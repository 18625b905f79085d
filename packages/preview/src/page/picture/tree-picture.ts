import { addAll } from '@okr/core';
import { barOf } from '../model/bar.ts';
import type { KeyResultElement } from '../model/elements.ts';
import { cycleTitle } from '../model/names.ts';
import type { TreeNode } from '../model/nodes.ts';
import type { Row } from '../model/rows.ts';
import { toneOf } from '../parts/tone.ts';
import { figuresOf, initiativeRemarks, objectiveRemarks, ownerRemarks, remarksOf, type Speech } from '../tree/facts.ts';
import { badge, mark, tones } from './marks.ts';
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
const WIDTH = 1000;
const EDGE = 24;
const BAR_AT = 600;
const BAR_LENGTH = 260;
const SCORE_AT = 916;
const MARK_AT = 896;
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
        ...(node.rollUps.length === 1
          ? node.rollUps.flatMap((each) => [...mark(MARK_AT, y + 13, each), ...badge(SCORE_AT, y + 8, each, speech)])
          : []),
      ];
    case 'plan': {
      const { value } = node.element;
      const title = value.title ?? (value.cycle === null ? '' : cycleTitle(value.cycle, speech));
      return [
        ...words(x, y, title, [], drawing, 13),
        ...mark(MARK_AT, y + 11, value),
        ...badge(SCORE_AT, y + 6, value, speech),
      ];
    }
    case 'objective':
      return [
        ...mark(x, y + 11, node.element.value),
        ...words(
          x + 22,
          y,
          node.element.value.title,
          objectiveRemarks(node.element, speech, drawing.whose),
          drawing,
          13.5,
        ),
        ...badge(SCORE_AT, y + 12, node.element.value, speech),
      ];
    case 'key-result':
      return [
        ...mark(x, y + 9, node.element.value),
        ...words(x + 22, y, node.element.value.title, remarksOf(node.element, speech), drawing, 13, false),
        ...(node.element.value.dropped === null ? bar(y, node.element, drawing) : []),
        ...badge(SCORE_AT, y + 8, node.element.value, speech),
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
  const [color] = tones[toneOf(element.value)];
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
