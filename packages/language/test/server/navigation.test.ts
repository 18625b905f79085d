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
