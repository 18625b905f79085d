import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { commands, type Uri, window, workspace } from 'vscode';
import { suite } from '../support/suite.ts';
import { file, until } from './support.ts';

/** The process of the language server that this extension host started. */
function serverProcess(): number | undefined {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => {
      try {
        const isOurs = readFileSync(`/proc/${name}/status`, 'utf8').includes(`\nPPid:\t${process.pid}\n`);
        return isOurs && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('okr-vscode');
      } catch {
        // It has ended since.
        return false;
      }
    });
  return found === undefined ? undefined : Number(found);
}

/** The server tells what is in a plan. */
async function answering(plan: Uri): Promise<void> {
  await until(async () => {
    const outline = await commands.executeCommand<readonly unknown[]>('vscode.executeDocumentSymbolProvider', plan);
    return outline?.length ? true : undefined;
  });
}

export const run = suite(__dirname, {
  async 'it comes back four times, and not a fifth'() {
    const plan = file('reading.okr');
    await window.showTextDocument(await workspace.openTextDocument(plan));
    let last: number | undefined;
    for (let crash = 1; crash <= 5; crash++) {
      const running = await until(() => {
        const found = serverProcess();
        return found === last ? undefined : found;
      });
      await answering(plan);
      process.kill(running, 'SIGKILL');
      last = running;
    }
    await until(() => (serverProcess() === undefined ? true : undefined));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.equal(serverProcess(), undefined);
  },

  async 'by hand it is started all the same'() {
    await commands.executeCommand('okr.restartServer');
    await until(serverProcess);
    await answering(file('reading.okr'));
  },
});
