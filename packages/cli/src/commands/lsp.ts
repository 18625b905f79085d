import process from 'node:process';
import { safeLine } from '@okr/core';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { listen } from '../lsp/ear.ts';
import { keepHeapSmall } from '../lsp/small-heap.ts';
import type { LspOptions } from '../program.ts';
import { languageOfHost } from '../speech.ts';
import { startThread } from '../thread.ts';

/** `okr lsp --stdio`: serves an editor until it says `exit` or hangs up, which also ends the process. */
export async function lsp(options: LspOptions, host: Host): Promise<number> {
  if (options.stdio !== true) {
    throw new Failure({
      en: 'okr lsp is started by an editor, as okr lsp --stdio',
      vi: 'okr lsp do trình soạn thảo gọi, bằng lệnh okr lsp --stdio',
    });
  }
  keepHeapSmall();
  const language = languageOfHost(host.env);
  const { stdin, stdout } = process;
  const code = await listen(startThread('lsp'), {
    input: stdin,
    output: stdout,
    say: (message) => host.err(`okr: ${safeLine(message[language])}\n`),
  });
  // Whatever still holds the process, nobody is there any more.
  process.exit(code);
}
