import { expect, test } from 'vitest';
import { analyse, knownSettings, readConfig } from '../../../src/index.ts';

const plan = 'objective "Customers stay"\n  kr "Customers who order again" from 10% to 20%\n';

/** The deadline and the cycle that are offered to a key result without any. */
function offered(config: object, asOf = '2027-02-10') {
  const settings = readConfig(JSON.stringify(config), knownSettings).config;
  const { diagnostics } = analyse([{ path: 'a.okr', text: plan }], { asOf, config: settings });
  const found = diagnostics.find(({ rule }) => rule === 'kr-no-deadline');
  const { en = '', vi = '' } = found?.message ?? {};
  return [/`by (\S+)`/.exec(en)?.[1], /in (\S+)`/.exec(en)?.[1], /trong (quý [^`]+)`/.exec(vi)?.[1]];
}

test.each([
  [{}, '2027-03-31', '2027-Q1', 'quý I/2027'],
  [{ fiscalYearStart: 4 }, '2027-03-31', '2026-Q4', 'quý IV/2026'],
  [{ fiscalYearStart: 4, fiscalYearNamedBy: 'end' }, '2027-03-31', '2027-Q4', 'quý IV/2027'],
  [{ fiscalYearStart: 2 }, '2027-04-30', '2027-Q1', 'quý I/2027'],
])('with %o a deadline is the end of the fiscal quarter', (config, ...expected) => {
  expect(offered(config)).toEqual(expected);
});
