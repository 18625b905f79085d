import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Language, safeLine } from '@okr/core';
import { type Imported, importFile, longestImport, type Role, roleNames } from '@okr/language';
import { Failure, failureAt, fileFailure } from '../failure.ts';
import { writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { ImportFileOptions } from '../program.ts';
import { counted } from '../speech.ts';
import { languageIn } from '../workspace/load.ts';
import { shown } from '../workspace/paths.ts';

/** What is shown of a line that has no place, in characters. */
const shownOfLine = 80;

interface Document {
  /** As shown. */
  readonly path: string;
  readonly imported: Imported;
}

/**
 * `okr import`: documents as one plan, on standard output or in a new file; what has no place in it is told on standard
 * error. Nothing is written where one of them cannot be read.
 */
export async function importFiles(files: readonly string[], options: ImportFileOptions, host: Host): Promise<number> {
  const columns = columnsIn(options.columns);
  const output = options.output === undefined ? undefined : outputIn(options.output, host.cwd);
  const documents: Document[] = [];
  for (const file of files) documents.push(await documentOf(file, options, columns, host));
  const text = planOf(documents);
  if (output === undefined) (host.terminal === undefined ? host.raw : host.out)(text);
  else {
    const written = await writeWhole({ ...output, text, before: 'nothing' });
    if (written === 'changed')
      throw failureAt(output.path, { en: 'is there already; nothing was written', vi: 'đã có sẵn; không ghi gì' });
  }
  for (const { path, imported } of documents) report(path, imported, languageIn(options) ?? imported.language, host);
  return 0;
}

async function documentOf(
  file: string,
  options: ImportFileOptions,
  columns: ReadonlyMap<string, Role>,
  host: Host,
): Promise<Document> {
  const name = file === '-' ? options.stdinFilename : file;
  const path = file === '-' && name === undefined ? '<stdin>' : shown(resolve(host.cwd, name ?? ''), host.cwd);
  const bytes = file === '-' ? await host.readStdin() : bytesOf(resolve(host.cwd, file), path);
  const found = await importFile(name ?? '', bytes, { columns });
  if (!found.ok) throw failureAt(path, found.message);
  return { path, imported: found.imported };
}

function bytesOf(absolute: string, path: string): Uint8Array {
  try {
    // A file of any size must not fill the memory.
    return statSync(absolute).size > longestImport ? new Uint8Array(longestImport + 1) : readFileSync(absolute);
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** `title=Name,target=Goal`: the role of each column by the words above it. */
function columnsIn(given: string | undefined): ReadonlyMap<string, Role> {
  const found = new Map<string, Role>();
  for (const part of given?.split(',') ?? []) {
    const [role = '', ...words] = part.split('=');
    const known = spellings[role.trim().toLowerCase()] ?? roleNames.find((name) => name === role.trim().toLowerCase());
    const heading = words.join('=').trim().toLowerCase();
    if (known === undefined || heading === '') {
      const listed = [...Object.keys(spellings), 'objective', 'kr', 'title', 'owner', 'unit', 'weight'].join(', ');
      throw new Failure({
        en: `--columns needs ROLE=HEADING, not "${part}"; roles: ${listed}`,
        vi: `--columns cần VAI_TRÒ=TÊN_CỘT, không phải "${part}"; vai trò: ${listed}`,
      });
    }
    found.set(heading, known);
  }
  return found;
}

const spellings: Readonly<Record<string, Role>> = {
  target: 'to',
  baseline: 'from',
  due: 'by',
  type: 'level',
  id: 'number',
};

function outputIn(path: string, cwd: string): { readonly absolute: string; readonly path: string } {
  if (extname(path) !== '.okr')
    throw failureAt(path, {
      en: 'a plan is written to a file that ends in .okr',
      vi: 'kế hoạch được ghi vào tệp có đuôi .okr',
    });
  return { absolute: resolve(cwd, path), path: shown(resolve(cwd, path), cwd) };
}

/** One plan has one language line, by which its numbers are read. */
function planOf(documents: readonly Document[]): string {
  const written = documents.filter(({ imported }) => imported.text !== '');
  const other = written.find(({ imported }) => imported.language !== written[0]?.imported.language);
  if (other !== undefined)
    throw failureAt(other.path, {
      en: 'is in another language than the first file; import them one by one',
      vi: 'viết bằng ngôn ngữ khác với tệp đầu; hãy nhập từng tệp',
    });
  const texts = documents.map(({ imported }) => imported.text).filter((text) => text !== '');
  const [first, ...others] = texts;
  if (first === undefined) return '';
  return [first, ...others.map((text) => text.replace(/^ngôn ngữ vi\n/, ''))].join('\n');
}

function report(path: string, { unplaced, count, told = [] }: Imported, language: Language, host: Host): void {
  const { objectives, keyResults } = count;
  for (const message of told) host.err(`okr: ${safeLine(path)}: ${message[language]}\n`);
  for (const { line, sheet, text } of unplaced) {
    const start = text.length > shownOfLine ? `${text.slice(0, shownOfLine)}…` : text;
    const place = sheet === undefined ? line : `${sheet}!${line}`;
    host.err(`${safeLine(`${path}:${place}`)}: ${safeLine(start)}\n`);
  }
  const of = {
    objectives: counted(objectives, { en: 'objective', vi: 'mục tiêu' }, 'objectives')[language],
    keyResults: counted(keyResults, { en: 'key result', vi: 'kết quả' }, 'key results')[language],
    lines: counted(unplaced.length, { en: 'line or cell', vi: 'dòng hoặc ô' }, 'lines or cells')[language],
  };
  const said = {
    en: `${of.objectives}, ${of.keyResults}; ${of.lines} without a place, kept as comments`,
    vi: `${of.objectives}, ${of.keyResults}; ${of.lines} không xếp được, giữ làm chú thích`,
  }[language];
  host.err(`okr: ${safeLine(path)}: ${said}\n`);
}
