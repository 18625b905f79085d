import { type Band, type Standing, type Status, scaleOf, shownStatus } from '@okr/core';
import { bandTones, gradeToneOf, statusToneOf, type Tone } from '../parts/tone.ts';
import type { Speech } from '../tree/facts.ts';
import type { Shape } from './shapes.ts';

const TEXT = '#1f2328';

/** On paper and in slides: always light. */
export const tones: Readonly<Record<Tone, readonly [string, string]>> = {
  good: ['#157347', '#e2f3ea'],
  warn: ['#955800', '#fdf0d9'],
  bad: ['#bf2430', '#fce8e8'],
  idle: ['#6a737d', '#f0f1f3'],
};

/** The score: without colour while its element runs, else in that of its band, with as many steps filled as that is high. */
export function badge(x: number, y: number, of: Standing, { format }: Speech): readonly Shape[] {
  const band = scaleOf(of) === 'band' ? (of.band ?? null) : null;
  const [color, soft] = tones[gradeToneOf(of)];
  const high = band === null ? 0 : { red: 1, amber: 2, green: 3 }[band];
  const steps = (band === null ? [] : [0, 1, 2]).map((step): Shape => {
    const height = 3 + step * 3;
    const fill = step < high ? color : '#d5d9de';
    return { kind: 'rect', x: x + 43 + step * 3, y: y + 16.5 - height, width: 2, height, radius: 0, fill };
  });
  const text: Shape = {
    kind: 'text',
    x: x + (band === null ? 29 : 23),
    y: y + 16.5,
    text: format.score(of.score ?? null),
    size: 13,
    bold: true,
    fill: band === null ? TEXT : color,
    end: 'middle',
  };
  if (band === null) return [text];
  return [{ kind: 'rect', x: x, y, width: 58, height: 24, radius: 6, fill: soft }, text, ...steps];
}

/** By its status while it runs, by its band once it is over; nothing for what has neither. */
export function mark(x: number, y: number, of: Standing): readonly Shape[] {
  if (scaleOf(of) === 'band' && of.band) return bandMark(x, y, of.band);
  const status = shownStatus(of);
  return status === undefined ? [] : statusMark(x, y, status, statusToneOf(of));
}

const bandPaths: Readonly<Record<Band, string>> = {
  green: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  amber: 'M7 1.6 12.4 7 7 12.4 1.6 7z',
  red: 'M7 11.8 1.6 2.4h10.8z',
};

function bandMark(x: number, y: number, band: Band): readonly Shape[] {
  return [{ kind: 'path', x, y, d: bandPaths[band], fill: tones[bandTones[band]][0] }];
}

function statusMark(x: number, y: number, status: Status, tone: Tone): readonly Shape[] {
  const [color] = tones[tone];
  const ring: Shape = { kind: 'path', x, y, d: bandPaths.green, stroke: color };
  switch (status) {
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
