import { applyPublishedDelta, type Published } from '@okr/core';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ScoredParams, ScoredResult } from '../src/protocol.ts';
import { folder, start, type TestClient, uriOf } from './client.ts';
import { company, delivery, disk } from './plans.ts';

const ask = (client: TestClient, params: ScoredParams = {}): Promise<ScoredResult | null> =>
  client.connection.sendRequest('okr/scored', params);

/** The whole workspace as the client has it after an answer. */
const scoredOf = (result: ScoredResult | null, known?: Published): Published => {
  if (result === null) throw new Error('no workspace');
  if (result.update.kind === 'full') return result.update.scored;
  const made = known && applyPublishedDelta(known, result.update.delta);
  if (made === undefined) throw new Error('a delta without its base');
  return made;
};

const titles = ({ plans }: Published): readonly string[] =>
  plans.flatMap(({ objectives }) => objectives.map(({ title }) => title));

describe('okr/scored', () => {
  test('the published shape of the workspace, its files named by URIs', async () => {
    const client = await start({ disk });
    const result = await ask(client);
    const scored = scoredOf(result);
    expect(result).toMatchObject({ workspace: folder, today: '2026-11-15', update: { kind: 'full' } });
    expect(scored).toMatchObject({ version: 1, asOf: '2026-11-15' });
    expect(scored.plans.map(({ file }) => file)).toContain(uriOf('delivery.okr'));
    expect(scored.plans.flatMap(({ objectives }) => objectives.map(({ score }) => score))).not.toEqual([]);
  });

  test('files with their language, their errors and the lines that could not be read', async () => {
    const client = await start({ disk: { 'a.okr': 'objectve "A"\nownr\n', 'b.okr': 'ngôn ngữ vi\n' } });
    expect((await ask(client))?.files).toEqual([
      { uri: uriOf('a.okr'), language: 'en', errors: 2, warnings: expect.any(Number), unread: 2 },
      { uri: uriOf('b.okr'), language: 'vi', errors: 0, warnings: expect.any(Number), unread: 0 },
    ]);
  });

  test('while the findings of a large workspace are counted, others are answered', async () => {
    const file = (at: number) => [`${at}.okr`, delivery.replaceAll('delivery', `unit_${at}`)] as const;
    const client = await start({ disk: Object.fromEntries(Array.from({ length: 150 }, (_, at) => file(at))) });
    await client.ask('textDocument/documentSymbol', '0.okr');
    // Each look at the clock finds that its slice is over, however fast the machine is.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    onTestFinished(() => clock.mockRestore());
    const order: string[] = [];
    const scored = ask(client).then((result) => {
      order.push('scores');
      return result;
    });
    const symbols = client.ask('textDocument/documentSymbol', '1.okr').then(() => order.push('symbols'));
    await symbols;
    const files = (await scored)?.files ?? [];
    expect(order).toEqual(['symbols', 'scores']);
    expect(files).toHaveLength(150);
    expect(files.reduce((sum, { warnings }) => sum + warnings, 0)).toBeGreaterThan(0);
  });

  test('another day, another language of explanations', async () => {
    const client = await start({ disk });
    const later = scoredOf(await ask(client, { asOf: '2026-12-20', language: 'vi' }));
    expect(later.asOf).toBe('2026-12-20');
    expect(JSON.stringify(later.plans.map(({ explanation }) => explanation))).toMatch(/điểm|mục tiêu/i);
    expect(scoredOf(await ask(client, { asOf: 'someday' })).asOf).toBe('2026-11-15');
  });

  test('to a client that names what it knows, what changed since', async () => {
    const client = await start({ disk });
    client.open('delivery.okr', delivery);
    const first = await ask(client);
    const before = scoredOf(first);
    client.change('delivery.okr', `${delivery}\nobjective "One more"\n`);
    const second = await ask(client, { known: first?.resultId ?? '' });
    expect(second?.update.kind).toBe('delta');
    const after = scoredOf(second, before);
    expect(titles(after)).toContain('One more');
    expect(after).toEqual(scoredOf(await ask(client)));
    const companyPlan = (of: Published) => of.plans.find(({ file }) => file === uriOf('company.okr'));
    expect(companyPlan(after)).toBe(companyPlan(before));
  });

  test('nothing changed → the same result again; an unknown one → the whole', async () => {
    const client = await start({ disk });
    const first = await ask(client);
    const second = await ask(client, { known: first?.resultId ?? '' });
    expect(second?.resultId).toBe(first?.resultId);
    expect(second?.update.kind).toBe('delta');
    expect((await ask(client, { known: 'gone' }))?.update.kind).toBe('full');
  });

  test('several workspaces, each by a file or folder of it; one file outside all', async () => {
    const client = await start({
      folders: ['file:///one', 'file:///two'],
      disk: { 'file:///one/a.okr': 'objective "A"\n', 'file:///two/sub/b.okr': 'objective "B"\n' },
    });
    client.open('untitled:new', 'objective "C"\n');
    const at = async (uri: string) => {
      const result = await ask(client, { uri });
      return result === null ? null : [result.workspace, ...titles(scoredOf(result))];
    };
    expect(await at('file:///one/a.okr')).toEqual(['file:///one', 'A']);
    expect(await at('file:///two')).toEqual(['file:///two', 'B']);
    expect(await at('file:///two/sub/')).toEqual(['file:///two', 'B']);
    expect(await at('file:///')).toEqual(['file:///one', 'A']);
    expect(await at('untitled:new')).toEqual(['untitled:new', 'C']);
    expect(await at('file:///three')).toBeNull();
    expect(titles(scoredOf(await ask(client)))).toEqual(['A']);
  });

  test('no workspace → null', async () => {
    expect(await ask(await start({ folders: [] }))).toBeNull();
  });
});

