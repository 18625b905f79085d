import { walk } from './xml.ts';
import type { Zip } from './zip.ts';

/** What a part of the workbook points to. */
export interface Relation {
  readonly type: string;
  /** A part of the archive, or an address outside of it. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part points to, by id; nothing outside the archive is ever opened. */
export function relationsOf(zip: Zip, part: string): ReadonlyMap<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, Relation>();
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === undefined) return found;
  walk(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributes();
      const isOutside = TargetMode === 'External';
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      found.set(Id, { type, target: isOutside ? Target : within(folder, Target), isOutside });
    },
  });
  return found;
}

function within(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Texts that cells share, by number; how they are read aloud is left out. */
export function sharedTexts(xml: string | undefined): readonly string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  let isText = false;
  let isAloud = false;
  if (xml === undefined) return texts;
  walk(xml, {
    open: (name) => {
      if (name === 'si') parts = [];
      else if (name === 'rPh') isAloud = true;
      isText = name === 't' && !isAloud;
    },
    text: (text) => {
      if (isText) parts.push(text);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isAloud = false;
      else if (name === 'si') texts.push(parts.join(''));
    },
  });
  return texts;
}

/** What was said of a cell in a bubble beside it, by the cell's place. */
export function commentsOf(xml: string | undefined): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  let place = '';
  let isText = false;
  if (xml === undefined) return comments;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'comment') ({ ref: place = '' } = attributes());
      isText = name === 't';
    },
    text: (text) => {
      if (isText) comments.set(place, (comments.get(place) ?? '') + text);
    },
    close: () => {
      isText = false;
    },
  });
  return comments;
}
