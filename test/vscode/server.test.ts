import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';
import { runInHost } from './support/in-host.ts';
import type { Workbench } from './support/workbench.ts';

describeEditor('a language server that crashes', () => {
  test('is started again with one message, and left after the fifth time', async ({ open }) => {
    const opened: Workbench[] = [];
    const results = await runInHost('crashes.ts', async (payload) => {
      const window = await open({ 'reading.okr': 'objective readers "Children read"\n' }, { payload });
      opened.push(window);
      return window;
    });
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    const [window] = opened;
    await window?.runCommand('Notifications: Show Notifications');
    await window?.notification('crashed five times').waitFor();
    await window?.screenshot('server-crashed');
    expect(await window?.notification('crashed and was started again').count()).toBe(1);
  });
});
