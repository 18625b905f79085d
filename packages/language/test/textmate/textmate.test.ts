import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { keywords } from '../../src/dialect/keywords.ts';
import { gate } from '../../src/gate/gate.ts';
import { tokenTypes } from '../../src/gate/tokens.ts';
import { textMateGrammar } from '../../src/textmate/grammar.ts';
import { english, vietnamese } from '../recovery/plans.ts';
import { coloursOf, loadGrammar, told } from './colours.ts';

const root = join(import.meta.dirname, '../../../..');
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar();
});

test('the checked-in grammar is the one that the tables make', () => {
  const written: unknown = JSON.parse(readFileSync(join(root, 'syntaxes/okr.tmLanguage.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(textMateGrammar())));
});

describe('a line, and what an editor sees in it', () => {
  test.each([
    ['language vi', ['language: keyword.control', 'vi: constant.language']],
    [
      'phòng lò "Lò nung" thuộc xưởng quản lý @tài',
      [
        'phòng: keyword.control',
        'lò: entity.name.type.unit',
        '"Lò nung": string.quoted.double',
        'thuộc: keyword.other',
        'xưởng: variable.other.reference',
        'quản lý: keyword.other',
        '@tài: variable.other.person',
      ],
    ],
    [
      '  kr nps "A" from 30 to at least 45 points by 2026-12-31 // why',
      [
        'kr: keyword.control',
        'nps: entity.name.function.key-result',
        '"A": string.quoted.double',
        'from: keyword.other',
        '30: constant.numeric',
        'to: keyword.other',
        'at least: keyword.operator.word',
        '45: constant.numeric',
        'by: keyword.other',
        '2026-12-31: constant.numeric.date',
        '// why: comment.line.double-slash',
      ],
    ],
    [
      'kết quả "B" duy trì trong khoảng 3 đến 5 dự án trọng số 30%',
      [
        'kết quả: keyword.control',
        '"B": string.quoted.double',
        'duy trì: keyword.other',
        'trong khoảng: keyword.operator.word',
        '3: constant.numeric',
        'đến: keyword.other',
        '5: constant.numeric',
        'trọng số: keyword.other',
        '30: constant.numeric',
        '%: keyword.other.unit',
      ],
    ],
    [
      '  15/10/2026  17,25%  tự tin 6/10  "mẻ đầu"',
      [
        '15/10/2026: constant.numeric.date',
        '17,25: constant.numeric',
        '%: keyword.other.unit',
        'tự tin: keyword.other',
        '6: constant.numeric',
        '10: constant.numeric',
        '"mẻ đầu": string.quoted.double',
      ],
    ],
    ['tháng 10/2026  4,2', ['tháng 10/2026: constant.numeric.date', '4,2: constant.numeric']],
    [
      'status at risk committed',
      ['status: keyword.other', 'at risk: constant.language', 'committed: constant.language'],
    ],
    ['KE  HOACH cua lò', ['KE  HOACH: keyword.control', 'cua: keyword.other', 'lò: variable.other.reference']],
    [
      'kế hoạch trong quý IV/2026'.normalize('NFD'),
      [
        `${'kế hoạch'.normalize('NFD')}: keyword.control`,
        'trong: keyword.other',
        `${'quý IV/2026'.normalize('NFD')}: constant.numeric.date`,
      ],
    ],
    ['<<<<<<< ours', ['<<<<<<< ours: invalid.illegal.conflict-marker']],
  ])('%s', (line, expected) => {
    expect(told(grammar, line).filter((each) => !each.startsWith('/: '))).toEqual(expected);
  });
});

describe('a line of a sketch', () => {
  const control = 'keyword.control';
  const number = 'entity.name.function.label';
  test.each([
    ['Objective: Grow', [`Objective: ${control}`]],
    ['**Objective 2** – Grow', [`Objective: ${control}`, `2: ${number}`]],
    ['- KR1.2: Raise NPS from 30', [`KR: ${control}`, `1.2: ${number}`, 'from: keyword.other', '30: constant.numeric']],
    [
      'Kết quả then chốt 3: Giữ'.normalize('NFD'),
      [`${'Kết quả then chốt'.normalize('NFD')}: ${control}`, `3: ${number}`],
    ],
    ['MT1. Khách ở lại', [`MT: ${control}`, `1: ${number}`]],
    ['Key Results:', [`Key Results: ${control}`]],
    ['## Gợi ý', [`Gợi ý: ${control}`]],
    ['Initiatives', [`Initiatives: ${control}`]],
    ['// Key Results:', ['// Key Results:: comment.line.double-slash']],
    // Only the line above tells what they are, and only the whole line where its title ends.
    ['- Review results monthly', []],
    ['1. Hành động nhanh', []],
    ['  - điểm hài lòng từ 8 trở lên.', ['từ: keyword.other', '8: constant.numeric', 'trở lên: keyword.operator.word']],
    [
      '  kr "A" to 25% (from Y% today)',
      [
        'kr: keyword.control',
        '"A": string.quoted.double',
        'to: keyword.other',
        '25: constant.numeric',
        '%: keyword.other.unit',
        'from: keyword.other',
      ],
    ],
    [
      '  kr "A" in Q1',
      ['kr: keyword.control', '"A": string.quoted.double', 'in: keyword.other', 'Q1: constant.numeric.date'],
    ],
    // Its own words, with nothing that makes a label of them.
    ['Our objective is growth', []],
    ['Krone: 12', ['12: constant.numeric']],
    ['O: why', [`O: ${control}`]],
    ['O – why', []],
  ])('%s', (line, expected) => {
    expect(told(grammar, line).filter((each) => !/: punctuation\.|^[–:]: /.test(each))).toEqual(expected);
  });
});

describe('words that are no keywords where they stand', () => {
  test.each([
    ['a unit', '  kr "A" to 8 hợp đồng gia hạn'],
    ['a unit with a word for an opener', '  kr "A" to 14 đơn vị'],
    ['a name', 'objective review "A"'],
    ['a name after an opener', '  kr target "A"'],
    ['part of a longer word', '  từng bước một'],
    ['prose', 'our team meeting notes'],
  ])('%s', (_, line) => {
    const words = told(grammar, line).filter((each) => / keyword\.(other|control)$/.test(` ${each.split(': ')[1]}`));
    const openers = words.filter((each) => !/^(?:kr|objective|to): /.test(each));
    expect(openers).toEqual([]);
  });
});

describe('things over several lines', () => {
  test('a text closes where `"""` stands alone', () => {
    const lines = told(grammar, 'note """\n  kr "A"\n"""\nkr "B"');
    expect(lines.at(1)).toBe('""": string.quoted.triple');
    expect(lines.slice(-2)).toEqual(['kr: keyword.control', '"B": string.quoted.double']);
  });

  test('a quote that does not close ends with its line', () => {
    expect(told(grammar, 'kr "A\nkr "B"')).toContain('"B": string.quoted.double');
  });

  test('a comment runs to its end', () => {
    expect(told(grammar, '/* kr "A"\n kr */\nkr "B"').slice(-2)).toEqual([
      'kr: keyword.control',
      '"B": string.quoted.double',
    ]);
  });
});

const types = tokenTypes((name) => ({ name }));
const isKeyword: ReadonlySet<string> = new Set(keywords);

/** What kind of colour a token of the language is to have. */
function expected(type: string, image: string): RegExp | undefined {
  if (isKeyword.has(type) && /\p{L}/u.test(image)) return /^(keyword\.(control|other|operator)|constant\.language)/;
  if (type === 'TEXT') return /^string/;
  // A title without quotes ends where the whole line says, and a list's item is what a line above says: no single line
  // shows it. The tokens behind such a title are coloured as everywhere.
  if (type === 'TITLE') return undefined;
  if (type === 'LABEL') return /^entity\.name/;
  if (type === 'DATE' || type === 'PERIOD') return /^constant\.numeric\.date/;
  if (type === 'QUANTITY') return /^(constant\.numeric|keyword\.other\.unit|$)/;
  if (image.startsWith('@')) return /^variable\.other\.person/;
  if (type === 'NAME') return /^(entity\.name|variable\.other|constant\.language|$)/;
  return undefined;
}

const plans = [
  ['english', english] as const,
  ['vietnamese', vietnamese] as const,
  ...globSync('examples/**/*.okr', { cwd: root }).map(
    (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
  ),
];

test.each(plans)('%s: what the language reads is what the colours show', (_, text) => {
  const colours = coloursOf(grammar, text);
  const wrong = gate(text, types).tokens.flatMap((token) => {
    const { startOffset, tokenType } = token;
    const image = text.slice(startOffset, (token.endOffset ?? startOffset) + 1);
    const wanted = token.image === '' ? undefined : expected(tokenType.name, image);
    const scope = colours.find(({ start, end }) => start <= startOffset && startOffset < end)?.scopes[0] ?? '';
    return wanted === undefined || wanted.test(scope) ? [] : [`${tokenType.name} ${image}: ${scope}`];
  });
  expect(wrong).toEqual([]);
});
