import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dialects } from '../../packages/language/src/dialect/dialects.ts';
import { keywords } from '../../packages/language/src/dialect/keywords.ts';
import { surfacesOf } from '../../packages/language/src/dialect/surfaces.ts';
import { junkLines, mutations } from '../../packages/language/test/recovery/damage.ts';
import { lineShapes } from '../robust/line-shapes.ts';

const root = join(import.meta.dirname, '../..');

/** Plans that are changed: the examples, and what was found before. */
export const seeds: readonly string[] = globSync(['examples/**/*.okr', 'test/fuzz/corpus/*.okr'], { cwd: root })
  .sort()
  .map((path) => readFileSync(join(root, path), 'utf8'));
const lines = [...new Set(seeds.flatMap((text) => text.split('\n')))];
const words = keywords.flatMap((keyword) => dialects.flatMap((dialect) => surfacesOf(keyword, dialect)));

const some = fc.constantFrom;
const name = some(
  'a',
  'b',
  'renew',
  'nps',
  'gia_hạn',
  'gia_han',
  'kr',
  'by',
  '@an',
  '@an.b',
  'n1',
  'Ế',
  'x'.repeat(201),
);
const number = some(
  '0',
  '1',
  '-1',
  '45',
  '.5',
  '2,4',
  '1.250',
  '1,000',
  '03',
  '1e9',
  '99999999999999999999',
  'x2',
  '+30%',
  '?',
);
const unit = some(
  '',
  '',
  '%',
  'points',
  'điểm',
  'tỷ đồng',
  'USD',
  '/5',
  'hợp đồng gia hạn',
  'by',
  'days',
  '\u001bc',
  'pp',
  'k',
);
const quantity = fc.tuple(number, unit).map(([value, of]) => `${value} ${of}`.trimEnd());
const day = some(
  '2026-12-31',
  '2026-11-15',
  '31/12/2026',
  '30/06',
  '2026-02-30',
  '2026-Q4',
  'quý IV/2026',
  'T10/2026',
  'cuối quý',
  '2026',
);
const quoted = fc
  .oneof(
    some(
      'Customers stay',
      'Khách hàng ở lại',
      'Train and launch 5 courses',
      'Tăng NPS từ 30 lên 45',
      '',
      '\\"',
      '\u202e',
      '@all',
    ),
    fc.string({ maxLength: 12 }),
  )
  .map((text) => `"${text}"`);
const bound = fc
  .tuple(some('at least', '>=', '<', 'above', 'tối đa', '≤', 'between 1 and'), quantity)
  .map((all) => all.join(' '));
const list = fc.array(name, { minLength: 1, maxLength: 4 }).map((all) => all.join(', '));

/** The clauses there are, each with a value that mostly fits. */
const clause = fc
  .oneof(
    fc.tuple(some('owner', 'phụ trách', 'supports', 'đóng góp cho', 'guard', 'bảo vệ', 'for', 'tag', 'gắn nhãn'), list),
    fc.tuple(
      some('from', 'từ', 'to', 'lên', 'xuống', 'stretch', 'weight', 'trọng số', 'confidence', 'grade'),
      quantity,
    ),
    fc.tuple(some('keep', 'duy trì', 'to', 'target', 'chỉ tiêu', 'alert', 'báo động'), bound),
    fc.tuple(some('by', 'hạn', 'in', 'trong', 'until', 'đến hết', 'done', 'xong'), day),
    fc.tuple(
      some('because', 'vì', 'note', 'ghi chú', 'link', 'learned', 'role', 'area', 'source', 'dropped', 'unit'),
      quoted,
    ),
    fc.tuple(
      some('committed', 'tham vọng', 'draft', 'đã đóng', 'done', 'todo', 'doing', 'cumulative', 'status on track'),
      some(''),
    ),
    fc.tuple(
      some('every', 'check-ins', 'priority', 'scale', 'measured by'),
      some('month', 'weekly', 'high', '1 2 3 4', 'nps'),
    ),
  )
  .map((all) => all.join(' ').trimEnd());
const clauses = fc.array(clause, { maxLength: 4 }).map((all) => all.join(' '));

const opened = (openers: readonly string[]) =>
  fc
    .tuple(some(...openers), fc.option(name, { nil: '' }), fc.option(quoted, { nil: '' }), clauses)
    .map((all) => all.filter((part) => part !== '').join(' '));
