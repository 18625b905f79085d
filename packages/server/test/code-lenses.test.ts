import { describe, expect, test } from 'vitest';
import type { ApplyWorkspaceEditParams, CodeLens } from 'vscode-languageserver';
import { applied } from './apply.ts';
import { able, start, type TestClient, uriOf } from './client.ts';
import { disk } from './plans.ts';

const plan = `plan in 2026-Q4
objective renew "Customers stay"
  kr nps "Customers recommend us" from 30 to 45 points by 2026-12-31 // a remark
    2026-10-15  33
  kr late "Late projects" from 25% to 10%
    2026-11-14  10%
`;

describe('code lenses', () => {
  const titles = async (client: TestClient, path: string) =>
    (await client.ask<CodeLens[]>('textDocument/codeLens', path)).map(
      ({ range, command }) => `${range.start.line} ${command?.title}`,
    );

  test('score and status on objectives, on key results a check-in once one is due', async () => {
    const client = await start({ disk });
    client.open('a.okr', plan);
    expect(await titles(client, 'a.okr')).toEqual([
      '1 0.60 · off track',
      '2 Add today’s check-in',
      '2 Nothing new for 31 days (since 15 Oct 2026)',
    ]);
    const text = plan.replace('2026-11-14  10%', '2026-11-01  20%');
    client.change('a.okr', text);
    // A week without a number: one is due.
    expect(await titles(client, 'a.okr')).toContain('4 Add today’s check-in');
  });

  test('a list that has no cycle yet is still being written: no check-in is due before the first', async () => {
    const client = await start({});
    const sketch = 'objective "Customers stay"\n  kr "Late projects" from 25% to 10%\n';
    client.open('a.okr', sketch);
    expect(await titles(client, 'a.okr')).toEqual([]);
    client.change('a.okr', `${sketch}    2026-11-01  20%\n`);
    expect(await titles(client, 'a.okr')).toContain('1 Add today’s check-in');
    client.change('a.okr', `plan in 2026-Q4\n${sketch}`);
    expect(await titles(client, 'a.okr')).toContain('2 Add today’s check-in');
  });

  test('what has no measure yet waits for one, not for a number', async () => {
    const client = await start({});
    const of = (measure: string) => `plan in 2026-Q4\nobjective "Customers stay"\n  kr "Late projects"${measure}\n`;
    client.open('a.okr', of(''));
    expect(await titles(client, 'a.okr')).not.toContain('2 Add today’s check-in');
    client.change('a.okr', of(' from ? to ?'));
    expect(await titles(client, 'a.okr')).not.toContain('2 Add today’s check-in');
    client.change('a.okr', of(' from ? to 10%'));
    expect(await titles(client, 'a.okr')).toContain('2 Add today’s check-in');
  });

  test('in a closed plan the grade with its band', async () => {
    const client = await start({});
    client.open('a.okr', plan.replace('2026-Q4', '2026-Q4 closed'));
    expect((await titles(client, 'a.okr'))[0]).toBe('1 0.60 · grade 0.6 (amber)');
  });

  test('none where they are switched off', async () => {
    const client = await start({ settings: { codeLens: false } });
    client.open('a.okr', plan);
    expect(await titles(client, 'a.okr')).toEqual([]);
  });

  const checkedIn = async (text: string, line: number, capabilities = able) => {
    const client = await start({ capabilities });
    client.open('a.okr', text);
    const asked = new Promise<ApplyWorkspaceEditParams>((resolve) => {
      client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
        resolve(params);
        return { applied: true };
      });
    });
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'okr.addCheckIn',
      arguments: [uriOf('a.okr'), line],
    });
    return applied((await asked).edit, 'a.okr', text);
  };

  test('the check-in goes below the last one, with its value as the tab stop', async () => {
    expect(await checkedIn(plan, 2)).toBe(plan.replace('33\n', `33\n    2026-11-15  \${1:33}\n`));
    expect(await checkedIn(plan, 2, { ...able, workspace: {} })).toBe(plan.replace('33\n', '33\n    2026-11-15  33\n'));
  });

  test('without one, after what the key result says, day first in a Vietnamese file', async () => {
    const text = 'ngôn ngữ vi\nmục tiêu "A"\n  kết quả "B" từ 1 lên 2\n    hạn 31/12/2026\n  kết quả "C" từ 1 lên 2\n';
    expect(await checkedIn(text, 2)).toBe(
      text.replace('hạn 31/12/2026\n', `hạn 31/12/2026\n    15/11/2026  \${1:0}\n`),
    );
  });

  /** What pressing the lens above `on` does once the text has become another, and the client has not asked again. */
  const pressedLate = async (text: string, on: number, later: string) => {
    const client = await start();
    client.open('a.okr', text);
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', 'a.okr');
    const lens = lenses.find(({ range, command }) => range.start.line === on && command?.command === 'okr.addCheckIn');
    client.change('a.okr', later);
    let after = later;
    client.connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
      after = applied(edit, 'a.okr', later);
      return { applied: true };
    });
    await client.connection.sendRequest('workspace/executeCommand', {
      command: lens?.command?.command,
      arguments: lens?.command?.arguments,
    });
    // The edit is asked for after the answer: a further one says that it has come.
    await client.ask('textDocument/codeLens', 'a.okr');
    return { after, log: client.log };
  };

  const twins = `objective one "One"
  kr "Customers recommend us" from 30 to 45 points
    2026-11-01  33
  kr "Late projects" from 25% to 10%
    2026-11-01  20%
objective two "Two"
  kr "Late projects" from 25% to 10%
    2026-11-02  12%
`;

  test('a text that has changed since: the check-in goes to the key result that was meant, by name or by title', async () => {
    const above = 'plan in 2026-Q4\n  note "A note."\n\n';
    const later = plan.replace('plan in 2026-Q4\n', above);
    expect((await pressedLate(plan, 2, later)).after).toBe(later.replace('33\n', `33\n    2026-11-15  \${1:33}\n`));
    const retitled = later.replace('Customers recommend us', 'NPS');
    expect((await pressedLate(plan, 2, retitled)).after).toContain(`33\n    2026-11-15  \${1:33}\n`);
    const renamed = later.replace('kr nps', 'kr promoters');
    expect((await pressedLate(plan, 2, renamed)).after).toContain(`33\n    2026-11-15  \${1:33}\n`);
    // Now another key result of the same title stands on the line of the one that was meant.
    const swapped = twins.replace('objective one "One"\n', 'objective one "One"\n  // 1\n  // 2\n  // 3\n');
    expect((await pressedLate(twins, 6, swapped)).after).toContain(`12%\n    2026-11-15  \${1:12%}\n`);
  });

  test('where nobody can tell which was meant, nothing is written and the reader is told', async () => {
    const gone = plan.replace(/ {2}kr nps.*\n.*\n/, '');
    expect(await pressedLate(plan, 2, gone)).toEqual({
      after: gone,
      log: [expect.stringMatching(/^shown: Nothing was written: the plan has changed/)],
    });
    const both = twins
      .replace('objective two "Two"', 'objective three "Three"')
      .replace(/ {2}kr "Late[\s\S]*?(?=obj)/, '$&$&');
    expect((await pressedLate(twins, 6, both)).after).toBe(both);
    const vi = 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "A"\n  kết quả "B" từ 1 lên 2\n';
    expect((await pressedLate(vi, 3, vi.replace('"B"', '"C"'))).log).toEqual([
      expect.stringMatching(/^shown: Chưa ghi gì: kế hoạch đã thay đổi/),
    ]);
  });
});
