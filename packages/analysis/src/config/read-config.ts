import { type Bilingual, defaultSettings, type Range, rangeOf, type ScoringSettings, type Span } from '@okr/core';
import { findLineStarts } from '@okr/language';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Config, defaultConfig } from './config.ts';
import { type Known, layout } from './layout.ts';
import { spanOf } from './shape.ts';

export interface ConfigProblem {
  readonly message: Bilingual;
  readonly span: Span;
  readonly range: Range;
}

export interface ReadConfig {
  /** What could be used; the defaults stand in for the rest. */
  readonly config: Config;
  /** In the order of the file. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads `okr.config.json`: JSON in which comments and trailing commas are allowed. Never throws. */
export function readConfig(text: string, known: Known): ReadConfig {
  const body = text.replace(/^\uFEFF/, ' ');
  const found: { span: Span; message: Bilingual }[] = [];
  const errors: ParseError[] = [];
  const root = tooDeep(body) ? undefined : parseTree(body, errors, { allowTrailingComma: true });
  const first = errors[0];
  const broken = whyUnreadable(body, first, root);
  if (broken !== undefined) found.push(broken);
  const config =
    root === undefined ? defaultConfig : configOf(root, known, (span, message) => found.push({ span, message }));
  const file = { lineStarts: findLineStarts(body), length: body.length };
  const problems = found.map(({ span, message }) => ({ message, span, range: rangeOf(file, span) }));
  return { config, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function configOf(root: Node, known: Known, report: (span: Span, message: Bilingual) => void): Config {
  const read = layout(known).read(root, report);
  if (read === undefined) return defaultConfig;
  const scoring: ScoringSettings = {
    bands:
      ordered({ ...defaultSettings.bands, ...read.bands }, ['amber', 'green'], 'bands', root, report) ??
      defaultSettings.bands,
    pace: paceOf({ ...defaultSettings.pace, ...read.pace }, root, report),
    staleDays: read.staleDays ?? defaultSettings.staleDays,
    fiscalYearStart: read.fiscalYearStart ?? defaultSettings.fiscalYearStart,
    fiscalYearNamedBy: read.fiscalYearNamedBy ?? 'start',
  };
  return {
    language: read.language,
    scoring,
    rules: read.rules ?? {},
    limits: read.limits ?? {},
    words: { en: read.words?.en ?? {}, vi: read.words?.vi ?? {} },
    overrides: (read.overrides ?? []).map(({ files, rules = {}, limits = {} }) => ({ files, rules, limits })),
    place: undefined,
  };
}

function paceOf(
  pace: ScoringSettings['pace'],
  root: Node,
  report: (span: Span, message: Bilingual) => void,
): ScoringSettings['pace'] {
  const shares = ordered(pace, ['atRisk', 'onTrack'], 'pace', root, report);
  return (shares && ordered(shares, ['onTrackGrace', 'atRiskGrace'], 'pace', root, report)) ?? defaultSettings.pace;
}

/** The values, if the first is not above the second; what a file leaves out counts with its default. */
function ordered<T extends { readonly [key in K]: number }, K extends string>(
  values: T,
  [low, high]: readonly [K, K],
  key: string,
  root: Node,
  report: (span: Span, message: Bilingual) => void,
): T | undefined {
  if (values[low] <= values[high]) return values;
  const property = (root.children ?? []).find((child) => child.children?.[0]?.value === key);
  report(spanOf(property ?? root), {
    en: `"${low}" (${values[low]}) must not be above "${high}" (${values[high]})`,
    vi: `"${low}" (${values[low]}) không được lớn hơn "${high}" (${values[high]})`,
  });
  return undefined;
}

/** A settings file nests five levels; beyond a hundred a recursive reader would run out of stack. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > 100) return true;
  }
  return false;
}

function whyUnreadable(
  text: string,
  error: ParseError | undefined,
  root: Node | undefined,
): { span: Span; message: Bilingual } | undefined {
  if (text.trim() === '') {
    const message = { en: 'the file is empty; the least it may hold is {}', vi: 'tệp trống; ít nhất phải có {}' };
    return { span: { start: 0, end: 0 }, message };
  }
  if (error !== undefined) {
    return { span: { start: error.offset, end: error.offset + error.length }, message: notJson(error) };
  }
  if (root !== undefined) return undefined;
  return { span: { start: 0, end: 0 }, message: { en: 'nested too deeply', vi: 'lồng nhau quá sâu' } };
}

function notJson(error: ParseError): Bilingual {
  switch (printParseErrorCode(error.error)) {
    case 'InvalidSymbol':
      return {
        en: 'not JSON: keys and texts need double quotes',
        vi: 'không phải JSON: khóa và chuỗi phải nằm trong ngoặc kép',
      };
    case 'CommaExpected':
      return { en: 'not JSON: a comma is missing here', vi: 'không phải JSON: thiếu dấu phẩy ở đây' };
    case 'ColonExpected':
      return { en: 'not JSON: a colon is missing here', vi: 'không phải JSON: thiếu dấu hai chấm ở đây' };
    case 'PropertyNameExpected':
      return {
        en: 'not JSON: a key in double quotes is expected here',
        vi: 'không phải JSON: chỗ này cần một khóa trong ngoặc kép',
      };
    case 'ValueExpected':
      return { en: 'not JSON: a value is missing here', vi: 'không phải JSON: thiếu giá trị ở đây' };
    case 'CloseBraceExpected':
      return { en: 'not JSON: a closing } is missing', vi: 'không phải JSON: thiếu dấu đóng }' };
    case 'CloseBracketExpected':
      return { en: 'not JSON: a closing ] is missing', vi: 'không phải JSON: thiếu dấu đóng ]' };
    case 'EndOfFileExpected':
      return {
        en: 'not JSON: nothing may follow the closing }',
        vi: 'không phải JSON: sau dấu đóng } không được có gì nữa',
      };
    case 'UnexpectedEndOfComment':
      return { en: 'not JSON: this comment is never closed', vi: 'không phải JSON: chú thích này chưa được đóng' };
    case 'UnexpectedEndOfString':
      return { en: 'not JSON: a closing quote is missing', vi: 'không phải JSON: thiếu dấu ngoặc kép đóng' };
    default:
      return { en: 'not JSON: this cannot be read', vi: 'không phải JSON: không đọc được chỗ này' };
  }
}
