import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'a share of those who are meant': [
    ['unclear', '% of pupils reading at grade level'],
    ['unclear', '% of guests ordering at least one dessert'],
    ['outcome', 'Share of shops with at least one trained baker'],
    ['outcome', 'Share of guests who come back rises to 40%'],
    ['output', '100% of the branches repainted'],
  ],
  'a plural and which of them': [
    ['unclear', 'Approved recipes that reach the shop'],
    ['unclear', 'Owners who renew on the first call'],
    ['unclear', 'Bakers who finish their training'],
    ['unclear', 'Deliveries needing a second trip'],
    ['unclear', 'Shops opened by someone who did not train here'],
    ['unclear', 'Companies supplied from one depot'],
    ['unclear', 'Wrong or misleading labels published'],
    ['unclear', 'Recipe contradictions outstanding'],
    ['unclear', 'Scheduled deliveries completing unattended'],
    ['unclear', 'Judge agreement rate'],
    ['activity', 'Allergen labels published'],
    ['activity', 'Review deliveries needing a second trip'],
    ['activity', 'Judge the cake contest'],
  ],
  'who takes part or is won': [
    ['outcome', '15 active harbour clubs'],
    ['outcome', 'Have 120 clubs'],
    ['unclear', 'Marketing partnerships with five hotels'],
    ['outcome', 'Every society member takes part in at least two tastings'],
    ['outcome', 'Recruit 900 members'],
    ['output', 'Recruit 6 bakers'],
    ['outcome', 'Night shift spends no time recounting stock'],
  ],
  'three words that are one': [
    ['activity', 'End-to-end rehearsal of the Christmas night shift'],
    ['activity', 'Side-by-side view comparing planned and real baking times'],
    ['activity', 'Per-driver delivery routing'],
    ['activity', 'Recipe view grouped by season'],
    ['activity', 'Produce a waste report broken down by shop'],
    ['outcome', 'Waste down by a third'],
  ],
  'a product that does it of itself': [
    ['activity', 'OvenPilot automatically files delivery notes'],
    ['activity', 'OvenPilot warns the baker before the dough is overproofed'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, titles) => {
  it.each(titles)('%s: %s', (label, title) => expect(judge(title, lexicons).label).toBe(label));
});
