import { describe, expect, it } from 'vitest';
import { keywords } from '../../src/dialect/keywords.ts';
import { spellings } from '../../src/dialect/surfaces.ts';
import { Line } from '../../src/lex/line.ts';
import { findLineStarts } from '../../src/lex/line-starts.ts';
import { Scanner } from '../../src/lex/scanner.ts';

const kinds = ['', 'word', 'dotted', 'person', 'number', 'text', 'open', 'compare', 'arrow', 'sign', 'other'];

/** Each line's items as `kind:text`, a keyword that starts there behind `=`. */
function scan(text: string): string[][] {
  const scanner = new Scanner(text, findLineStarts(text));
  const line = new Line();
  const lines: string[][] = [];
  while (scanner.next(line)) {
    lines.push(
      Array.from({ length: line.count }, (_, item) => {
        const keyword = keywords[spellings[line.spellings[item] ?? -1]?.code ?? -1];
        const shown = `${kinds[line.kind(item)]}:${text.slice(line.startOf(item), line.endOf(item))}`;
        return keyword === undefined ? shown : `${shown}=${keyword}`;
      }),
    );
  }
  return lines;
}

describe('a line is cut into items', () => {
  it.each([
    ['kr nps "A b" from 30', ['word:kr=kr', 'word:nps', 'text:"A b"', 'word:from=from', 'number:30']],
    ['kết quả then chốt x', ['word:kết=kr', 'word:quả', 'word:then', 'word:chốt', 'word:x']],
    ['goalkeeper keeper', ['word:goalkeeper', 'word:keeper']],
    ['from-scratch by_hand', ['word:from-scratch', 'word:by_hand']],
    ['delivery.renew.nps @an.mine @', ['dotted:delivery.renew.nps', 'person:@an.mine', 'sign:@']],
    [
      '2026-12-31 31/12/2026 2026-Q4 2026-Q3.renew',
      ['number:2026-12-31', 'number:31/12/2026', 'number:2026-Q4', 'number:2026-Q3.renew'],
    ],
    [
      '25% .5 2,2 30tr 9/10 -5',
      ['number:25', 'sign:%', 'number:.5', 'number:2,2', 'number:30tr', 'number:9/10', 'sign:-', 'number:5'],
    ],
    [
      '>= ≥ < 3→4 3->4',
      ['compare:>=', 'compare:≥', 'compare:<', 'number:3', 'arrow:→', 'number:4', 'number:3', 'arrow:->', 'number:4'],
    ],
    ['"a \\" b" “c "d" e” "open', ['text:"a \\" b"', 'text:“c "d" e”', 'open:"open']],
    ['x // kr "y"', ['word:x']],
    [
      'a https://b.example/c?d=30%#e from (http://f.example/g).',
      [
        'word:a',
        'word:https://b.example/c?d=30%#e',
        'word:from=from',
        'sign:(',
        'word:http://f.example/g',
        'sign:)',
        'sign:.',
      ],
    ],
    ['a: // b', ['word:a', 'sign::']],
    ['kr://a', ['word:kr=kr', 'sign::']],
    ['x /* kr */ y', ['word:x', 'word:y']],
    ['人 🙂 ₫', ['other:人', 'other:🙂', 'other:₫']],
    ['thành viên @an', ['word:thành=person', 'word:viên', 'person:@an']],
    ['thành viên mới', ['word:thành', 'word:viên', 'word:mới']],
    ['2 tuần một lần', ['number:2=biweekly', 'word:tuần=week', 'word:một', 'word:lần']],
  ])('%s', (text, items) => {
    expect(scan(text)).toEqual([items]);
  });

  it('what spans lines ends the line it began on', () => {
    expect(scan('a /* b\n c */ d\ne')).toEqual([['word:a'], ['word:d'], ['word:e']]);
    expect(scan('a """\n b\n """\nc')).toEqual([['word:a', 'text:"""\n b\n """'], [], ['word:c']]);
  });
});

describe('line starts', () => {
  it.each([
    ['', [0]],
    ['a\n', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\rb\r\r\nc\n\n', [0, 2, 4, 6, 8, 9]],
    ['a\u2028b', [0]],
  ])('%j', (text, starts) => {
    expect(findLineStarts(text)).toEqual(starts);
  });
});
