import { dialects } from '../dialect/dialects.ts';
import type { Keyword } from '../dialect/keywords.ts';
import { keywords } from '../dialect/keywords.ts';
import { choices, type ElementKind, isOpener, openers, type Shape } from '../dialect/tables.ts';
import type { Rule } from './rule.ts';
import { sketchRules } from './sketches.ts';
import {
  day,
  follows,
  keywordsTaking,
  lineBegin,
  name,
  openEnds,
  person,
  reference,
  shortPeriod,
  surfaces,
  wordEnd,
  wordStart,
} from './words.ts';

interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: { readonly [name: string]: { readonly patterns: readonly Rule[] } };
}

/** Colours for editors, from the tables that the language itself reads. It sees single lines and no meaning: what a unit
 * ends at, or whose clause stands where, is the language server's to say. */
export function textMateGrammar(): TextMateGrammar {
  const all = ['conflicts', 'comments', 'texts', 'sketches', 'openers', 'marks', 'clauses', 'values'];
  return {
    name: 'OKR',
    scopeName: 'source.okr',
    fileTypes: ['okr'],
    patterns: all.map(included),
    repository: {
      conflicts: {
        patterns: [
          { name: 'invalid.illegal.conflict-marker.okr', match: `${lineBegin}(?:<{7}|={7}|>{7}|\\|{7})(?: .*)?$` },
        ],
      },
      comments: { patterns: comments },
      texts: { patterns: texts },
      sketches: { patterns: sketchRules },
      openers: { patterns: openerRules() },
      // Behind the openers: those look for the line's start themselves.
      marks: { patterns: marks },
      clauses: { patterns: clauseRules() },
      values: { patterns: values },
      references: { patterns: [personRule, { name: 'variable.other.reference.okr', match: reference }] },
    },
  };
}

function included(rule: string): Rule {
  return { include: `#${rule}` };
}

const comments: readonly Rule[] = [
  { name: 'markup.underline.link.okr', match: '\\b[A-Za-z][A-Za-z0-9+.-]*://[^\\s"]+' },
  {
    match: '(//\\s*)(okr-ignore)\\b([^:：]*)(.*)$',
    captures: {
      0: { name: 'comment.line.double-slash.okr' },
      2: { name: 'keyword.other.ignore.okr' },
      3: { name: 'constant.other.rule.okr' },
    },
  },
  { name: 'comment.line.double-slash.okr', match: '//.*$' },
  { name: 'comment.block.okr', begin: '/\\*', end: '\\*/' },
];

const escaped: Rule = { name: 'constant.character.escape.okr', match: '\\\\["\\\\“”]' };

const texts: readonly Rule[] = [
  { name: 'string.quoted.triple.okr', match: '""".*?"""', captures: { 0: { patterns: [escaped] } } },
  // Alone on its line it opens nothing.
  { name: 'string.quoted.triple.okr', match: `${lineBegin}\\s*"""\\s*$` },
  { name: 'string.quoted.triple.okr', begin: '"""(?=\\s*$)', end: `${lineBegin}\\s*"""\\s*$`, patterns: [escaped] },
  { name: 'string.quoted.double.okr', begin: '"', end: '"|$', patterns: [escaped] },
  { name: 'string.quoted.other.okr', begin: '“', end: '”|$', patterns: [escaped] },
];

const personRule: Rule = { name: 'variable.other.person.okr', match: person };
const dayRule: Rule = { name: 'constant.numeric.date.okr', match: `(?<![\\p{L}\\p{M}\\p{N}_.])(?:${day})` };
const choiceScope = 'constant.language.okr';

const marks: readonly Rule[] = [
  {
    match: `${lineBegin}\\s*((?:[-+*•▪●○◦‣]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z])\\)|\\d{1,3}\\.)(?=\\s))`,
    captures: { 1: { name: 'punctuation.definition.list.okr' } },
  },
];

const values: readonly Rule[] = [
  personRule,
  dayRule,
  { name: 'keyword.operator.okr', match: '[<>]=?|[≤≥→]|->' },
  {
    match: `(?<![\\p{L}\\p{M}_.])([+-]?(?:\\d[\\d_]*(?:[.,]\\d+)*|\\.\\d+))(\\s?[%‰])?`,
    captures: { 1: { name: 'constant.numeric.okr' }, 2: { name: 'keyword.other.unit.okr' } },
  },
  { name: 'constant.language.unknown.okr', match: '(?<=\\s)\\?(?=\\s|$)' },
  { name: 'punctuation.separator.okr', match: ',' },
];

/** What an element's name is coloured as. */
const nameScopes: { readonly [E in ElementKind]?: string } = {
  unit: 'entity.name.type.unit.okr',
  objective: 'entity.name.function.objective.okr',
  kr: 'entity.name.function.key-result.okr',
  kpi: 'entity.name.function.kpi.okr',
  cycle: 'entity.name.type.cycle.okr',
};

