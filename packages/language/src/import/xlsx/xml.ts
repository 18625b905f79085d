/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { ZipError } from './zip.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface Handlers {
  /** Names are without the prefix of their namespace. */
  readonly open?: (name: string, attributes: () => Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Goes through a part of a spreadsheet. Entities that a document declares of itself are left as they stand, so none grows.
 * Throws a `ZipError` where it is no XML.
 */
export function walk(xml: string, { open, text, close }: Handlers): void {
  const parser = new Parser();
  let isDamaged = false;
  parser.on('error', () => {
    isDamaged = true;
  });
  parser.on('warn', () => {});
  if (open !== undefined)
    parser.on('openTag', (name, attributes, decode) => {
      open(localName(name), () => decoded(attributes(), decode));
    });
  if (text !== undefined) {
    parser.on('text', (raw, decode) => text(decode(raw)));
    parser.on('cdata', text);
  }
  if (close !== undefined) parser.on('closeTag', (name) => close(localName(name)));
  parser.parse(xml.replace(/^\uFEFF/, ''));
  if (isDamaged) throw new ZipError('damaged');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** By their names without a prefix: `r:id` is `id`. */
function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), decode(value)]));
}
