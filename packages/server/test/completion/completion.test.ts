import { describe, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver';
import { loadFile } from '../../../language/src/load.ts';
import { appliedEdits } from '../apply.ts';
import { type Around, able, marked, start } from '../client.ts';

async function completion(source: string, around: Around = {}): Promise<{ items: CompletionItem[]; text: string }> {
  const client = await start(around);
  const { text, position } = marked(source);
  client.open('a.okr', text);
  const found = await client.ask<CompletionList | null>('textDocument/completion', 'a.okr', { position });
  expect(client.log).toEqual([]);
  return { items: found?.items ?? [], text };
}

async function labels(source: string, around: Around = {}): Promise<string[]> {
  const { items } = await completion(source, around);
  return items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label);
}

/** The text after an item is taken. */
async function taken(source: string, label: string, around: Around = {}): Promise<string> {
  const { items, text } = await completion(source, around);
  const item = items.find((one) => one.label === label);
  if (item?.textEdit === undefined)
    throw new Error(`${label} is not offered: ${items.map((one) => one.label).join(', ')}`);
  return appliedEdits([item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])], text);
}

const plan = `plan in 2026-Q4
objective renew "Customers stay"
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-01  36
`;

describe('keywords', () => {
  test('clauses of the element that it does not have yet', async () => {
    const found = await labels(`${plan}    <|>`);
    expect(found).toContain('owner');
    expect(found).toContain('by');
    expect(found).not.toContain('because');
    expect(found).not.toContain('from');
    expect(found).not.toContain('keep');
  });

  test('behind an opener and its title', async () => {
    const found = await labels('objective renew "Customers stay" com<|>');
    expect(found).toEqual(['committed']);
    const all = await labels('objective renew "Customers stay" <|>');
    expect(all.slice(0, 4)).toEqual(['owner', 'because', 'committed', 'aspirational']);
    expect(all).not.toContain('from');
  });

  test('in the language of the file, by initials, without marks, over all typed syllables', async () => {
    const vi = 'ngôn ngữ vi\nmục tiêu "Khách ở lại" ';
    for (const typed of ['phu tr', 'phụ tr', 'pt', 'phụ']) {
      expect(await taken(`${vi}${typed}<|>`, 'phụ trách'), typed).toBe(`${vi}phụ trách @\${0:ai}`);
    }
    const { items } = await completion(`${vi}pt<|>`);
    const owner = items.find(({ label }) => label === 'phụ trách');
    expect(owner?.filterText).toMatch(/^pt /);
    expect(owner?.filterText).toContain('phu trach');
    expect(items.every(({ commitCharacters }) => commitCharacters === undefined)).toBe(true);
  });

  test('the word that fits the place', async () => {
    const vi = 'ngôn ngữ vi\nnhóm web "Web"\n';
    expect(await labels(`${vi}kế hoạch <|>`)).toEqual(expect.arrayContaining(['của', 'trong']));
    expect(await labels(`${vi}kế hoạch <|>`)).not.toContain('thuộc');
    expect(await labels(`${vi}nhóm x "X" <|>`)).toContain('thuộc');
    expect(await labels(`${vi}mục tiêu "A"\n  kết quả "B" từ 1 <|>`)).toEqual(expect.arrayContaining(['lên', 'xuống']));
  });

  test.each([
    ['status', '  kr x "X" status <|>', ['on track', 'at risk', 'off track']],
    ['status, in the middle of a word pair', '  kr x "X" status at r<|>', ['at risk']],
    ['a bound', '  kr x "X" keep <|>', ['above', 'below', 'at least', 'at most', 'between']],
    ['a rhythm', 'cycle 2026-Q4 check-ins <|>', ['daily', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly']],
  ])('choices: %s', async (_, line, expected) => {
    expect(await labels(`${plan}${line}`)).toEqual(expected);
  });

  test.each([
    ['inside a text', 'objective "Custo<|>mers"'],
    ['in a text that is still open', 'objective "Custo<|>'],
    ['in a comment', '// own<|>'],
    ['inside a text of several lines', 'objective "X"\n  note """\n  own<|>\n  """\n'],
    ['where a title is wanted', 'objective renew <|>'],
  ])('nothing %s', async (_, source) => {
    expect(await labels(source)).toEqual([]);
  });
});

describe('names', () => {
  const other = `plan in 2026-Q3\nobjective old "Long ago"\n  kr past "Past" from 1 to 2\n`;
  const disk = {
    'b.okr': other,
    'c.okr': 'kpi csat "Satisfaction" unit points\nteam web "Web team" lead @hoa\nperson @an.tran "An Tran"\n',
  };

  test('references in the order in which they are looked up, with their score', async () => {
    const source = `${plan}objective other "Other"\n  kr late "Late" from 1 to 2\n  supports <|>`;
    const { items } = await completion(source, { disk });
    const found = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(found.map(({ label }) => label)).toEqual(['renew', 'nps', 'old', 'past']);
    expect(found[1]).toMatchObject({
      detail: '0.40 · on track',
      labelDetails: { description: 'Customers recommend us' },
    });
  });

  test('key results of an initiative; a name that two have stands with what is around it', async () => {
    const twice =
      'plan in 2026-Q4\nobjective a "A"\n  kr x "X" from 1 to 2\nobjective b "B"\n  kr x "X" from 1 to 2\n  kr y "Y" from 1 to 2\n';
    expect(await labels(`${twice}  initiative "I" for <|>`)).toEqual(['x', 'y', 'a.x']);
  });

  test('people and units own; the sign and dots belong to what is replaced', async () => {
    expect(await labels(`${plan}  owner <|>`, { disk })).toEqual(['@an.tran', '@hoa', 'web']);
    expect(await taken(`${plan}  owner @an.<|>`, '@an.tran', { disk })).toBe(`${plan}  owner @an.tran`);
    expect(await taken(`${plan}  owner @hoa, @a<|>`, '@an.tran', { disk })).toBe(`${plan}  owner @hoa, @an.tran`);
  });

  test('behind a qualifier: the names that begin so, with it', async () => {
    const source = `${plan}team web "Web"\nplan for web in 2026-Q4\nobjective own "Own"\n  kr here "Here" from 1 to 2\nobjective b "B"\n`;
    expect(await labels(`${source}  supports web.<|>`)).toEqual(['web.own', 'web.own.here']);
    expect(await labels(`${source}  supports renew.n<|>`)).toEqual(['renew.nps']);
    expect(await labels(`${source}  supports 2026-Q3.<|>`, { disk })).toEqual(['2026-Q3.old', '2026-Q3.old.past']);
    expect(await taken(`${source}  supports web.o<|>`, 'web.own')).toBe(`${source}  supports web.own`);
  });

  test('behind a sign: people only, and not the one whose name is being typed', async () => {
    expect(await labels(`${plan}  owner @<|>`, { disk })).toEqual(['@an.tran', '@hoa']);
    expect(await labels(`${plan}  owner @h<|>`, { disk })).toEqual(['@hoa']);
    expect(await labels(`${plan}objective x "X" owner @h\nobjective y "Y" owner @h<|>`, { disk })).toContain('@h');
  });

  test('names are found without their marks', async () => {
    const source = 'ngôn ngữ vi\nmục tiêu gia_hạn "Khách ký tiếp"\nmục tiêu "B"\n  đóng góp cho gia_han<|>';
    expect(await taken(source, 'gia_hạn')).toBe(source.replace('gia_han<|>', 'gia_hạn'));
    const { items } = await completion(source);
    expect(items[0]?.filterText).toContain('gia_han');
  });

  test('KPIs, units of the plan, sources', async () => {
    expect(await labels(`${plan}  kr x "X" measured by <|>`, { disk })).toEqual(['csat']);
    expect(await labels('plan for <|>', { disk })).toEqual(['@an.tran', '@hoa', 'web']);
    expect(await labels('kpi a "A" source "Survey"\nkpi b "B" source <|>')).toEqual(['"Survey"']);
  });
});

describe('values', () => {
  test('units that are used, those of the measure first', async () => {
    const found = await labels(`${plan}  kr x "X" from 1 to 2 contracts\n    2026-11-02 1.5 <|>`);
    expect(found).toEqual(['contracts', 'confidence']);
  });

  test('beside a measure in points neither a share nor money: both would be an error', async () => {
    const found = await labels(`${plan}  kr x "X" from 1 points to 2 <|>`);
    expect(found[0]).toBe('points');
    expect(found).not.toContain('%');
    expect(found).not.toContain('USD');
    const vi = 'ngôn ngữ vi\nmục tiêu "A"\n  kết quả "B" từ 2 tỷ đồng lên 3 t<|>';
    expect((await labels(vi)).slice(0, 2)).toEqual(['tỷ đồng', 'tỷ']);
  });

  test('no unit that is only being typed', async () => {
    expect((await labels(`${plan}  kr x "X" from 1 to 2 po<|>`)).slice(0, 2)).toEqual(['points']);
    expect(await labels(`${plan}kpi x "X" unit po<|>`)).toEqual(['points']);
  });

  test('no unit within itself, nor within one that is within it', async () => {
    const units = 'team web "Web" in north\nteam shop "Shop"\ndepartment north "North" in <|>';
    expect(await labels(units)).toEqual(['shop']);
  });

  test('days: the end of the cycle first, in the habit of the file', async () => {
    expect(await labels(`${plan}  kr x "X" by <|>`)).toEqual(['2026-12-31', '2026-11-30', '2026-11-15']);
    const vi = 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "A"\n  kết quả "B" từ 1 lên 2 hạn 3<|>';
    expect(await taken(vi, '31/12/2026')).toContain('hạn 31/12/2026');
  });

  test('periods to plan in', async () => {
    expect(await labels('plan in <|>')).toEqual(['2026-Q4', '2027-Q1', '2026-H2', '2026', '2026-11']);
    expect(await labels('ngôn ngữ vi\nkế hoạch trong <|>')).toContain('quý IV/2026');
  });

  test('a cycle once, be it declared, planned in, or only near', async () => {
    const two = 'cycle 2026-Q4 check-ins weekly\ncycle tet "Tết" from 2027-01-10 to 2027-02-20\nplan in 2026-Q4\n';
    const found = await labels(`${two}plan in <|>`);
    expect(found).toEqual(['2026-Q4', 'tet', '2027-Q1', '2026-H2', '2026', '2026-11']);
    const vi = await labels('ngôn ngữ vi\nkế hoạch trong 2026-Q4\nkế hoạch trong <|>');
    expect(vi.slice(0, 2)).toEqual(['quý IV/2026', 'quý I/2027']);
  });

  test('the last value of a measure', async () => {
    expect(await labels(`${plan}    2026-11-15 <|>`)).toEqual(['36']);
  });
});

describe('the block menu', () => {
  test('in the language of the file, found in both', async () => {
    expect(await labels(`${plan}/<|>`)).toEqual([
      '/kr',
      '/check-in',
      '/initiative',
      '/review',
      '/objective',
      '/plan',
      '/kpi',
      '/team',
      '/department',
      '/company',
      '/person',
      '/cycle',
    ]);
    const { items } = await completion('ngôn ngữ vi\n/mt<|>');
    const objective = items.find(({ label }) => label === '/mục tiêu');
    expect(objective?.filterText).toContain('/muc tieu');
    expect(objective?.filterText).toContain('/objective');
    expect(objective?.filterText?.split(' ')[0]).toBe('/mt');
    const { items: english } = await completion('/k<|>');
    const led = english.filter(({ filterText }) => filterText?.startsWith('/k')).map(({ label }) => label);
    expect(led).toEqual(['/plan', '/kpi']);
  });

  test('a block replaces the slash and all that was typed, at its own indentation', async () => {
    expect(await taken(`${plan}/check<|>`, '/check-in')).toBe(`${plan}    2026-11-15  \${1:36}`);
    expect(await taken(`${plan}      /kr<|>`, '/kr')).toContain(`\n  kr "\${1:The`);
    expect(await taken('ngôn ngữ vi\n/mục ti<|>', '/mục tiêu')).toMatch(/^ngôn ngữ vi\nmục tiêu "\$/);
  });

  test('a plan and a cycle are of the quarter of the day, as the file and the fiscal year call it', async () => {
    const february: Around = { settings: { asOf: '2027-02-10' } };
    expect(await taken('/cy<|>', '/cycle', february)).toContain(`\${1:2027-Q1}`);
    expect(await taken('ngôn ngữ vi\n/kh<|>', '/kế hoạch', february)).toContain(`\${2:quý I/2027}`);
    const april: Around = { settings: { config: { fiscalYearStart: 4 } } };
    expect(await taken('/pl<|>', '/plan', april)).toContain(`\${2:2026-Q3}`);
    const byEnd: Around = { settings: { config: { fiscalYearStart: 4, fiscalYearNamedBy: 'end' } } };
    expect(await taken('/pl<|>', '/plan', byEnd)).toContain(`\${2:2027-Q3}`);
    expect(await labels('cycle <|>', byEnd)).toEqual(
      expect.arrayContaining(['2027-Q3', '2027-Q4', '2027-H2', '2027', '2026-11']),
    );
  });

  test('only at the start of a line', async () => {
    expect(await labels('objective "X" /ob<|>')).not.toContain('/objective');
  });

  test.each(['en', 'vi'] as const)('every block is text that can be read (%s)', async (language) => {
    const head =
      language === 'en'
        ? `language en\n${plan}`
        : 'ngôn ngữ vi\nkế hoạch trong 2026-Q4\nmục tiêu a "A"\n  kết quả x "X" từ 1 lên 2\n';
    const plain = { ...able, textDocument: { ...able.textDocument, completion: {} } };
    const around: Around = { capabilities: plain };
    for (const label of await labels(`${head}/<|>`, around)) {
      const after = await taken(`${head}/<|>`, label, around);
      expect(loadFile({ path: 'a', text: after }).problems, after).toEqual([]);
      expect(after).not.toContain('$');
    }
  });
});

test('an empty file: what can be written, in the language that is set', async () => {
  expect(await labels('<|>')).toEqual(expect.arrayContaining(['objective', 'plan', 'language']));
  expect(await labels('<|>', { settings: { language: 'vi' } })).toEqual(
    expect.arrayContaining(['mục tiêu', 'kế hoạch']),
  );
});

test('the language of a file', async () => {
  expect(await labels('language <|>')).toEqual(['en', 'vi']);
  expect(await taken('ngôn ngữ v<|>', 'vi')).toBe('ngôn ngữ vi');
});

test('an empty file among Vietnamese ones is begun in Vietnamese', async () => {
  const disk = { 'b.okr': 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n' };
  expect(await labels('<|>', { disk })).toContain('mục tiêu');
});

test('sources within their quotes', async () => {
  const disk = { 'b.okr': 'kpi other "Other" source "CRM"\n', 'data/a.csv': '' };
  expect(await taken('kpi care "Care" source "<|>"', 'data/a.csv', { disk })).toBe(
    'kpi care "Care" source "data/a.csv"',
  );
  expect(await taken('kpi care "Care"\n  source "da<|>', 'data/a.csv', { disk })).toBe(
    'kpi care "Care"\n  source "data/a.csv"',
  );
  expect(await labels('kpi care "Care" source "data/<|>"', { disk })).toEqual(['CRM', 'data/a.csv']);
  expect(await labels('kpi care "<|>"', { disk })).toEqual([]);
});

test('sources that other KPIs name, then tables that are there, by the way from the plan', async () => {
  const disk = {
    'b.okr': 'kpi other "Other" source "CRM"\n',
    'số liệu/csat.csv': '',
    'file:///elsewhere/x.csv': '',
  };
  expect(await labels('kpi care "Care"\n  source <|>', { disk })).toEqual(['"CRM"', '"số liệu/csat.csv"']);
  const vietnamese = 'ngôn ngữ vi\nkpi chăm_sóc "Chăm sóc"\n  nguồn <|>';
  expect(await labels(vietnamese, { disk })).toEqual(['"CRM"', '"số liệu/csat.csv"']);
});