const dated = fc.tuple(day, quantity, fc.option(quoted, { nil: '' })).map((all) => all.join(' ').trimEnd());
const part = fc.oneof(
  { weight: 4, arbitrary: opened(['kr', 'key result', 'kết quả', 'KR1:']) },
  { weight: 4, arbitrary: dated },
  opened(['milestone', 'cột mốc', 'was', 'trước đây', 'initiative', 'sáng kiến']),
  fc.tuple(some('review', 'tổng kết'), day, clauses).map((all) => all.join(' ')),
  { weight: 2, arbitrary: clause },
);
const element = fc.oneof(
  { weight: 5, arbitrary: opened(['objective', 'mục tiêu', 'Objective:', 'muc tieu']) },
  { weight: 2, arbitrary: fc.tuple(opened(['kpi', 'chỉ số']), some('', ' unit points')).map((all) => all.join('')) },
  opened(['company', 'department', 'team', 'phòng', 'nhóm', 'person', 'người', 'cycle', 'chu kỳ']),
  opened(['plan', 'plan for', 'kế hoạch của']),
  some(
    'language en',
    'ngôn ngữ vi',
    '',
    '// a comment',
    '// okr-ignore kr-activity: why',
    '/* open',
    '<<<<<<< a',
    '"""',
  ),
);

/** A plan as the grammar has it, with values that may be wrong. */
const grown = fc
  .array(fc.tuple(element, fc.array(fc.tuple(some('  ', '    ', ''), part), { maxLength: 5 })), { maxLength: 8 })
  .map((all) => all.flatMap(([head, parts]) => [head, ...parts.map((each) => each.join(''))]).join('\n'));

const odd = some(
  ...[
    '"',
    '"""',
    '/*',
    '*/',
    '//',
    ',',
    '.',
    '(',
    ')',
    '-',
    '→',
    '\t',
    '\r',
    '\r\n',
    '\u00a0',
    '\u2028',
    '\0',
    '\ufeff',
  ],
  ...[
    '\u001b[31m',
    '\u202e',
    '\ud83d',
    '👩‍👩‍👧',
    'e\u0301',
    '@',
    '#',
    '=1+1',
    '<b>',
    '|',
    '`',
    '𝕏',
    '\u0303'.repeat(40),
  ],
);
const line = fc.oneof(
  { weight: 5, arbitrary: some(...lines) },
  some(...junkLines),
  part,
  fc.tuple(some(...lines), some(...mutations)).map(([text, { apply }]) => apply(text)),
  fc.tuple(some(...lines), odd, fc.nat()).map(([text, sign, at]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place);
  }),
);

/** A seed with stretches cut out, doubled, moved, or replaced by lines of others. */
const mutated = fc
  .tuple(
    some(...seeds),
    fc.array(fc.tuple(fc.nat(), fc.nat(120), some('cut', 'twice', 'put', 'move'), fc.oneof(line, odd)), {
      minLength: 1,
      maxLength: 6,
    }),
    some('\n', '\n', '\r\n', '\r'),
  )
  .map(([seed, changes, lineBreak]) => {
    let text = seed;
    for (const [where, length, what, put] of changes) {
      const at = where % (text.length + 1);
      const piece = text.slice(at, at + length);
      const rest = text.slice(0, at) + text.slice(at + length);
      if (what === 'cut') text = rest;
      else if (what === 'twice') text = text.slice(0, at) + piece + text.slice(at);
      else if (what === 'put') text = text.slice(0, at) + put + text.slice(at);
      else text = rest.slice(0, where % (rest.length + 1)) + piece + rest.slice(where % (rest.length + 1));
    }
    return text.replaceAll('\n', lineBreak);
  });

const soup = fc
  .array(fc.oneof(some(...words), odd, quantity, day, name, quoted, some('\n', '\n  ', ' ')), { maxLength: 60 })
  .map((all) => all.join(' '));
const heap = fc.array(line, { maxLength: 25 }).map((all) => all.join('\n'));
const long = fc.tuple(some(...lineShapes), fc.nat(6000)).map(([shape, length]) => shape.text(length));
const bytes = fc
  .array(fc.nat(0x10ffff), { maxLength: 200 })
  .map((all) => all.map((code) => String.fromCodePoint(code)).join(''));

/** Anything that somebody might call a plan. */
export const anyPlan: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: grown },
  { weight: 5, arbitrary: mutated },
  { weight: 2, arbitrary: heap },
  { weight: 2, arbitrary: soup },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: bytes },
);

/** What is typed somewhere. */
export const typed: fc.Arbitrary<string> = fc.oneof(line, odd, part, element, some('\n', ' ', ''));
