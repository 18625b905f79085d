import { describe, expect, it } from 'vitest';
import { reading } from './reading.ts';

const org = `company agency "Agency"
department sales "Sales" in agency
team web "Web" in sales
person @an.tran "An"
`;

const plans = `plan for agency in 2026-Q4
objective growth "Growth"
  kr revenue "Revenue" from 1 to 2
plan for sales in 2026-Q4
objective growth "Sales grow"
  kr leads "Leads" from 1 to 2
plan for @an.tran in 2026-Q3
objective mine "Mine"
`;

/** What `supports` in a plan of @binh in 2026-Q4 resolves to, and what is said. */
function supports(ref: string): readonly string[] {
  const { objective, says } = reading(
    `${org}${plans}plan for @binh in 2026-Q4\nobjective own "Own" supports ${ref}\n  kr part "Part" from 1 to 2`,
  );
  return [...objective('Own').supports.map(({ target }) => target?.written.title.value ?? '–'), ...says];
}

describe('references', () => {
  it.each([
    ['leads', ['Leads']],
    ['sales.growth', ['Sales grow']],
    ['agency.growth.revenue', ['Revenue']],
    ['2026-Q4.sales.growth', ['Sales grow']],
    ['Q4/2026.leads', ['Leads']],
    ['@an.tran.mine', ['Mine']],
    ['2026-Q3.mine', ['Mine']],
    ['2026-Q3.@an.tran.mine', ['Mine']],
    ['quý III/2026.mine', ['Mine']],
    ['leads, agency.growth', ['Leads', 'Growth']],
    ['growth', ['–', 'ambiguous-reference: growth']],
    ['2026-Q3.leads', ['–', 'unknown-reference: 2026-Q3.leads']],
    ['own', ['–', 'unknown-reference: own']],
    ['part', ['–', 'unknown-reference: part']],
    ['Leads', ['–', 'unknown-reference: Leads']],
  ])('%s', (ref, expected) => {
    expect(supports(ref)).toEqual(expected);
  });

  it('an ambiguous one names both with their files, each a fix', () => {
    const { found } = reading({ 'a.okr': plans, 'b.okr': 'plan for @x in 2026-Q4\nobjective "O" supports growth' });
    const [problem] = found.filter(({ rule }) => rule === 'ambiguous-reference');
    expect(problem?.message.en).toContain('`agency.growth` (a.okr) or `sales.growth` (a.okr)');
    expect(problem?.fixes.map(({ edits }) => edits[0]?.text)).toEqual(['agency.growth', 'sales.growth']);
  });

  it('of a unit may name the units around it', () => {
    const { workspace, says } = reading(`${org}plan for agency.sales.web\nplan for agency.web\nplan for web.sales`);
    expect(workspace.plans.map((plan) => plan.for?.target !== undefined)).toEqual([true, true, false]);
    expect(says).toEqual(['unknown-reference: web.sales']);
  });

  it('to itself is told as such', () => {
    const { found } = reading('objective own "Own" supports own');
    expect(found[0]?.message.en).toContain('nothing can support itself');
  });
});

describe('near names are offered', () => {
  it.each([
    ['plan for slaes', 'sales'],
    ['plan for Sales', 'sales'],
    ['plan for sale', 'sales'],
    ['plan for agnecy', 'agency'],
    ['team x "X" in sáles', 'sales'],
  ])('%s', (line, offered) => {
    const { found } = reading(`${org}${line}`);
    expect(found.map(({ rule, fixes }) => [rule, fixes[0]?.edits[0]?.text])).toEqual([['unknown-reference', offered]]);
  });

  it('not one letter for another', () => {
    const { found } = reading('objective a "A"\nobjective "B" supports b');
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
  });
});
