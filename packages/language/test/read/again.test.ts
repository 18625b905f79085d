import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileLoader, loadFile } from '../../src/load.ts';
import { editedText, textEdits } from '../support/text-edits.ts';

/** Two languages, every kind of element, texts over several lines, comments, and slips. */
const plan = `language en
company acme "Acme" lead @linh
team portal "Portal" in acme
person @hoa "Hoa" in portal
cycle 2026-Q4 check-ins weekly
kpi nps "NPS" for @hoa unit points target >= 40 every month owner @linh weight 30%
  was target >= 35 until 2026-09-30 because "new survey"
  2026-10  41
plan for acme in 2026-Q4
objective grow "Customers make us grow" owner @linh because """
    They stay.
    They tell others.
  """
  kr renew "Customers who renew" from 70% to 85% by 31/12/2026 weight 2
    2026-10-15  72% confidence 6/10 "slow"
    2026-10-15  73%
    was to 80% until 2026-10-01 because "too low"
  kr "Guide" /* soon */ milestone "Draft" by 2026-11-01
  initiative "Call" for renew owner @hoa, portal
  // okr-ignore kr-no-owner: known
  review 2026-12-30 grade 0.7 "Well" learned "Ask early"
plan for portal in 2026-Q4 draft
objective "Portal is used" suports grow
  kr "Usage" from 1,5 to 30.000 users ownr @an
`;

const bits = [
  'x',
  ' ',
  '\n',
  '\r\n',
  '"',
  '"""',
  '\n"""\n',
  '/*',
  '*/',
  '// a',
  'language vi\n',
  'ngôn ngữ vi\n',
  'objective "New"\n',
  '\n  kr "K" from 1 to',
  ' 2\n',
  'team t "T"\n',
  'kr\n',
  'owner',
  ', @an',
  '12/31/2026',
  'mục tiêu "Mới" phụ trách @an\n',
  '🎯',
  '\n  was target >= 30',
  ' until 2026-10-31',
  ' scale 1 2 3 4',
  ' weight 2',
];

test.each([
  ['as it stands', plan],
  ['with CRLF', plan.replaceAll('\n', '\r\n')],
  ['in Vietnamese', plan.replace('language en', 'ngôn ngữ vi')],
  ['of no language', plan.replace('language en\n', '')],
])(
  'a file %s that is read again after each edit reads as one that is read for the first time',
  (_, text) => {
    fc.assert(
      fc.property(textEdits(bits, 60), (edits) => {
        const loader = new FileLoader();
        let now = text;
        loader.load({ path: 'plan.okr', text: now });
        for (const edit of edits) {
          now = editedText(now, edit);
          const source = { path: 'plan.okr', text: now };
          expect(loader.load(source)).toEqual(loadFile(source));
        }
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

test('what stands before and behind a change is the same object again, moved to its new place', () => {
  const loader = new FileLoader();
  const before = loader.load({ path: 'plan.okr', text: plan });
  const end = before.elements.at(-1)?.span.end ?? 0;
  const after = loader.load({ path: 'plan.okr', text: plan.replace('Customers make', 'Our customers make') });
  const same = after.elements.map((element, index) => element === before.elements[index]);
  expect(same).toEqual([true, true, true, true, true, true, false, true, true]);
  expect(after.elements.at(-1)?.span.end).toBe(end + 4);
});
