import { languages } from '@okr/core';
import { dialects } from '@okr/language';
import { exportFormats } from '@okr/preview/formats';

/** A word that could stand at the cursor, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

export interface Completed {
  readonly candidates: readonly Candidate[];
  /** Paths fit too; the shell knows them best. */
  readonly files: boolean;
}

/** The command line as its help tells it. */
export interface CommandShape {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionShape[];
}

export interface OptionShape {
  /** `--format`, `-o`. */
  readonly flags: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
}

/** What a word can be beside commands and options. */
export type Kind = 'reference' | 'rule' | 'shell' | 'template' | 'team' | 'person' | 'cycle' | 'file' | 'nothing';

/** What stands at the first places of a command, and behind them; paths where nothing is said. */
const places: Readonly<Record<string, readonly Kind[]>> = {
  'check-in': ['reference', 'nothing'],
  completions: ['shell'],
  explain: ['rule'],
};
const last: Readonly<Record<string, Kind>> = { completions: 'nothing', explain: 'nothing', lsp: 'nothing' };

/** Of options whose values stand in their help, the values; what is not here is typed freely. */
const values: Readonly<Record<string, Kind | readonly string[] | Readonly<Record<string, readonly string[]>>>> = {
  '--lang': languages,
  '--to-language': dialects.map(({ key }) => key),
  '--format': { check: ['text', 'json'], score: ['text', 'json', 'csv', 'markdown'] },
  '--to': exportFormats,
  '--team': 'team',
  '--unit': 'team',
  '--owner': 'person',
  '--cycle': 'cycle',
  '--template': 'template',
  '--config': 'file',
  '--output': 'file',
  '-o': 'file',
  '--known': 'file',
  '--stdin-filename': 'file',
};

/**
 * What could stand in place of `word`, behind the words before it. `known` says what there is of a kind; it is asked for one
 * kind at most.
 */
export async function complete(
  before: readonly string[],
  word: string,
  commands: readonly CommandShape[],
  known: (kind: Kind) => Promise<readonly Candidate[]>,
): Promise<Completed> {
  const { command, operands, open } = readWords(before, commands);
  const [, flag = ''] = /^(--[^=]+)=/.exec(word) ?? [];
  if (open !== undefined || flag !== '') {
    const of = valuesOf(open ?? flag, command);
    const given = typeof of === 'string' ? await ofKind(of, known) : { candidates: of.map(plain), files: false };
    const start = open === undefined ? `${flag}=` : '';
    const written = given.candidates.map(({ value, about }) => ({ value: `${start}${value}`, about }));
    return { candidates: fitting(written, word), files: given.files };
  }
  const shape = commands.find(({ name }) => name === command);
  if (word.startsWith('-')) {
    const options = (shape?.options ?? optionsOfAll(commands)).flatMap(flagsOf);
    return { candidates: fitting(options, word), files: false };
  }
  if (shape === undefined) {
    const named = command === undefined ? commands.map(({ name, about }) => ({ value: name, about })) : [];
    return { candidates: fitting(named, word), files: false };
  }
  const kind = places[shape.name]?.[operands] ?? last[shape.name] ?? 'file';
  const { candidates, files } = await ofKind(kind, known);
  return { candidates: (kind === 'reference' ? named : fitting)(candidates, word), files };
}

interface ReadWords {
  readonly command: string | undefined;
  /** Words behind the command that are neither options nor their values. */
  readonly operands: number;
  /** The option whose value comes next. */
  readonly open: string | undefined;
}

function readWords(words: readonly string[], commands: readonly CommandShape[]): ReadWords {
  const withValue = new Set(
    commands.flatMap(({ options }) => options.filter(({ takesValue }) => takesValue).flatMap(({ flags }) => flags)),
  );
  let command: string | undefined;
  let operands = 0;
  let open: string | undefined;
  for (const word of words) {
    if (open !== undefined) open = undefined;
    else if (withValue.has(word)) open = word;
    else if (word.startsWith('-') && word !== '-') continue;
    else if (command === undefined) command = word;
    else operands++;
  }
  return { command, operands, open };
}

function valuesOf(flag: string, command: string | undefined): Kind | readonly string[] {
  const of = values[flag] ?? [];
  if (typeof of === 'string' || isList(of)) return of;
  return of[command ?? ''] ?? [];
}

function isList(value: readonly string[] | Readonly<Record<string, readonly string[]>>): value is readonly string[] {
  return Array.isArray(value);
}

async function ofKind(kind: Kind, known: (kind: Kind) => Promise<readonly Candidate[]>): Promise<Completed> {
  if (kind === 'file') return { candidates: [], files: true };
  return { candidates: kind === 'nothing' ? [] : await known(kind), files: false };
}

function fitting(all: readonly Candidate[], word: string): readonly Candidate[] {
  const start = word.toLowerCase();
  return all.filter(({ value }) => value.toLowerCase().startsWith(start));
}

/** A name may be begun at any of its parts: `delivery.renew.nps`, `renew.nps`, `nps`. */
function named(all: readonly Candidate[], word: string): readonly Candidate[] {
  const found = all.flatMap(({ value, about }) => {
    const parts = value.split('.');
    const names = parts.map((_, index) => ({ value: parts.slice(index).join('.'), about }));
    return fitting(names, word).slice(0, 1);
  });
  return [...new Map(found.map((candidate) => [candidate.value, candidate])).values()];
}

function plain(value: string): Candidate {
  return { value, about: '' };
}

function flagsOf({ flags, about }: OptionShape): readonly Candidate[] {
  return flags.map((value) => ({ value, about }));
}

/** Before a command stand those that every command has. */
function optionsOfAll([first, ...others]: readonly CommandShape[]): readonly OptionShape[] {
  const isEverywhere = ({ flags }: OptionShape): boolean =>
    others.every(({ options }) => options.some((option) => option.flags[0] === flags[0]));
  return (first?.options ?? []).filter(isEverywhere);
}
