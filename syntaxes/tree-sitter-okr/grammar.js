// Written by scripts/generate/tree-sitter.ts from the language's tables.
const letter = '[\\p{L}_]';
const rest = '[\\p{L}\\p{M}\\p{N}_\\-]*';
const word = letter + rest;
const month = '(0?[1-9]|1[0-2])';
const digits = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{4}-([HQhq]\\d|\\d{2})',
  '\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{4}|\\d{2})',
  month + '/\\d{4}',
  '[Qq][1-4]([/-]\\d{4}|[ \\t]+\\d{4})',
  '[Tt]\\d{1,2}/\\d{4}',
  '[Qq]u[ýí][ \\t]+([IVXivx]+|\\d)([ \\t]*/[ \\t]*\\d{4})?',
  '[Tt]h[áÁ]ng[ \\t]+' + month + '([ \\t]*/[ \\t]*\\d{4})?',
];

module.exports = grammar({
  name: 'okr',

  // Where a line may end its end is the scanner's; elsewhere it is a blank line.
  extras: ($) => [/[\s\uFEFF]/, $.comment],

  externals: ($) => [
    $._line_end,
    $.keyword,
    $._open_unit,
    $._open_person,
    $._open_cycle,
    $._open_plan,
    $._open_objective,
    $._open_kr,
    $._open_initiative,
    $._open_kpi,
    $._open_review,
    $._open_milestone,
    $._open_was,
    $._in_error,
  ],

  rules: {
    source_file: ($) => repeat(choice($.unit, $.person, $.cycle, $.plan, $.objective, $.key_result, $.initiative, $.kpi, $.review, $.milestone, $.was, $.check_in, $.line)),

    unit: ($) =>
      prec.right(seq(field('keyword', alias($._open_unit, $.keyword)), optional($._head), $._line_end, repeat(choice($.check_in, $.line)))),
    person: ($) =>
      prec.right(seq(field('keyword', alias($._open_person, $.keyword)), optional($._head), $._line_end, repeat(choice($.check_in, $.line)))),
    cycle: ($) =>
      prec.right(seq(field('keyword', alias($._open_cycle, $.keyword)), optional($._head), $._line_end, repeat(choice($.check_in, $.line)))),
    plan: ($) =>
      prec.right(seq(field('keyword', alias($._open_plan, $.keyword)), optional($._head), $._line_end, repeat(choice($.objective, $.key_result, $.initiative, $.kpi, $.review, $.milestone, $.was, $.check_in, $.line)))),
    objective: ($) =>
      prec.right(seq(field('keyword', alias($._open_objective, $.keyword)), optional($._head), $._line_end, repeat(choice($.key_result, $.initiative, $.review, $.milestone, $.was, $.check_in, $.line)))),
    key_result: ($) =>
      prec.right(seq(field('keyword', alias($._open_kr, $.keyword)), optional($._head), $._line_end, repeat(choice($.milestone, $.was, $.check_in, $.line)))),
    initiative: ($) =>
      prec.right(seq(field('keyword', alias($._open_initiative, $.keyword)), optional($._head), $._line_end, repeat(choice($.milestone, $.check_in, $.line)))),
    kpi: ($) =>
      prec.right(seq(field('keyword', alias($._open_kpi, $.keyword)), optional($._head), $._line_end, repeat(choice($.was, $.check_in, $.line)))),
    review: ($) =>
      prec.right(seq(field('keyword', alias($._open_review, $.keyword)), optional($._head), $._line_end, repeat(choice($.check_in, $.line)))),
    milestone: ($) =>
      prec.right(seq(field('keyword', alias($._open_milestone, $.keyword)), optional($._head), $._line_end, repeat(choice($.check_in, $.line)))),
    was: ($) => seq(field('keyword', alias($._open_was, $.keyword)), optional($._head), $._line_end),

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

    comment: () => token(choice(seq('//', /[^\r\n]*/), seq('/*', /[^*]*\*+([^/*][^*]*\*+)*/, '/'))),
    string: () =>
      token(
        choice(
          /"""([^"]|"[^"]|""[^"])*"""/,
          /"([^"\\\r\n]|\\[^\r\n])*["\\]?/,
          /“([^”\\\r\n]|\\[^\r\n])*[”\\]?/,
        ),
      ),
    date: () => token(choice(...digits.map((one) => new RegExp(one)))),
    number: () => token(seq(/[+−-]?/, choice(/\d[\d_]*([.,]\d+)*/, /\.\d+/), optional(/[ \t]?[%‰]/))),
    url: () => token(/[A-Za-z][A-Za-z0-9+.\-]*:\/\/[^\s"]+/),
    person_name: () => token(new RegExp('@' + word + '(\\.' + rest + ')*')),
    name: () => token(new RegExp(word + '(\\.' + rest + ')*')),
    operator: () => token(choice(/[<>]=?/, /[≤≥→]/, '->', '?')),
    punctuation: () => token(prec(-1, /[^\s]/)),
  },
});
