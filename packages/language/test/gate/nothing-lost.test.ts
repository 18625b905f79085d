import fc from 'fast-check';
import type { AstNode } from 'langium';
import { expect, test } from 'vitest';
import { SyntaxNode } from '../../src/parse/syntax-node.ts';
import { parseFile } from '../parse/parsed.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was read: the tokens that stand in the tree. */
function readIn(node: AstNode): readonly Stretch[] {
  if (!(node instanceof SyntaxNode)) return [];
  const { $tokens: tokens, $first: first, $end: end } = node;
  return Array.from({ length: end - first }, (_, at) => first + at)
    .filter((at) => at >= 0 && !tokens.isUnwritten(at))
    .map((at) => ({ start: tokens.startOf(at), end: tokens.endOf(at) }));
}

function holds(outer: Stretch, { start, end }: Stretch): boolean {
  return outer.start <= start && end <= outer.end;
}

const comment = /\/\/[^\n]*/g;
/** A line that only names what the list below it holds: `Key results:`. */
const heading =
  /^[^\p{L}]*(?:objective|kr|kpi|initiative|milestone|mục tiêu|kết quả|sáng kiến|cột mốc)[^\p{L}\p{N}]*$/u;

/** Words one behind another on a line, none of which was read and over none of which a finding stands. */
function lostIn(text: string): readonly string[] {
  const { root, problems } = parseFile('plan.okr', text);
  const read = [root.language, ...root.elements].flatMap((node) => (node === undefined ? [] : readIn(node)));
  const comments = [...text.matchAll(comment)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const lost: string[] = [];
  let run: string[] = [];
  let isTold = false;
  let line = '';
  const end = (): void => {
    if (run.some((each) => /[\p{L}\p{N}]/u.test(each)) && !isTold && !heading.test(line.replace(comment, '')))
      lost.push(run.join(' '));
    run = [];
    isTold = false;
  };
  for (const { index, 0: word } of text.matchAll(/\S+|\n/gu)) {
    const touches = ({ start, end }: Stretch): boolean => start < index + word.length && index < end;
    if (word === '\n' || read.some(touches)) {
      end();
      // The rest of a word may be skipped with what follows: `"open "open 30`.
      isTold = word !== '\n' && problems.some(({ span }) => touches(span) && !read.some((one) => holds(one, span)));
    } else if (!comments.some(touches)) {
      line = text.slice(text.lastIndexOf('\n', index) + 1).split('\n', 1)[0] ?? '';
      run.push(word);
      isTold ||= problems.some(({ span }) => touches(span));
    }
  }
  end();
  return lost;
}

const pieces = fc.constantFrom(
  ...'objective|kr|kpi|plan for|team|initiative|milestone|review|was|language vi|mục tiêu|kết quả|sáng kiến|kế hoạch của|cột mốc|tổng kết'.split(
    '|',
  ),
  ...'from|to|keep|at least|by|weight|owner|supports|confidence|done|dropped|note|tag|link|because|until|grade|unit|target|every|từ|lên|duy trì|hạn|trọng số|phụ trách'.split(
    '|',
  ),
  ...'30|45%|2,4 tỷ|-5|?|x2|2026-11-15|15/11|10/2026|Q4|@an|@|sales|a.b|"Some words"|"open|“curly”|points|khách|words|O1:|#|- |* |(|)|,|;|.|:|→|//|<<<<<<<|=='.split(
    '|',
  ),
);
const lines = fc.array(fc.tuple(fc.constantFrom('', '  ', '    '), fc.array(pieces, { minLength: 1, maxLength: 7 })), {
  maxLength: 8,
});

test('what is skipped may begin in a word whose start was read', () => {
  expect(lostIn('objective "open "open 30\n')).toEqual([]);
});

test('no words of a text are lost without a finding over them', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.map(([indent, words]) => `${indent}${words.join(' ')}\n`).join('');
      expect(lostIn(text), text).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
