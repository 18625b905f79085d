import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'had done by somebody': [
    ['activity', 'Have the ovens inspected'],
    ['activity', "Get the landlord's permit renewed"],
    ['outcome', 'Have 120 clubs'],
    ['unclear', 'Get guests delighted'],
  ],
  'given up': [
    ['activity', 'Old till software no longer used'],
    ['activity', 'The web shop no longer depends on the old till'],
    ['outcome', 'Guests no longer wait at noon'],
  ],
  'made possible': [
    ['activity', 'Facility to swap shifts from the phone'],
    ['activity', 'Ability to print labels in two languages'],
    ['activity', 'Allow guests to change orders online'],
  ],
  'found out': [
    ['activity', 'We know what each recipe costs'],
    ['activity', 'Know which recipes contain nuts'],
    ['unclear', 'Guests know what we stand for'],
  ],
  'asked for and made sure of': [
    ['activity', 'Get written feedback from each shop manager'],
    ['activity', 'Obtain sign-off on the kiosk budget'],
    ['activity', 'Make sure we have a good plan for the flour tax'],
    ['activity', 'Deliver a working map view with coloured pins'],
    ['activity', 'Non-flour orders rejected with a clear error'],
    ['activity', 'Payment failures caught with a helpful message'],
    ['unclear', 'Get positive feedback from guests'],
    ['unclear', 'Orders completed during the fair'],
  ],
  'put together': [['activity', 'Bring the two order lists together']],
  'one for each': [
    ['activity', 'Allergen test suite per shop'],
    ['unclear', 'Loaves sold per hour'],
    ['unclear', 'Orders per guest'],
  ],
  'how well it goes': [
    ['unclear', 'Fast deliveries'],
    ['unclear', 'Reliable tills'],
    ['unclear', 'Happy night shift'],
    ['unclear', 'Shops in profit'],
    ['unclear', 'Shops with a waiting list'],
    ['unclear', 'Overtime hours'],
    ['unclear', "Featured in the national bakers' magazine"],
    ['unclear', 'Named best bakery of the harbour'],
    ['activity', 'Named owner for each shop page'],
    ['activity', 'Reliable price list for all shops'],
    ['activity', 'High shelves installed'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, titles) => {
  it.each(titles)('%s: %s', (label, title) => expect(judge(title, lexicons).label).toBe(label));
});
