import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/parse/syntax-node.ts';
import { english, vietnamese } from '../recovery/plans.ts';
import { outlineOf, problemsOf } from './outline.ts';
import { parseFile } from './parsed.ts';

const plan = 'objective o "O"\n  kr k "K" from 1 to 5 points by 2026-12-31\n    2026-10-15 3 confidence 7/10 "n"\n';

describe('whole plans', () => {
  it.each([
    ['English', english],
    ['Vietnamese', vietnamese],
    ['decomposed Vietnamese', vietnamese.normalize('NFD')],
  ])('%s parses without a problem', (_, text) => {
    expect(parseFile('p', text).problems).toEqual([]);
    expect(outlineOf(text).map((line) => line.normalize('NFC'))).toMatchSnapshot();
  });

  it('one line is enough', () => {
    expect(outlineOf('objective "O"')).toEqual(['objective "O"']);
    expect(outlineOf('')).toEqual([]);
  });
});

describe('forms of a file', () => {
  const reads = outlineOf(plan);

  it.each([
    ['a byte-order mark', `\ufeff${plan}`],
    ['CRLF', plan.replaceAll('\n', '\r\n')],
    ['lone CRs', plan.replaceAll('\n', '\r')],
    ['no-break spaces', plan.replaceAll(' ', '\u00a0')],
    ['U+2028 between words', plan.replaceAll(' by ', '\u2028by\u2028')],
    ['tabs', plan.replaceAll('  ', '\t')],
    ['comments everywhere', plan.replaceAll('\n', ' // end\n/* two\n lines */\n').replaceAll(' to ', ' /* x */ to ')],
    ['no last line break', plan.trimEnd()],
  ])('%s', (_, text) => {
    expect(outlineOf(text).map((line) => line.trimStart().replaceAll('\u00a0', ' '))).toEqual(
      reads.map((line) => line.trimStart()),
    );
    expect(problemsOf(text)).toEqual([]);
  });

  it('a NUL is junk on its line', () => {
    expect(outlineOf(`objective "O"\n\0\nkr "K" \0 from 1 to 2`)).toEqual([
      'objective "O"',
      '  kr "K" · from 1 · to 2',
    ]);
    expect(problemsOf(`objective "O"\n\0\nkr "K"`)).toEqual(['syntax: \0']);
  });

  it('lines are counted as editors count them', () => {
    expect(parseFile('p', 'a\nb\r\nc\rd').file).toMatchObject({ lineStarts: [0, 2, 5, 7], length: 8 });
  });

  it('ranges in the tree are those of the file', () => {
    const { root } = parseFile('p', 'mục tiêu "O"\r\n  cam kết\r\n');
    const [objective] = root.elements;
    const clause = objective?.$type === 'Objective' ? objective.clauses[0] : undefined;
    expect(clause).toMatchObject({ $type: 'Ambition', value: 'committed' });
    expect(clause && spanOf(clause)).toEqual({ start: 16, end: 23 });
  });

  it('comments are told', () => {
    const text = '// one\nobjective "O" /* two */ // three\n';
    expect(parseFile('p', text).comments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '// one',
      '/* two */',
      '// three',
    ]);
  });
});

describe('sizes', () => {
  it('100,000 key results', () => {
    const text = `objective "O"\n${'kr "K" from 1 to 2\n'.repeat(100_000)}`;
    const { root, problems } = parseFile('p', text);
    const [objective] = root.elements;
    expect(objective?.$type === 'Objective' && objective.children.length).toBe(100_000);
    expect(problems).toEqual([]);
  }, 60_000);

  it.each([
    ['words', 'word '],
    ['flags', 'committed '],
    ['keywords without values', 'by '],
    ['names that are keywords', 'supports, '],
    ['quotes', '"a" '],
    ['digits', '1'],
    ['dates', '2026-12-31 '],
    ['signs', '- '],
    ['stars', '/*'],
    ['names', 'a.'],
  ])(
    'a line of 1 MB of %s',
    (_, piece) => {
      const line = piece.repeat(1_000_000 / piece.length);
      for (const before of ['', 'kr "K" from 1 to 2 ', 'kr "K" supports ']) {
        expect(outlineOf(`objective "O"\n${before}${line}\nkr "L"`).at(-1)).toBe('  kr "L"');
      }
    },
    60_000,
  );

  it.each([
    ['unclosed quotes', 'note "x\n'],
    ['unclosed typographic quotes', 'note “x\n'],
    ['unclosed blocks', 'note """\n'],
    ['unclosed comments', '/* x\n'],
    ['orphans', '2026-10-15 3\n'],
    ['misspelt openers', 'objctive "x"\n'],
    ['prose', 'team meeting notes are here\n'],
    ['conflict markers', '<<<<<<< x\n'],
  ])(
    '50,000 lines of %s',
    (_, line) => {
      expect(parseFile('p', line.repeat(50_000)).problems.length).toBeGreaterThanOrEqual(50_000);
    },
    60_000,
  );
});