const lineStart = `${lineBegin}(\\x{feff}?\\s*(?:[-*•]\\s+)?)`;

function openerRules(): Rule[] {
  const opener = 'keyword.control.okr';
  const byHead = (...elements: readonly ElementKind[]): Keyword[] =>
    keywords.filter((keyword) => isOpener(keyword) && elements.includes(openers[keyword]));
  /** With its name, where that is followed by what says that it is one. */
  const named = (element: ElementKind, then: string): Rule => ({
    match: `${lineStart}(${surfaces(byHead(element))})(?:\\s+(${name})(?=${then}))?`,
    captures: { 2: { name: opener }, 3: { name: nameScopes[element] ?? 'entity.name.okr' } },
  });
  const bare = (element: ElementKind, then: string): Rule => ({
    match: `${lineStart}(${surfaces(byHead(element))})(?=${then})`,
    captures: { 2: { name: opener } },
  });
  return [
    {
      match: `${lineStart}(${surfaces(['language'])})\\s+(?i:(${dialects.map(({ key }) => key).join('|')}))${wordEnd}`,
      captures: { 2: { name: opener }, 3: { name: choiceScope } },
    },
    {
      match: `${lineStart}(${surfaces(byHead('cycle'))})\\s+(\\d{4}(?![\\d-])|${day})`,
      captures: { 2: { name: opener }, 3: { name: 'constant.numeric.date.okr' } },
    },
    ...(['objective', 'kr', 'initiative', 'milestone', 'kpi'] as const).map((element) => named(element, '\\s*["“]')),
    ...(['unit', 'cycle'] as const).map((element) => named(element, `\\s*(?:["“]|$|//|\\s${name})`)),
    bare('person', '\\s+@'),
    bare('review', '\\s+\\d'),
    bare('was', '\\s'),
    bare('plan', `\\s*(?:$|["“/])|\\s+${surfaces(['for', 'in', 'draft', 'active', 'closed'])}`),
    {
      match: `${lineStart}(${day}|\\d{1,2}/\\d{1,2}|\\d{4}(?=\\s))(?=\\s)`,
      captures: { 2: { name: 'constant.numeric.date.okr' } },
    },
  ];
}

function clauseRules(): Rule[] {
  const clause = 'keyword.other.okr';
  const word = (keyword: readonly Keyword[]): string => `${wordStart}(${surfaces(keyword)})`;
  const followed = (...shapes: readonly Shape[]): Rule[] =>
    shapes.map((shape) => ({
      match: `${word(keywordsTaking(shape))}(?=${follows(shape)})`,
      captures: { 1: { name: clause } },
    }));
  const chosen = (shape: keyof typeof choices): Rule => ({
    match: `${word(keywordsTaking(shape))}\\s+(${surfaces(choices[shape])})`,
    captures: { 1: { name: clause }, 2: { name: choiceScope } },
  });
  const flags = keywordsTaking('flag', 'date?', 'text?');
  return [
    // `từ 8 điểm trở lên`: it closes what it bounds.
    {
      match: `${wordStart}(${openEnds})(?=\\s*(?:$|[.,;()"“]|//)|\\s+${surfaces(keywordsTaking())})`,
      captures: { 1: { name: 'keyword.operator.word.okr' } },
    },
    // `lên dưới 2 giờ`, `duy trì trong khoảng 3 đến 5`
    {
      match: `${word(['above', 'below', 'at-least', 'at-most', 'between'])}(?=${follows('quantity')})`,
      captures: { 1: { name: 'keyword.operator.word.okr' } },
    },
    ...followed('target', 'bound', 'baseline', 'day', 'date'),
    { match: `${word(['and'])}(?=${follows('quantity')})`, captures: { 1: { name: 'keyword.operator.word.okr' } } },
    ...(['rhythm', 'period', 'priority', 'status'] as const).map(chosen),
    ...followed('text', 'person', 'quantity', 'weight', 'confidence', 'grade', 'scale', 'text?'),
    // A flag ends its line, or stands before another clause.
    {
      match: `${word(flags)}(?=${follows('flag')}|\\s+${surfaces(keywordsTaking())}|\\s*["“]|\\s+(?:${day}))`,
      captures: { 1: { name: choiceScope } },
    },
    {
      match: `${word(keywordsTaking('cycle'))}\\s+((?:${day}|${shortPeriod})(?!\\.)|\\d{4}(?![\\d.-]))`,
      captures: { 1: { name: clause }, 2: { name: 'constant.numeric.date.okr' } },
    },
    {
      match: `${word(keywordsTaking('refs', 'ref', 'names', 'cycle'))}\\s+(${reference}(?:\\s*,\\s*${reference})*)`,
      captures: { 1: { name: clause }, 2: { patterns: [included('references')] } },
    },
    ...followed('unit'),
  ];
}
