import type { Quantity, Span, Text, Unit, WrittenElement } from '../../src/index.ts';
import { readUnit } from '../../src/index.ts';

/** Spans of built models: each clause one step after the one before, so that "the first written" has a meaning. */
export class Ink {
  #at = 0;

  next(): Span {
    this.#at += 2;
    return { start: this.#at, end: this.#at + 1 };
  }

  text(value: string): Text {
    return { value, span: this.next() };
  }

  element(name: string | undefined, title: string | undefined): WrittenElement {
    const head = this.next();
    return {
      span: head,
      head,
      name: name === undefined ? undefined : { text: name, span: this.next() },
      title: title === undefined ? undefined : this.text(title),
      notes: [],
      links: [],
      tags: [],
      unread: [],
    };
  }

  /** `60%`, `150 minutes`, `0.4`; a plain number is bare. */
  quantity(written: number | string): Quantity {
    const [, digits = '0', tail = ''] = /^\s*(-?[\d.]+)\s*(.*)$/.exec(String(written)) ?? [];
    const unit: Unit = readUnit(typeof written === 'number' ? '' : tail);
    return {
      span: this.next(),
      text: String(written),
      value: typeof written === 'number' ? written : Number(digits),
      sign: undefined,
      change: false,
      times: false,
      magnitude: 1,
      magnitudeText: '',
      unit,
      bare: unit.text === '',
      groupedOnce: false,
    };
  }
}
