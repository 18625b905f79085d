import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/difference.ts';
import { gate, gateAgain } from '../../src/gate/gate.ts';
import type { Gated } from '../../src/gate/gated.ts';
import { tokenTypes } from '../../src/gate/tokens.ts';
import { editedText, textEdits } from '../support/text-edits.ts';

const types = tokenTypes((name) => ({ name }));

const english = `language en
company acme "Acme" lead @linh
// What they sell
kpi nps "NPS" unit points target >= 40 every month owner @linh, @hoa,
  @an
  was target >= 35 alert < 20 until 2026-09-30 because "new survey"
  2026-10  41
plan for acme in 2026-Q4
objective grow "Customers make us grow, year after year" owner @linh because """
    They stay.
    They tell others.
  """
  kr renew "Customers who renew" from 70% to 85% by 31/12/2026 weight 2
    2026-10-15  72% confidence 6/10 "slow"
  kr "Guide" /* soon
  and more */ milestone "Draft" by 2026-11-01
  initiative "Call" for renew owner @hoa, portal
objective calm "Nobody is called at night, and everybody knows why" owner @hoa
  kr calls "Calls at night" from 12 to 2 calls
  review 2026-12-30 grade 0.7 "Well" learned "Ask early"
plan for portal in 2026-Q4 draft
objective "Portal is used by all who should use it every day" suports grow
  kr "Usage" from 1,5 to 30.000 users ownr @an
`;

const vietnamese = `kế hoạch của acme trong quý IV/2026
mục tiêu giữ "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/10/2026  72% tự tin 6/10
  sang kien "Gọi cho khách" phụ trách @an
kpi nps "Điểm giới thiệu" đơn vị điểm mục tiêu >= 40
  10/2026  41
mục tiêu học "Ai cũng học được điều mới mỗi tuần trong công việc"
  kết quả "Khóa" từ 0 lên 3
`;

const sketch = `What we want to reach this autumn, in short.
O1: Customers make us grow, year after year
Key Results:
- KR1: Customers who renew from 70% to 85%
  - Call each of them
- Guide for new customers

Initiatives:
- [x] Portal, owner @an
Objective 2 – Nobody is called at night
KR1: Calls at night from 12 to 2 calls
- A rota for KR1
  initiative "Rota" for KR1

KPI is a number that people watch all the time.
KPI 1: Calls at night >= 3
Mục tiêu 3: Ai cũng học được điều mới
**KQ1.** Khóa học từ 0 lên 3
Objective 4: The last one
KR1: Nothing is left to do
`;

const bits = [
  'O1: One more\n',
  '\nKR1: Sign up 300 users\n',
  '\nKey Results:\n',
  '- ',
  '1. ',
  '[x] ',
  '\n  - an item\n',
  'objective o2 "Explicit"\n',
  '\nObjective words that open nothing at all, as everybody knows.\n',
  'x',
  ' ',
  ',',
  ' ,\n',
  '\n',
  '\r\n',
  '\r',
  '"',
  '"""',
  '\n"""\n',
  '/*',
  '*/',
  '// a',
  'language vi\n',
  'objective "New"\n',
  '\nobjective new "One more that nobody has thought of before" owner @an\n',
  'mục tiêu "Mới"\n',
  'kết quả "Mới" từ 1 lên 2\n',
  'owner',
  '@an',
  '\n\n\n@an',
  'phụ trách',
  'muc tieu "Không dấu"\n',
  '- objective "In a list"\n',
  'kr',
  '<<<<<<< mine\n',
  '\n  was target >= 30 until 2026-10-31',
  ' because "r"',
  'weight 30%',
  '2026-10-20 7\n',
  '\u00a0',
  '🎯',
];

function said({ tokens, problems, unread, comments, lineStarts, declared, tongue }: Gated): unknown {
  const plain = tokens.map(({ image, startOffset, startLine, endLine, tokenType }) => [
    tokenType.name,
    image,
    startOffset,
    startLine,
    endLine,
  ]);
  return { tokens: plain, problems, unread, comments, lineStarts, declared, tongue };
}

test.each([
  ['in English', english],
  ['in Vietnamese, undeclared', vietnamese.repeat(2)],
  ['of both languages', vietnamese + english.replace('language en\n', '') + vietnamese],
  ['of sketches', sketch],
  ['of sketches and of the full form', english + sketch + english.replace('language en\n', '')],
  ['with a comment that never closes', english.replace('kpi nps', '/* kpi nps')],
])(
  'a text %s that is read again after each edit is one that is read for the first time',
  (_, text) => {
    fc.assert(
      fc.property(textEdits(bits, 80), (edits) => {
        let now = text;
        let before = gateAgain(now, types, undefined);
        for (const edit of edits) {
          const next = editedText(now, edit);
          const { trail } = before;
          before = gateAgain(next, types, trail && { trail, difference: differenceOf(now, next) });
          now = next;
          expect(said(before)).toEqual(said(gate(now, types)));
        }
      }),
      { numRuns: 100 },
    );
  },
  60_000,
);

test('names of an objective’s parts hold behind a KPI as well', () => {
  const now = `${english}O1: More\nKR1: One\nkpi x "X"\n\nKR1: Two\nkpi y "Y"\nKR1: Three\n`;
  for (const [dropped, put] of [
    ['KR1: One', 'One'],
    ['KR1: Two', 'KR2: Two'],
    ['O1: More', 'objective "More"'],
  ] as const) {
    const next = now.replace(dropped, put);
    const { trail } = gateAgain(now, types, undefined);
    const again = gateAgain(next, types, trail && { trail, difference: differenceOf(now, next) });
    expect(said(again)).toEqual(said(gate(next, types)));
  }
});

test('what stands before and behind a change is not read again', () => {
  const before = gateAgain(english, types, undefined);
  const next = english.replace('Calls at night', 'Calls in the night');
  const { trail } = before;
  const after = gateAgain(next, types, trail && { trail, difference: differenceOf(english, next) });
  const places = (gated: Gated) => gated.trail?.checkpoints.map(({ offset }) => next.length - offset) ?? [];
  expect(after.trail?.checkpoints.slice(0, 4)).toEqual(before.trail?.checkpoints.slice(0, 4));
  expect(after.trail?.checkpoints[3]).toBe(before.trail?.checkpoints[3]);
  expect(places(after).slice(-2)).toEqual(
    places(before)
      .slice(-2)
      .map((place) => place - 4),
  );
});