describe('okr/scoredChanged', () => {
  const listening = async (...around: Parameters<typeof start>) => {
    const client = await start(...around);
    const told: (readonly string[])[] = [];
    client.connection.onNotification('okr/scoredChanged', ({ workspaces }: { workspaces: readonly string[] }) => {
      told.push(workspaces);
    });
    await client.diagnostics('a.okr');
    await ask(client);
    return { client, told };
  };
  const some = { disk: { 'a.okr': 'ownr\n' } };
  test('after the diagnostics, once for a burst', async () => {
    const { client, told } = await listening(some);
    client.open('a.okr', 'objective "A"\n');
    for (const title of ['B', 'C', 'D']) client.change('a.okr', `objective "${title}"\n`);
    await client.diagnostics('a.okr', ({ version }) => version === 4);
    await expect.poll(() => told.at(-1)).toEqual([folder]);
    expect(titles(scoredOf(await ask(client)))).toEqual(['D']);
    expect(told.length).toBeLessThanOrEqual(2);
  });

  /** Opens or closes a text of its own, and waits until that is told: what was to be told before has been. */
  const other = async ({ client, told }: Awaited<ReturnType<typeof listening>>, uri: string, isOpen: boolean) => {
    const before = told.length;
    if (isOpen) client.open(uri, 'objective "X"\n');
    else client.close(uri);
    await expect.poll(() => told.slice(before).flat()).toContain(uri);
    return told.slice(before).flat();
  };

  test('not where nothing changed', async () => {
    const listens = await listening(some);
    await other(listens, 'untitled:w', true);
    const without = await other(listens, 'untitled:x', true);
    await listens.client.ask('textDocument/hover', 'a.okr', { position: { line: 0, character: 0 } });
    const withOne = await other(listens, 'untitled:y', true);
    const tellings = (uris: readonly string[]) => uris.filter((uri) => uri === folder).length;
    expect(tellings(withOne)).toBe(tellings(without));
  });

  test('a workspace that is gone is told of too', async () => {
    const listens = await listening(some);
    await other(listens, 'untitled:x', true);
    await other(listens, 'untitled:x', false);
  });
});

const line = fc.constantFrom(
  'objective grow "Again"',
  '  kr nps "NPS" from 1 to 2',
  '  kr "Carried"',
  '    supports grow.nps',
  '    supports delivery.grow',
  '    2026-11-01  1.5',
  '  owner @an',
  'kpi care "Care" unit % target at least 90',
  '  2026-11  91',
  '  measured by care',
  'plan for delivery in winter draft',
  'cycle winter from 2026-11-01 to 2026-12-31 check-ins weekly',
  'team delivery "D" in us',
  'company us',
  '"""',
);
const step = fc.tuple(fc.constantFrom('a.okr', 'b.okr', 'company.okr'), fc.array(line, { maxLength: 7 }));

test('whatever is edited, a client that follows by deltas has what a fresh server says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const client = await start({ disk: { 'company.okr': company } });
      client.open('a.okr', delivery);
      client.open('b.okr', '');
      client.open('company.okr', company);
      let known = await ask(client);
      let scored = scoredOf(known);
      const texts = new Map([
        ['a.okr', delivery],
        ['b.okr', ''],
        ['company.okr', company],
      ]);
      for (const [path, lines] of steps) {
        const text = `${path === 'a.okr' ? delivery : ''}${lines.join('\n')}\n`;
        texts.set(path, text);
        client.change(path, text);
        known = await ask(client, { known: known?.resultId ?? '' });
        scored = scoredOf(known, scored);
      }
      const fresh = await start({ disk: { 'company.okr': company } });
      for (const [path, text] of texts) fresh.open(path, text);
      expect(scored).toEqual(scoredOf(await ask(fresh)));
      expect([...client.log, ...fresh.log]).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);
