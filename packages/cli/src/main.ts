import { isLanguage, type Language, safeLine } from '@okr/core';
import { Failure, fileFailure } from './failure.ts';
import type { Host } from './host.ts';
import { type Invocation, readCommandLine } from './program.ts';
import { languageOfHost } from './speech.ts';
import { printed } from './text/colors.ts';

/** Runs one command line (without `node okr`) and gives its exit code: 0, 1 or 2. Nothing is thrown. */
export async function main(args: readonly string[], around: Omit<Host, 'raw'>): Promise<number> {
  const host: Host = {
    ...around,
    raw: around.out,
    out: (text) => around.out(printed(text)),
    err: (text) => around.err(printed(text)),
  };
  const language = languageIn(args) ?? languageOfHost(host.env);
  try {
    const invocation = readCommandLine(args, language, host.terminal?.columns ?? 80);
    const code = await run(invocation, host, language);
    const lost = await host.outcome();
    if (lost !== undefined) throw fileFailure(lost, { en: 'standard output', vi: 'đầu ra chuẩn' }[language]);
    return code;
  } catch (error) {
    const said = error instanceof Failure ? error.said[language] : unexpected(error, language);
    host.err(`okr: ${safeLine(said)}\n`);
    return 2;
  }
}

/** Each command is loaded when it is asked for: the command starts as fast as what it needs. */
async function run(invocation: Invocation, host: Host, language: Language): Promise<number> {
  switch (invocation.command) {
    case 'check':
      return (await import('./commands/check.ts')).check(invocation.paths, invocation.options, host);
    case 'score':
      return (await import('./commands/score.ts')).score(invocation.paths, invocation.options, host);
    case 'export':
      return (await import('./commands/export.ts')).exportScores(invocation.paths, invocation.options, host);
    case 'serve':
      return (await import('./commands/serve.ts')).serve(invocation.paths, invocation.options, host);
    case 'check-in': {
      const { ref, value, paths, options } = invocation;
      return (await import('./commands/check-in.ts')).checkIn(ref, value, paths, options, host);
    }
    case 'import':
      return (await import('./commands/import.ts')).importFiles(invocation.files, invocation.options, host);
    case 'fmt':
      return (await import('./commands/fmt.ts')).fmt(invocation.paths, invocation.options, host);
    case 'init':
      return (await import('./commands/init.ts')).init(invocation.folder, invocation.options, host, language);
    case 'explain':
      return (await import('./commands/explain.ts')).explain(invocation.rule, invocation.options, host, language);
    case 'completions':
      return (await import('./commands/completions.ts')).completions(
        invocation.words,
        invocation.options,
        host,
        language,
      );
    case 'lsp':
      return (await import('./commands/lsp.ts')).lsp(invocation.options, host);
    case 'none':
      host.out(invocation.text);
      return 0;
  }
}

/** Needed before the options are read: the help and the errors of reading them are in it. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return at >= 0 && isLanguage(value) ? value : undefined;
}

function unexpected(error: unknown, language: Language): string {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    en: `an unexpected error in this tool itself: ${detail}`,
    vi: `lỗi không lường trước trong chính công cụ này: ${detail}`,
  }[language];
}
