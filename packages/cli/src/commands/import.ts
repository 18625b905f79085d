import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Bilingual, type Language, safeLine } from '@okr/core';
import {
  type Imported,
  importJson,
  importRows,
  importText,
  type JsonProblem,
  type Role,
  roleNames,
  rowsOf,
} from '@okr/language';
import type { WorkbookProblem } from '@okr/language/xlsx';
import { Failure, failureAt, fileFailure, tell } from '../failure.ts';
import { writeWhole } from '../files/write.ts';
import type { Host } from '../host.ts';
import type { ImportFileOptions } from '../program.ts';
import { counted, languageOfHost } from '../speech.ts';
import { decode } from '../workspace/decode.ts';
import { languageIn } from '../workspace/load.ts';
import { shown } from '../workspace/paths.ts';

/** No document with OKRs in it is longer, in bytes. */
const longest = 20_000_000;

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
  const spoken = languageIn(options) ?? languageOfHost(host.env);
  const columns = columnsIn(options.columns);
  const output = options.output === undefined ? undefined : outputIn(options.output, host.cwd);
  const documents: Document[] = [];
  for (const file of files) documents.push(await documentOf(file, options, columns, host, spoken));
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
  spoken: Language,
): Promise<Document> {
  const name = file === '-' ? options.stdinFilename : file;
  const path = file === '-' && name === undefined ? '<stdin>' : shown(resolve(host.cwd, name ?? ''), host.cwd);
  const bytes = file === '-' ? await host.readStdin() : bytesOf(resolve(host.cwd, file), path);
  if (bytes.length > longest)
    throw failureAt(path, { en: 'is larger than 20 MB; import it in parts', vi: 'lớn hơn 20 MB; hãy nhập từng phần' });
  const ending = extname(name ?? '').toLowerCase();
  if (isArchive(bytes) || spreadsheets.has(ending)) return { path, imported: await sheetsIn(bytes, path, columns) };
  if (isBinary(bytes) || binary.has(ending)) throw failureAt(path, notText);
  const { text, damage } = decode(bytes);
  const [first] = damage;
  // UTF-16 was read well, and that is said; bytes that are no letters would be lost.
  if (first !== undefined && text.includes('\uFFFD')) throw failureAt(path, notUtf8);
  if (first !== undefined) tell(host, failureAt(path, first.message), spoken);
  if (ending === '.json') {
    const imported = importJson(text);
    if (typeof imported === 'string') throw failureAt(path, notScores[imported]);
    return { path, imported };
  }
  const isTable = ending === '.csv' || ending === '.tsv' || ending === '.tab';
  const rows = isTable ? rowsOf(text) : undefined;
  return { path, imported: rows === undefined ? importText(text, { columns }) : importRows(rows, { columns }) };
}

function bytesOf(absolute: string, path: string): Uint8Array {
  try {
    // A file of any size must not fill the memory.
    return statSync(absolute).size > longest ? new Uint8Array(longest + 1) : readFileSync(absolute);
  } catch (error) {
    throw fileFailure(error, path);
  }
}

const spreadsheets: ReadonlySet<string> = new Set(['.xlsx', '.xlsm']);

const binary: ReadonlySet<string> = new Set(['.xls', '.docx', '.pdf', '.ods', '.numbers', '.pptx']);

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1');
}

function isArchive(bytes: Uint8Array): boolean {
  return headOf(bytes) === 'PK\u0003\u0004';
}

function isBinary(bytes: Uint8Array): boolean {
  return headOf(bytes) === '%PDF' || headOf(bytes) === '\u00d0\u00cf\u0011\u00e0';
}

/** Its reader is loaded for a spreadsheet alone. */
async function sheetsIn(bytes: Uint8Array, path: string, columns: ReadonlyMap<string, Role>): Promise<Imported> {
  // What Excel locks with a password, and what it saved before 2007, is no archive.
  if (isBinary(bytes)) throw failureAt(path, notXlsx.locked);
  const { importXlsx } = await import('@okr/language/xlsx');
  const imported = importXlsx(bytes, { columns });
  if (typeof imported === 'string') throw failureAt(path, notXlsx[imported]);
  return imported;
}

const notXlsx: { readonly [P in WorkbookProblem]: Bilingual } = {
  'not-zip': {
    en: 'is no spreadsheet, whatever its name says; save it as .xlsx or CSV, then import that',
    vi: 'không phải bảng tính dù tên tệp ghi vậy; hãy lưu thành .xlsx hoặc CSV rồi nhập',
  },
  'not-xlsx': {
    en: 'is an archive without a workbook in it; save the spreadsheet as .xlsx or CSV, then import that',
    vi: 'là tệp nén không chứa bảng tính; hãy lưu bảng tính thành .xlsx hoặc CSV rồi nhập',
  },
  damaged: {
    en: 'is a damaged spreadsheet; open it where it was made, save it anew, then import that',
    vi: 'là bảng tính bị hỏng; hãy mở bằng chương trình đã tạo ra nó, lưu lại rồi nhập',
  },
  locked: {
    en: 'asks for a password, or is of before 2007; save it as .xlsx without one, then import that',
    vi: 'có mật khẩu hoặc theo định dạng trước 2007; hãy lưu thành .xlsx không mật khẩu rồi nhập',
  },
  'too-large': {
    en: 'unpacks to more than 200 MB; keep the sheets with OKRs, then import that',
    vi: 'giải nén ra hơn 200 MB; hãy chỉ giữ các trang có OKR rồi nhập',
  },
};

const notText = {
  en: 'is neither text nor a table as text; save it as CSV (from a spreadsheet) or as text, then import that',
  vi: 'không phải văn bản hay bảng dạng văn bản; hãy lưu thành CSV (từ bảng tính) hoặc văn bản rồi nhập tệp đó',
};

const notScores: { readonly [P in JsonProblem]: Bilingual } = {
  'not-json': {
    en: 'is no JSON: it ends too early, or a sign is missing',
    vi: 'không phải JSON: tệp bị cụt hoặc thiếu dấu',
  },
  'not-scores': {
    en: 'is JSON of another program; import what `okr score --format json` writes, or a table as CSV',
    vi: 'là JSON của chương trình khác; hãy nhập tệp do `okr score --format json` tạo, hoặc bảng dạng CSV',
  },
};

const notUtf8 = {
  en: 'is not UTF-8 (windows-1258 perhaps), so letters would be lost; save it as UTF-8',
  vi: 'không phải UTF-8 (có thể là windows-1258) nên sẽ mất chữ; hãy lưu lại ở dạng UTF-8',
};

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
  const said =
    language === 'vi'
      ? `${of.objectives}, ${of.keyResults}; ${of.lines} không xếp được, giữ làm chú thích`
      : `${of.objectives}, ${of.keyResults}; ${of.lines} without a place, kept as comments`;
  host.err(`okr: ${safeLine(path)}: ${said}\n`);
}
