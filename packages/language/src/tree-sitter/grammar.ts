import { inside, nodes, opened } from './elements.ts';

/** The grammar in tree-sitter's own language. Words are the scanner's: a keyword that is new changes no rule. */
export function treeSitterGrammar(): string {
  const elements = opened.map((element) => {
    const head = `field('keyword', alias($._open_${element}, $.keyword)), optional($._head), $._line_end`;
    // One line; what is below it is of the element around.
    if (element === 'was') return `    was: ($) => seq(${head}),`;
    const held = [...(inside[element] ?? []).map((one) => `$.${nodes[one]}`), '$.check_in', '$.line'];
    return `    ${nodes[element]}: ($) =>
      prec.right(seq(${head}, repeat(choice(${held.join(', ')})))),`;
  });
  return `// Written by scripts/generate/tree-sitter.ts from the language's tables.
const letter = '[\\\\p{L}_]';
const rest = '[\\\\p{L}\\\\p{M}\\\\p{N}_\\\\-]*';
const word = letter + rest;
const month = '(0?[1-9]|1[0-2])';
const digits = [
  '\\\\d{4}-\\\\d{2}-\\\\d{2}',
  '\\\\d{4}-([HQhq]\\\\d|\\\\d{2})',
  '\\\\d{1,2}[/.-]\\\\d{1,2}[/.-](\\\\d{4}|\\\\d{2})',
  month + '/\\\\d{4}',
  '[Qq][1-4]([/-]\\\\d{4}|[ \\\\t]+\\\\d{4})',
  '[Tt]\\\\d{1,2}/\\\\d{4}',
  '[Qq]u[ýí][ \\\\t]+([IVXivx]+|\\\\d)([ \\\\t]*/[ \\\\t]*\\\\d{4})?',
  '[Tt]h[áÁ]ng[ \\\\t]+' + month + '([ \\\\t]*/[ \\\\t]*\\\\d{4})?',
];

module.exports = grammar({
  name: 'okr',

  // Where a line may end its end is the scanner's; elsewhere it is a blank line.
  extras: ($) => [/[\\s\\uFEFF]/, $.comment],

  externals: ($) => [
    $._line_end,
    $.keyword,
${opened.map((element) => `    $._open_${element},`).join('\n')}
    $._in_error,
  ],

  rules: {
    source_file: ($) => repeat(choice(${opened.map((element) => `$.${nodes[element]}`).join(', ')}, $.check_in, $.line)),

${elements.join('\n')}

    // A line that begins with a day: of a key result a check-in, of a KPI an actual.
    check_in: ($) => seq(field('day', $.date), repeat($._value), $._line_end),

    // Clauses of the element above, or text that is no plan yet.
    line: ($) => seq(choice($.name, $.string, $._other), repeat($._value), $._line_end),

    _head: ($) =>
      choice(
        seq(field('name', $.name), optional($._behind_name)),
        $._titled,
        seq(choice($.date, $._other), repeat($._value)),
      ),
    _behind_name: ($) => choice($._titled, seq(choice($.name, $.date, $._other), repeat($._value))),
    _titled: ($) => seq(field('title', $.string), repeat($._value)),

    _value: ($) => choice($.name, $.string, $.date, $._other),
    _other: ($) => choice($.keyword, $.person_name, $.number, $.url, $.operator, $.punctuation),

    comment: () => token(choice(seq('//', /[^\\r\\n]*/), seq('/*', /[^*]*\\*+([^/*][^*]*\\*+)*/, '/'))),
    string: () =>
      token(
        choice(
          /"""([^"]|"[^"]|""[^"])*"""/,
          /"([^"\\\\\\r\\n]|\\\\[^\\r\\n])*["\\\\]?/,
          /“([^”\\\\\\r\\n]|\\\\[^\\r\\n])*[”\\\\]?/,
        ),
      ),
    date: () => token(choice(...digits.map((one) => new RegExp(one)))),
    number: () => token(seq(/[+−-]?/, choice(/\\d[\\d_]*([.,]\\d+)*/, /\\.\\d+/), optional(/[ \\t]?[%‰]/))),
    url: () => token(/[A-Za-z][A-Za-z0-9+.\\-]*:\\/\\/[^\\s"]+/),
    person_name: () => token(new RegExp('@' + word + '(\\\\.' + rest + ')*')),
    name: () => token(new RegExp(word + '(\\\\.' + rest + ')*')),
    operator: () => token(choice(/[<>]=?/, /[≤≥→]/, '->', '?')),
    punctuation: () => token(prec(-1, /[^\\s]/)),
  },
});
`;
}
