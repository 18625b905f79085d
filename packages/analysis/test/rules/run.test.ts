import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { type Config, defaultConfig } from '../../src/config/index.ts';

const plan = `team sales "Sales"
plan for sales in 2026-Q4 draft
objective stay "Customers stay because the product helps them" committed
  kr renew "Customers who renew" to 85%
  kr "Customers who recommend us" from 30 to 45 points
`;

function found(sources: Readonly<Record<string, string>>, config: Partial<Config> = {}): readonly string[] {
  const files = Object.entries(sources).map(([path, text]) => ({ path, text }));
  const { diagnostics } = analyse(files, { asOf: '2026-11-15', config: { ...defaultConfig, ...config } });
  return diagnostics.map((one) => `${one.file.path}: ${one.rule} ${one.severity}`);
}

describe('severities', () => {
  test('are the rules’ own where nothing is configured', () => {
    expect(found({ 'a.okr': plan })).toContain('a.okr: kr-no-baseline warning');
  });

  test('can be changed, and turned off', () => {
    expect(found({ 'a.okr': plan }, { rules: { 'kr-no-baseline': 'error' } })).toContain('a.okr: kr-no-baseline error');
    expect(found({ 'a.okr': plan }, { rules: { 'kr-no-baseline': 'off' } }).join()).not.toContain('kr-no-baseline');
  });

  test('of errors stay', () => {
    const broken = 'plan for nobody in 2026-Q4\n';
    const rules = { 'unknown-reference': 'off' } as const;
    expect(found({ 'a.okr': broken }, { rules })).toContain('a.okr: unknown-reference error');
  });

  test('follow the path', () => {
    const overrides = [{ files: ['old/**'], rules: { 'kr-no-baseline': 'off' as const }, limits: {} }];
    const place = { folder: '/w', base: '/w' };
    const all = found({ 'old/a.okr': plan, 'b.okr': plan.replace('sales', 'sales2') }, { overrides, place });
    expect(all.filter((one) => one.includes('kr-no-baseline'))).toEqual(['b.okr: kr-no-baseline warning']);
  });

  test('of a milder case are not raised, and go down with the rule', () => {
    const five = `objective "Customers stay because we help"\n${'  kr "NPS" from 30 to 45\n'.repeat(5)}`;
    const many = (severity: 'hint' | 'warning' | 'error') =>
      found({ 'a.okr': five }, { rules: { 'objective-too-many-krs': severity } }).filter((one) =>
        one.includes('too-many'),
      );
    expect(many('warning')).toEqual(['a.okr: objective-too-many-krs info']);
    expect(many('error')).toEqual(['a.okr: objective-too-many-krs info']);
    expect(many('hint')).toEqual(['a.okr: objective-too-many-krs hint']);
  });

  test('come with limits', () => {
    const limits = { 'objective-too-few-krs': { fewest: 3 } };
    expect(found({ 'a.okr': plan })).not.toContain('a.okr: objective-too-few-krs info');
    expect(found({ 'a.okr': plan }, { limits })).toContain('a.okr: objective-too-few-krs info');
  });
});

describe('diagnostics', () => {
  test('name their element, and stand in the order of files and places', () => {
    const { diagnostics } = analyse(
      [
        { path: 'b.okr', text: plan },
        { path: 'a.okr', text: 'objective "Customers stay with us"\n  kr "NPS" to 45 by 2026-12-31\nkpi ??\n' },
      ],
      { asOf: '2026-11-15', config: defaultConfig },
    );
    expect(diagnostics.find((one) => one.rule === 'kr-no-baseline')?.element).toBe('sales.stay.renew');
    const places = diagnostics.map((one) => [one.file.path, one.span.start] as const);
    expect(places).toEqual([...places].sort((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? 1 : -1)));
  });

  test('are the same for the same input', () => {
    expect(found({ 'a.okr': plan })).toEqual(found({ 'a.okr': plan }));
  });
});

describe('an ignore', () => {
  const ignoring = (comment: string, rest = ''): readonly string[] =>
    found({
      'a.okr': `plan in 2026-Q4 draft
objective "Customers stay because we help" committed
  // okr-ignore ${comment}
  kr "Customers who renew" to 85% owner @linh ${rest}
  kr "Customers who recommend us" to 45 points owner @linh
`,
    }).filter((one) => /kr-no-baseline|ignore/.test(one));

  test('silences its rule for its own element only', () => {
    expect(ignoring('kr-no-baseline: first survey in May')).toEqual(['a.okr: kr-no-baseline warning']);
  });

  test('without a reason silences nothing', () => {
    expect(ignoring('kr-no-baseline')).toEqual([
      'a.okr: ignore-without-reason warning',
      'a.okr: kr-no-baseline warning',
      'a.okr: kr-no-baseline warning',
    ]);
  });

  test('does not silence an error', () => {
    expect(ignoring('duplicate-attribute: on purpose', 'owner @an')).toContain('a.okr: unused-ignore warning');
  });

  test('of an element does not reach the elements in it, of a line in it only that line', () => {
    const text = `// okr-ignore kr-no-baseline: all of it
objective "Customers stay because we help" committed
  kr "Customers who renew" from 70% to 85% by 2026-12-31
    2027-10-10  72% // okr-ignore check-in-in-future: planned
    2027-10-11  73%
  kr "Customers who recommend us" to 45 points by 2026-12-31
`;
    const all = found({ 'a.okr': text }).filter((one) => /baseline|future|ignore/.test(one));
    expect(all).toEqual([
      'a.okr: unused-ignore warning',
      'a.okr: check-in-in-future warning',
      'a.okr: kr-no-baseline warning',
    ]);
  });

  test('in a text is no ignore', () => {
    expect(found({ 'a.okr': 'objective "Stay // okr-ignore kr-activity"\n' }).join()).not.toContain('ignore');
  });
});

test('nothing is said of an objective that nobody wrote', () => {
  const all = found({ 'a.okr': 'kr "Customers who renew" from 70% to 85% by 2026-12-31\n' });
  expect(all.filter((one) => /syntax|objective|placeholder/.test(one))).toEqual(['a.okr: syntax error']);
});
