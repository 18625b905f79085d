import { describe, expect, test } from 'vitest';
import type { DocumentHighlight, Location } from 'vscode-languageserver';
import { marked, start, textIn, uriOf } from './client.ts';
import { company, delivery, disk } from './plans.ts';

const texts: Record<string, string> = { [uriOf('company.okr')]: company, [uriOf('delivery.okr')]: delivery };

/** `path: the line` of each location, with the range in brackets. */
function shown(locations: readonly Location[] | null): string[] {
  return (locations ?? []).map(({ uri, range }) => {
    const line = (texts[uri] ?? '').split('\n')[range.start.line] ?? '';
    const { start: from, end } = { start: range.start.character, end: range.end.character };
    return `${line.slice(0, from)}[${line.slice(from, end)}]${line.slice(end)}`.trim();
  });
}

/** A position in the delivery file: the needle holds `|` where the cursor is. */
function at(needle: string) {
  return marked(delivery.replace(needle.replace('|', ''), needle.replace('|', '<|>'))).position;
}

async function definition(needle: string): Promise<string[]> {
  const client = await start({ disk });
  const found = await client.ask<Location | null>('textDocument/definition', 'delivery.okr', { position: at(needle) });
  return shown(found === null ? [] : [found]);
}

describe('definition', () => {
  test.each([
    ['a name alone', 'supports |grow,', 'objective [grow] "The company grows"'],
    ['the last part of a qualified name', 'agency.grow.|revenue', 'kr [revenue] "Revenue" from 1 to 2 million'],
    ['the middle of one', 'agency.|grow.revenue', 'objective [grow] "The company grows"'],
    ['the beginning of one', '|agency.grow.revenue', 'company [agency] "Agency" lead @ceo'],
    ['a person with a dot', 'owner @an|.mai, delivery', 'person [@an.mai] "An Mai" role "Lead"'],
    ['a cycle', 'in |winter', 'cycle [winter] "Winter" from 2026-10-01 to 2026-12-31'],
    ['a KPI', 'measured by |csat', 'kpi [csat] "Satisfaction" unit points'],
    ['a name itself', 'kr |nps', 'kr [nps] "Customers recommend us" from 30 to 45 points'],
  ])('of %s', async (_, needle, expected) => {
    expect(await definition(needle)).toEqual([expected]);
  });

  test('nothing for what has no place', async () => {
    expect(await definition('"Customers| stay"')).toEqual([]);
  });
});

test('references, with and without the declaration', async () => {
  const client = await start({ disk });
  const asked = (includeDeclaration: boolean) =>
    client.ask<Location[]>('textDocument/references', 'delivery.okr', {
      position: at('kr |nps'),
      context: { includeDeclaration },
    });
  expect(shown(await asked(false))).toEqual([
    'initiative check "One checklist" for late, renew.[nps] owner @an.mai',
    'supports delivery.renew.[nps]',
  ]);
  expect(await asked(true)).toHaveLength(3);
});

test('highlights stay in the file', async () => {
  const client = await start({ disk });
  const found = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'delivery.okr', {
    position: at('in |winter'),
  });
  expect(found.map(({ range, kind }) => [textIn(delivery, range), kind])).toEqual([
    ['winter', 2],
    ['winter', 2],
  ]);
});

test('implementations of a goal are its supporters', async () => {
  const client = await start({ disk });
  const found = await client.ask<Location[]>('textDocument/implementation', 'delivery.okr', {
    position: at('supports |grow,'),
  });
  expect(shown(found)).toEqual(['objective [renew] "Customers stay"']);
});

describe('a calendar period, declared or not', () => {
  const en = `cycle 2026-Q4 "The last quarter" check-ins weekly
plan for sales in 2026-Q4
objective renew "Customers stay"
plan for care in Q4/2026
objective care "Customers are well"
  supports 2026-Q4.renew, 2026-Q4.sales.renew
plan for care in 2027-Q1
`;
  const vi = `ngôn ngữ vi
chu kỳ quý IV/2026 "Quý cuối năm" check-in hằng tuần
kế hoạch của bán_hàng trong quý IV/2026
mục tiêu gia_hạn "Khách ở lại"
kế hoạch của chăm_sóc trong 2026-Q4
mục tiêu chăm_sóc "Khách hài lòng"
  đóng góp cho quý IV/2026.gia_hạn, 2026-Q4.bán_hàng.gia_hạn
kế hoạch của chăm_sóc trong quý I/2027
`;
  const cases = [
    ['from its declaration', en, 'cycle |2026-Q4'],
    ['from a plan', en, 'care in |Q4/2026'],
    ['from a reference', en, 'supports 2026|-Q4.renew'],
    ['in Vietnamese', vi, 'chu kỳ quý |IV/2026'],
    ['from a Vietnamese plan', vi, 'bán_hàng trong |quý IV/2026'],
    ['from a Vietnamese reference', vi, 'đóng góp cho quý |IV/2026.gia_hạn'],
    ['with letters and marks apart', vi.normalize('NFD'), 'chu kỳ quý |IV/2026'.normalize('NFD')],
  ] as const;

  test.each(cases)('%s', async (_, source, needle) => {
    const client = await start();
    const units = 'team sales "S"\nteam care "C"\nteam bán_hàng "B"\nteam chăm_sóc "C"\n';
    const { text, position } = marked(source.replace(needle.replace('|', ''), needle.replace('|', '<|>')));
    client.open('units.okr', units);
    client.open('a.okr', text);
    const context = { includeDeclaration: true };
    const found = await client.ask<Location[] | null>('textDocument/references', 'a.okr', { position, context });
    const isEnglish = source === en;
    const periods = isEnglish
      ? ['2026-Q4', '2026-Q4', 'Q4/2026', '2026-Q4', '2026-Q4']
      : ['quý IV/2026', 'quý IV/2026', '2026-Q4', 'quý IV/2026', '2026-Q4'];
    expect((found ?? []).map(({ range }) => textIn(text, range).normalize('NFC'))).toEqual(periods);
    const marks = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'a.okr', { position });
    expect(marks.map(({ kind }) => kind)).toEqual([3, 2, 2, 2, 2]);
    const place = await client.ask<Location | null>('textDocument/definition', 'a.okr', { position });
    expect(place?.range.start.line).toBe(isEnglish ? 0 : 1);
  });

  test('that nobody declared: its plans', async () => {
    const client = await start();
    const { text, position } = marked('plan in 2026<|>-Q4\nplan in 2026-Q3\n');
    client.open('a.okr', text);
    client.open('b.okr', 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\n');
    const context = { includeDeclaration: true };
    const found = await client.ask<Location[] | null>('textDocument/references', 'a.okr', { position, context });
    expect((found ?? []).map(({ uri, range }) => [uri, range.start.line])).toEqual([
      [uriOf('a.okr'), 0],
      [uriOf('b.okr'), 1],
    ]);
  });
});
