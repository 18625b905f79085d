import { isIsoDate, writeNumber } from '@okr/core';
import { isNameCode, isNameStart } from '../../dialect/characters.ts';
import type { Dialect, KeywordPlace } from '../../dialect/dialect.ts';
import type { Keyword } from '../../dialect/keywords.ts';
import { writtenSurface } from '../../dialect/surfaces.ts';
import { readFile } from '../../read/read-file.ts';
import { dateIn, type Fields, isFields, numberIn, textOf, textsIn } from './fields.ts';

/** How a plan in one tongue writes what a document says. Parts that are undefined are left out of a line. */
export class Words {
  readonly dialect: Dialect;
  private readonly forms = new Map<string, Form | undefined>();

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  say(keyword: Keyword, place?: KeywordPlace): string {
    return writtenSurface(keyword, this.dialect, place);
  }

  /** A keyword with its value, where there is one. */
  clause(keyword: Keyword, value: string | undefined, place?: KeywordPlace): string | undefined {
    return value === undefined ? undefined : `${this.say(keyword, place)} ${value}`;
  }

  text(keyword: Keyword, value: unknown): string | undefined {
    const text = textOf(value);
    return text === undefined ? undefined : this.clause(keyword, quoted(text));
  }

  number(value: number): string {
    return writeNumber(value, this.dialect.decimalMark);
  }

  /** Digits with a unit, which stands behind them or, as a currency's sign, before them. */
  quantity(digits: string, unit: string | undefined): string {
    return unit === undefined ? digits : (this.formOf(unit)?.(digits) ?? `${digits} ${quoted(unit)}`);
  }

  /** The first way of writing a unit in which it is read as itself, whatever keywords its words spell. */
  private formOf(unit: string): Form | undefined {
    let form = this.forms.get(unit);
    if (form === undefined && !this.forms.has(unit)) {
      form = formsOf(unit).find((write) => isReadWhole(write, unit, this.dialect));
      this.forms.set(unit, form);
    }
    return form;
  }

  day(value: unknown): string | undefined {
    const date = dateIn(value);
    if (date === undefined || !isIsoDate(date)) return undefined;
    return this.dialect.date(date);
  }

  /** The day, or a period's name, on which a dated line stands. */
  dated(date: unknown, period: unknown): string | undefined {
    const name = textOf(period);
    return name !== undefined && /^\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}))?$/.test(name) ? name : this.day(date);
  }

  /** As published: 2, or 0.3 for 30 %; all weights of one list are written alike. */
  weight(value: unknown, isShare: boolean): string | undefined {
    const weight = numberIn(value);
    if (weight === undefined) return undefined;
    return this.clause('weight', isShare ? `${this.number(weight * 100)}%` : this.number(weight));
  }

  /** From 0 to 1, as people say it. */
  confidence(value: unknown): string | undefined {
    const share = numberIn(value);
    return share === undefined ? undefined : this.clause('confidence', `${this.number(share * 10)}/10`);
  }

  names(keyword: Keyword, value: unknown, place?: KeywordPlace): string | undefined {
    const refs = textsIn(value).filter(isRef);
    return refs.length === 0 ? undefined : this.clause(keyword, refs.join(', '), place);
  }

  ref(keyword: Keyword, value: unknown, place?: KeywordPlace): string | undefined {
    const name = textOf(value);
    return name !== undefined && isRef(name) ? this.clause(keyword, name, place) : undefined;
  }

  flag(keyword: Keyword, is: boolean): string | undefined {
    return is ? this.say(keyword) : undefined;
  }

  /** `done`, with its day where one is known. */
  done(value: unknown): string | undefined {
    return isFields(value) ? line(this.say('done'), this.day(value.date)) : undefined;
  }

  dropped(value: unknown): string | undefined {
    if (!isFields(value)) return undefined;
    const reason = textOf(value.reason);
    return line(this.say('dropped'), reason === undefined ? undefined : quoted(reason));
  }

  /** Notes, links and tags, a line each. */
  remarks(of: Fields): readonly string[] {
    const tags = textsIn(of.tags).filter(isName);
    return [
      ...textsIn(of.notes).map((note) => `${this.say('note')} ${quoted(note)}`),
      ...textsIn(of.links).map((link) => `${this.say('link')} ${quoted(link)}`),
      ...(tags.length === 0 ? [] : [`${this.say('tag')} ${tags.join(', ')}`]),
    ];
  }
}

/** The parts of a line that there are. */
export function line(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** Text as a plan writes it: on its line, or over several between three quotes. */
export function quoted(text: string): string {
  if (/[\n\r]/.test(text) && !text.includes('"""')) return `"""\n${text.replaceAll(/\r\n?/g, '\n')}\n"""`;
  return `"${text.replaceAll(/[\n\r]+/g, ' ').replaceAll(/["\\]/g, '\\$&')}"`;
}

export function isName(text: string): boolean {
  const first = text.charCodeAt(0);
  return text !== '' && isNameStart(first) && [...text].every((letter) => isNameCode(letter.charCodeAt(0)));
}

/** A reference, or a person: `delivery.renew`, `2026-Q3.renew`, `@an.mai`. */
export function isRef(text: string): boolean {
  const parts = text.replace(/^\d{4}(?:-[HQ]?\d{1,2})?\./, '').split('.');
  return parts.every((part, index) => isName(index === 0 ? part.replace(/^@/, '') : part));
}

type Form = (digits: string) => string;

function formsOf(unit: string): readonly Form[] {
  const [sign = ''] = unit;
  const led: Form = (digits) =>
    (/^[+-]/.test(digits) ? digits.charAt(0) : '') + sign + digits.replace(/^[+-]/, '') + unit.slice(sign.length);
  const spaced: Form = (digits) => `${digits} ${unit}`;
  if (/^\p{Sc}/u.test(unit)) return [led, spaced];
  return /^[%/]/.test(unit) ? [(digits) => digits + unit, spaced] : [spaced];
}

function isReadWhole(write: Form, unit: string, { key }: Dialect): boolean {
  const text = `language ${key}\nobjective "o"\n  kr "t" from ${write('1')} to ${write('2')}\n`;
  const { elements, problems } = readFile('unit.okr', text);
  const [objective] = elements;
  const to = objective?.kind === 'objective' ? objective.keyResults[0]?.measure.to?.value.value : undefined;
  return problems.length === 0 && to?.value === 2 && to.unit.text === unit && to.magnitude === 1;
}
