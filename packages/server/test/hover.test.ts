import { describe, expect, it, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { type Around, able, marked, start } from './client.ts';

async function hover(source: string, around: Around = {}): Promise<string | null> {
  const client = await start(around);
  const { text, position } = marked(source);
  client.open('a.okr', text);
  const found = await client.ask<Hover | null>('textDocument/hover', 'a.okr', { position });
  expect(client.log).toEqual([]);
  return found && (found.contents as MarkupContent).value;
}

const plan = `team delivery "Project delivery" lead @linh
plan for delivery in 2026-Q4
objective renew "Customers stay"
  owner @linh committed
  kr nps "Customers recommend us" from 30 to 45 points
    2026-10-15  33
    2026-11-01  36
    2026-11-14  38
  kr late "Late projects" from 25% to 10%
  initiative check "One checklist" for late by 2026-12-01 doing
kpi csat "Satisfaction" unit points
  target >= 4.5 every month
  2026-09  4.2
  2026-10  4.4
`;

const at = (needle: string, text = plan) => text.replace(needle, `<|>${needle}`);

describe('a key result', () => {
  test('score as a bar, the formula with its values, status, forecast, a trend', async () => {
    const said = (await hover(at('nps'))) ?? '';
    expect(said).toContain('**Customers recommend us** `delivery.renew.nps`');
    expect(said).toContain('`█████░░░░░` 0.53 · grade 0.5 · on track');
    expect(said).toMatch(/▁.*█/);
    expect(said).toMatch(/a week/);
  });

  test.each([
    ['neither has a name', 'objective "A"\n  kr <|>"B" from 1 to 2\n', '**B**\n'],
    ['only the objective has none', 'objective "A"\n  kr <|>b "B" from 1 to 2\n', '**B** `b`\n'],
    ['only the key result has none', 'objective a "A"\n  kr <|>"B" from 1 to 2\n', '**B**\n'],
    ['an objective without one', 'objective <|>"A"\n  kr b "B" from 1 to 2\n', '**A**\n'],
  ])('shows the name that is written, and no count in its place: %s', async (_, text, heading) => {
    expect(await hover(text)).toMatch(new RegExp(`^${heading.replaceAll('*', '\\*')}`));
  });

  test('in Vietnamese', async () => {
    const text =
      'ngôn ngữ vi\nkế hoạch trong 2026-Q4\nmục tiêu "Khách ở lại"\n  kết quả <|>nps "Khách giới thiệu" từ 30 lên 45 điểm\n    14/11/2026  38\n';
    expect(await hover(text)).toContain('`█████░░░░░` 0,53 · điểm chấm 0,5 · đúng tiến độ');
    expect(await hover(text)).toMatch(/Hiện tại 38 điểm/);
  });

  test('what the author wrote is shown, never obeyed', async () => {
    const said = await hover('objective "X"\n  kr <|>a "[click](http://evil) <b>*bold*</b> `x`" from 1 to 2\n');
    expect(said).not.toContain('](http://evil)');
    expect(said).not.toContain('<b>');
  });
});

test('an objective: its key results as a table and how the mean came about', async () => {
  const said = (await hover(at('renew'))) ?? '';
  expect(said).toContain('| Key result | Score | Grade | Status |');
  expect(said).toContain('| [Customers recommend us](file:///plans/a.okr#L5) | 0.53 | 0.5 | on track |');
  expect(said).toContain('| [Late projects](file:///plans/a.okr#L9) | – |  | no data |');
});

test('in a closed plan the grade has its band, and nothing a status', async () => {
  const closed = plan.replace('2026-Q4', '2026-Q4 closed');
  expect(await hover(at('nps', closed))).toContain('`█████░░░░░` 0.53 · grade 0.5 (red)\n');
  expect(await hover(at('renew', closed))).toContain('| 0.53 | 0.5 (red) |  |');
});

test('what sums up has a status too', async () => {
  expect(await hover(at('plan for'))).toContain('`███░░░░░░░` 0.27 · grade 0.3 · no data');
  expect(await hover(at('delivery "Project'))).toContain('`███░░░░░░░` 0.27 · grade 0.3 · no data');
});

test('a period that still runs is drawn, and is told as the period', async () => {
  const said = await hover(at('csat', plan.replace('2026-10  4.4', '2026-10  4.4\n  2026-11  4.5')));
  expect(said).toContain('▁▆█');
  expect(said).toContain('4.5 points (November 2026)');
});

test.each([
  ['a unit', 'delivery "Project', '**Project delivery** `delivery`'],
  ['a person who is not declared', '@linh\nplan', 'Owner of'],
  ['an initiative', 'check "One', 'doing · due 1 Dec 2026'],
  ['a KPI', 'csat', '4.4 points'],
  ['a cycle', '2026-Q4', '1 Oct 2026 – 31 Dec 2026 · 46 days left'],
  ['a date', '2026-12-01', '1 Dec 2026 · 16 days left'],
  ['a reference', 'late by', '**Late projects** `delivery.renew.late`'],
  ['a value with the unit of its measure', '38', '38 points'],
  ['a keyword', 'committed', '**committed**: A promise: success is reaching all of it.'],
  ['an opening keyword, after what it opens', 'kr nps', '**kr**: How it will show'],
  ['a title', '"Late projects"', '**Late projects**'],
  ['a plan', 'plan for', '`2026-Q4.delivery`'],
])('%s', async (_, needle, expected) => {
  expect(await hover(at(needle))).toContain(expected);
});

test('a keyword in Vietnamese, with its example', async () => {
  const said = await hover('ngôn ngữ vi\nmục tiêu "Khách ở lại" <|>cam kết\n');
  expect(said).toContain('**cam kết**');
  expect(said).toContain('Ví dụ: `');
});

test('plain text for clients that show no Markdown', async () => {
  const capabilities = { ...able, textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
  const said = await hover(at('nps'), { capabilities });
  expect(said).toContain('Customers recommend us delivery.renew.nps');
  expect(said).not.toContain('**');
});

test('nothing where nothing stands', async () => {
  expect(await hover(`${plan}\n<|>\n`)).toBe(null);
});

describe('links', () => {
  const linked = `objective "A"
  link "https://okr.example/a(b)?q=<x>&r" link "javascript:alert(1)" link "mailto:an@okr.example"
  kr x "K" from 1 to 2
    link "https://okr.example/k"
  initiative "I"
    link "https://okr.example/i"
kpi care "C"
  link "notes/care.md"
`;

  test.each([
    ['objective', '[https://okr.example/a(b)?q=&lt;x>&amp;r](<https://okr.example/a(b)?q=%3Cx%3E&r>)'],
    ['objective', 'javascript:alert(1)'],
    ['objective', '[mailto:an@okr.example](<mailto:an@okr.example>)'],
    ['kr', '[https://okr.example/k](<https://okr.example/k>)'],
    ['initiative', '[https://okr.example/i](<https://okr.example/i>)'],
    ['kpi', 'notes/care.md'],
  ])('of %s: %s, pages and mail to click on, the rest as letters', async (word, shown) => {
    expect((await hover(at(`${word} `, linked)))?.split('\n')).toContain(shown);
  });
});

describe('what units and people carry', () => {
  const agency = `company agency "Agency" lead @hoa
team delivery "Delivery" in agency lead @linh
plan for delivery in 2026-Q4
objective renew "Customers stay" owner delivery
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-14  38
  initiative check "One checklist" owner @hoa doing
  kr steps "It is everywhere"
    milestone first "First shop" by 2026-10-31 done 2026-10-30
    milestone rest "All shops" by 2026-12-15
kpi csat "Satisfaction" unit points owner @hoa for delivery
  target >= 4.5
  2026-10  4.4
`;

  test('a company without a plan of its own: how those below it stand', async () => {
    expect(await hover(at('agency "', agency))).toMatch(/\*\*2026-Q4\*\*[\s\S]*delivery 0\.52/);
  });

  test('a unit: what names it as owner, its KPIs', async () => {
    const said = await hover(at('delivery "', agency));
    expect(said).toMatch(/Owner of:\n\n- \[Customers stay\]\(.*\) · 0\.52 · on track/);
    expect(said).toMatch(/KPI:\n\n- \[Satisfaction\]\(.*\) · watch/);
  });

  test('a person: units, initiatives and KPIs too, each with how it stands', async () => {
    const said = await hover(at('@hoa', agency));
    expect(said).toMatch(/Leads: \[Agency\]/);
    expect(said).toMatch(/- \[One checklist\]\(.*\) · doing/);
    expect(said).toMatch(/- \[Satisfaction\]\(.*\) · watch/);
    const vietnamese = await hover(at('@hoa', agency), { settings: { language: 'vi' } });
    expect(vietnamese).toMatch(/Đang quản lý: \[Agency\]/);
    expect(vietnamese).toMatch(/· đang làm/);
  });

  test('a milestone: done, or how far it is', async () => {
    expect(await hover(at('first "', agency))).toContain('done 30 Oct 2026 · due 31 Oct 2026');
    expect(await hover(at('rest "', agency))).toContain('due 15 Dec 2026 · 30 days left');
  });
});

test('the word before a period is a keyword still', async () => {
  expect(await hover('plan <|>in 2026-Q4\n')).toContain('**in**');
  expect(await hover('kế hoạch trong <|>quý IV/2026\n')).toContain('01/10/2026 – 31/12/2026');
});

test('a cycle where it is declared as a calendar period', async () => {
  const said = await hover('cycle <|>2026-Q4 check-ins weekly\n');
  expect(said).toContain('1 Oct 2026 – 31 Dec 2026 · 46 days left');
  expect(said).toContain('check-ins weekly');
});

describe('a measure in other words shows what was read', () => {
  it.each([
    ['"K" from 100 increase by <|>30%', '`from 100 to 130`'],
    ['"K" từ 10 tỷ đồng tăng thêm <|>1', '`from 10bn đồng to 11bn đồng`'],
    ['"K" <|>8 orders or more', '`to at least 8 orders`'],
    ['"Duy trì K" >= <|>99%', '`keep at least 99%`'],
    ['"K" giảm <|>3 ngày', '`to -3 ngày`'],
    ['"K" <|>gấp đôi', '`to x2`'],
    ['"K" <|>45 → 20 days', '`from 45 days to 20 days`'],
  ])('%s', async (clauses, shown) => {
    expect(await hover(`objective "O"\n  kr ${clauses}\n`)).toBe(shown);
  });
});
