import { type Bilingual, type Person, type Range, rangeOf, type SourceFile } from '@okr/core';
import type { Edit } from '@okr/language';
import { isNameCode, isNameStart } from '@okr/language';
import { LSPErrorCodes, type Position, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { completeEdit } from '../edits.ts';
import { nameOf } from '../names/segments.ts';
import type { Target } from '../names/target.ts';
import { plainWords } from '../plain-words.ts';
import type { View } from '../view.ts';
import { nameAt, placesOf } from './navigation.ts';
import { clashOf } from './rename-check.ts';

const said = {
  nothing: {
    en: 'Put the cursor on a name: of a unit, a person, an objective, a key result, a KPI …',
    vi: 'Hãy đặt con trỏ vào một tên: của đơn vị, người, mục tiêu, kết quả, KPI …',
  },
  period: {
    en: 'A calendar period has its name from the calendar.',
    vi: 'Kỳ theo lịch mang tên của lịch, không đổi được.',
  },
  label: {
    en: 'The number of a label makes this name. Tidy up first; then it can be renamed.',
    vi: 'Tên này do số trong nhãn tạo ra. Hãy viết lại đầy đủ trước, rồi đổi tên.',
  },
  name: {
    en: 'A name starts with a letter or _ and holds letters, digits, _ and -.',
    vi: 'Tên bắt đầu bằng chữ cái hoặc _ và chỉ gồm chữ cái, chữ số, _ và -.',
  },
  person: (name: string): Bilingual => ({
    en: `\`${name}\` is another person in this workspace; with one name the two could not be told apart.`,
    vi: `\`${name}\` đã là một người khác ở đây; dùng chung một tên thì không còn phân biệt được hai người.`,
  }),
} as const;

/** Renames whatever has a name, in every file, inside qualified references too; what would change a meaning is refused. */
export class Rename {
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  prepare(view: View, position: Position): { range: Range; placeholder: string } {
    const named = nameAt(view, position);
    if (named === undefined) throw refused(said.nothing[view.language]);
    if (isPeriod(named.target)) throw refused(said.period[view.language]);
    if (isOfLabel(named.target)) throw refused(said.label[view.language]);
    return { range: rangeOf(view.file, named.span), placeholder: nameOf(named.target) ?? '' };
  }

  provide(view: View, position: Position, typed: string): WorkspaceEdit {
    this.prepare(view, position);
    const target = nameAt(view, position)?.target;
    const name = target && nameFor(target, typed);
    if (target === undefined || name === undefined) throw refused(said.name[view.language]);
    const known = isPerson(target) && view.workspace.people.some((other) => other !== target && other.id === name);
    if (known) throw refused(said.person(name)[view.language]);
    const edits = placesOf(view, target).map(({ file, span }): Edit => ({ file, span, text: name }));
    const clash = clashOf(view, grouped(edits, view.file));
    if (clash !== undefined) throw refused(clash[view.language]);
    return completeEdit(view, view.file, edits, this.client);
  }
}

function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, plainWords(reason));
}

function isPerson(target: Target): target is Person {
  return 'kind' in target && target.kind === 'person';
}

/** A cycle that is a calendar period, declared or not. */
function isPeriod(target: Target): boolean {
  if (!('kind' in target) || target.kind !== 'cycle') return false;
  return target.declared?.written.name === undefined;
}

/** Its name stands nowhere by itself. */
function isOfLabel(target: Target): boolean {
  return 'written' in target && target.written?.name?.isLabel === true;
}

/** What was typed as a name of that kind; undefined where it is none. */
function nameFor(target: Target, typed: string): string | undefined {
  const name = typed.trim().normalize('NFC');
  if (!isPerson(target)) return isName(name) ? name : undefined;
  const bare = name.replace(/^@/, '');
  return bare.split('.').every((part, index) => (index === 0 ? isName(part) : part !== '' && isRest(part)))
    ? `@${bare}`
    : undefined;
}

function isName(text: string): boolean {
  return text !== '' && isNameStart(text.charCodeAt(0)) && isRest(text);
}

function isRest(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isNameCode(text.charCodeAt(at))) return false;
  return true;
}

function grouped(edits: readonly Edit[], own: SourceFile): ReadonlyMap<SourceFile, readonly Edit[]> {
  const byFile = new Map<SourceFile, Edit[]>();
  for (const edit of edits) {
    const list = byFile.get(edit.file ?? own);
    if (list === undefined) byFile.set(edit.file ?? own, [edit]);
    else list.push(edit);
  }
  return byFile;
}
