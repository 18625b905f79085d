import type { Language } from '@okr/core';
import { Command, type CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { Failure } from './failure.ts';
import { type HelpTexts, helpTexts } from './help-texts.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of every command; values as typed. */
export interface SharedOptions {
  readonly asOf?: string;
  readonly config?: string;
  readonly lang?: string;
  readonly color: boolean;
  readonly stdinFilename?: string;
}

export interface CheckOptions extends SharedOptions {
  readonly format: string;
  readonly maxWarnings?: string;
  readonly all?: true;
  readonly fix?: true;
  readonly known?: string;
  readonly updateKnown?: true;
  /** What `--known` and `--update-known` were called. */
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

export interface ScoreOptions extends SharedOptions {
  readonly format: string;
  readonly explain?: true;
  readonly scorecard?: true;
  readonly cycle?: string;
  readonly team?: string;
  readonly unit?: string;
  readonly owner?: string;
}

export interface ExportOptions extends SharedOptions {
  readonly to?: string;
  readonly output?: string;
  readonly cycle?: string;
  readonly team?: string;
  readonly unit?: string;
  readonly owner?: string;
}

export interface ImportFileOptions extends SharedOptions {
  readonly output?: string;
  readonly columns?: string;
}

export interface ServeOptions extends SharedOptions {
  readonly port?: string;
}

export interface CheckInOptions extends SharedOptions {
  readonly date?: string;
  readonly confidence?: string;
  readonly note?: string;
  readonly replace?: true;
  readonly keep?: true;
}

export interface FmtOptions extends SharedOptions {
  readonly check?: true;
  readonly tidy?: true;
  readonly toLanguage?: string;
}

export interface InitOptions extends SharedOptions {
  readonly template?: string;
  readonly list?: true;
}

export interface CompletionsOptions extends SharedOptions {
  readonly complete?: string;
}

export interface LspOptions extends SharedOptions {
  readonly stdio?: true;
}

/** What the command line asks for. */
export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'score'; readonly paths: readonly string[]; readonly options: ScoreOptions }
  | { readonly command: 'export'; readonly paths: readonly string[]; readonly options: ExportOptions }
  | { readonly command: 'serve'; readonly paths: readonly string[]; readonly options: ServeOptions }
  | {
      readonly command: 'check-in';
      readonly ref: string;
      readonly value: string;
      readonly paths: readonly string[];
      readonly options: CheckInOptions;
    }
  | { readonly command: 'import'; readonly files: readonly string[]; readonly options: ImportFileOptions }
  | { readonly command: 'fmt'; readonly paths: readonly string[]; readonly options: FmtOptions }
  | { readonly command: 'init'; readonly folder: string; readonly options: InitOptions }
  | { readonly command: 'explain'; readonly rule: string; readonly options: SharedOptions }
  | { readonly command: 'completions'; readonly words: readonly string[]; readonly options: CompletionsOptions }
  | { readonly command: 'lsp'; readonly options: LspOptions }
  | { readonly command: 'none'; readonly text: string };

/** Reads the command line (without `node okr`). Help and version come back as text; wrong use throws a Failure. */
export function readCommandLine(args: readonly string[], language: Language, columns: number): Invocation {
  let printed = '';
  let invocation: Invocation | undefined;
  const [first, topic] = args;
  const print = (text: string): void => {
    printed += text;
  };
  const settle = (found: Invocation): void => {
    invocation = found;
  };
  const program = programIn(helpTexts[language], columns, { print, settle }, first);
  if (first === 'help' && topic !== undefined && !program.commands.some((each) => each.name() === topic)) {
    throw new Failure({
      en: `there is no command "${topic}"; see okr --help`,
      vi: `không có lệnh "${topic}"; xem okr --help`,
    });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    if (error.exitCode !== 0) throw wrongUse(error);
  }
  return invocation ?? { command: 'none', text: printed };
}

interface Heard {
  /** Help and versions. */
  print(text: string): void;
  settle(found: Invocation): void;
}

/** The command line with its help: of one command alone, where there is one of that name, else of all. */
export function programIn(texts: HelpTexts, columns: number, { print, settle }: Heard, only?: string): Command {
  const program = new Command('okr');
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({
        writeOut: print,
        writeErr: () => {},
        getOutHelpWidth: () => columns,
      })
      .configureHelp({
        showGlobalOptions: true,
        styleTitle: (title) => texts.titles[title] ?? title,
        optionDescription: (option) => option.description,
        argumentDescription: (argument) => argument.description,
        subcommandDescription: (sub) => sub.summary() || sub.description(),
      })
      .helpOption('-h, --help', texts.help);
  const add = (
    name: string,
    text: { readonly usage: string; readonly summary: string; readonly description: string },
  ) =>
    configure(program.command(name))
      .usage(text.usage)
      .summary(text.summary)
      .description(text.description)
      .allowExcessArguments(false);

  configure(program)
    .usage(texts.usage)
    .description(texts.description)
    .version(packageJson.version, '-V, --version', texts.version)
    .helpCommand(`help [${texts.commandName}]`, texts.help)
    .addHelpText('after', `\n${texts.epilogue}`);
  for (const option of sharedOptions(texts)) program.addOption(option);

  const withPaths = (command: Command, name: 'check' | 'score' | 'export' | 'serve' | 'fmt') =>
    command
      .argument('[path...]', texts.paths)
      .action((paths: string[]) => settle({ command: name, paths, options: command.optsWithGlobals() } as Invocation));

  /** What each command takes, in the order of the help. */
  const commands: Readonly<Record<Exclude<Invocation['command'], 'none'>, () => unknown>> = {
    check: () =>
      withPaths(add('check', texts.check), 'check')
        .option('--format <format>', texts.check.format, 'text')
        .option('--max-warnings <n>', texts.check.maxWarnings)
        .option('--all', texts.check.all)
        .option('--fix', texts.check.fix)
        .option('--known <file>', texts.check.known)
        .option('--update-known', texts.check.updateKnown)
        .addOption(new Option('--baseline <file>').hideHelp())
        .addOption(new Option('--update-baseline').hideHelp())
        .option('--stdin-filename <file>', texts.stdinFilename),
    score: () =>
      withPaths(add('score', texts.score), 'score')
        .option('--format <format>', texts.score.format, 'text')
        .option('--explain', texts.score.explain)
        .option('--scorecard', texts.score.scorecard)
        .option('--cycle <cycle>', texts.score.cycle)
        .option('--team <team>', texts.score.unit)
        .addOption(new Option('--unit <team>').hideHelp())
        .option('--owner <person>', texts.score.owner)
        .option('--stdin-filename <file>', texts.stdinFilename),
    export: () =>
      withPaths(add('export', texts.export), 'export')
        .option('--to <format>', texts.export.to)
        .option('-o, --output <file>', texts.export.output)
        .option('--cycle <cycle>', texts.score.cycle)
        .option('--team <team>', texts.score.unit)
        .addOption(new Option('--unit <team>').hideHelp())
        .option('--owner <person>', texts.score.owner)
        .option('--stdin-filename <file>', texts.stdinFilename),
    serve: () => withPaths(add('serve', texts.serve), 'serve').option('--port <port>', texts.serve.port),
    fmt: () =>
      withPaths(add('fmt', texts.fmt), 'fmt')
        .option('--check', texts.fmt.check)
        .option('--tidy', texts.fmt.tidy)
        .option('--to-language <language>', texts.fmt.toLanguage)
        .option('--stdin-filename <file>', texts.stdinFilename),
    import() {
      const importing = add('import', texts.import)
        .argument('<file...>', texts.import.files)
        .option('-o, --output <file>', texts.import.output)
        .option('--columns <list>', texts.import.columns)
        .option('--stdin-filename <file>', texts.stdinFilename);
      importing.action((files: string[]) => settle({ command: 'import', files, options: importing.optsWithGlobals() }));
    },
    'check-in'() {
      const checkIn = add('check-in', texts.checkIn)
        .argument('<ref>', texts.checkIn.ref)
        .argument('<value>', texts.checkIn.value)
        .argument('[path...]', texts.checkIn.paths)
        .option('--date <date>', texts.checkIn.date)
        .option('--confidence <n>', texts.checkIn.confidence)
        .option('--note <text>', texts.checkIn.note)
        .option('--replace', texts.checkIn.replace)
        .option('--keep', texts.checkIn.keep);
      checkIn.action((ref: string, value: string, paths: string[]) =>
        settle({ command: 'check-in', ref, value, paths, options: checkIn.optsWithGlobals() }),
      );
    },
    init() {
      const init = add('init', texts.init)
        .argument('[folder]', texts.init.folder, '.')
        .option('--template <name>', texts.init.template)
        .option('--list', texts.init.list);
      init.action((folder: string) => settle({ command: 'init', folder, options: init.optsWithGlobals() }));
    },
    explain() {
      const explain = add('explain', texts.explain).argument('<rule>', texts.explain.rule);
      explain.action((rule: string) => settle({ command: 'explain', rule, options: explain.optsWithGlobals() }));
    },
    completions() {
      const completing = add('completions', texts.completions)
        .argument('[shell]', texts.completions.shell)
        .argument('[words...]')
        .addOption(new Option('--complete <word>').hideHelp());
      completing.action((shell: string | undefined, words: readonly string[]) => {
        const all = shell === undefined ? words : [shell, ...words];
        settle({ command: 'completions', words: all, options: completing.optsWithGlobals() });
      });
    },
    lsp() {
      const lsp = add('lsp', texts.lsp)
        .option('--stdio', texts.lsp.stdio)
        .addOption(new Option('--clientProcessId <id>').hideHelp());
      lsp.action(() => settle({ command: 'lsp', options: lsp.optsWithGlobals() }));
    },
  };
  // What the others take is for the help that lists them all.
  const asked = Object.entries(commands).filter(([name]) => name === only);
  for (const [, define] of asked.length > 0 ? asked : Object.entries(commands)) define();
  return program;
}

function sharedOptions(texts: HelpTexts): readonly Option[] {
  return [
    new Option('--as-of <date>', texts.asOf),
    new Option('--config <file>', texts.config),
    new Option('--lang <language>', texts.lang),
    new Option('--no-color', texts.noColor),
  ];
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');
}
