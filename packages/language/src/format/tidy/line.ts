import type { Tongue } from '@okr/core';
import { keywordOf, writtenSurface } from '../../dialect/surfaces.ts';
import { accepts, isOpener, type Opener } from '../../dialect/tables.ts';
import type { Token } from '../../gate/tokens.ts';
import { isKeyword } from '../keyword.ts';
import { endOf, type SourceLine } from '../source.ts';
import type { Facts, WrittenItem } from './facts.ts';

/** What a line is written with. */
export interface TidyStyle {
  readonly text: string;
  readonly tongue: Tongue;
  readonly facts: Facts;
  /** Commas and semicolons between clauses stay: without them the line reads otherwise (*7 tỷ; trọng số 2*). */
  readonly keepsSigns: boolean;
}

/** A line of a sketch in the full form, without its indentation and comment; undefined where it has no title. */
export function fullLine(line: SourceLine, item: WrittenItem, style: TidyStyle): string | undefined {
  const { tokens } = line;
  const at = tokens.findIndex(({ tokenType: { name } }) => name === 'TITLE' || name === 'TEXT');
  const title = tokens[at];
  const opener = openerOf(line);
  if (title === undefined || opener === undefined || title.startLine !== title.endLine) return undefined;
  const parts = [
    keywordFor(line, opener, style),
    item.name?.text,
    title.tokenType.name === 'TEXT' ? title.image : quoted(item.title?.value ?? ''),
    behindTitle(line, at, style),
    ...saidByMarks(line, item, style),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function openerOf({ tokens, item }: SourceLine): Opener | undefined {
  const first = tokens[0]?.tokenType.name ?? '';
  return isKeyword(first) && isOpener(first) ? first : item;
}

/** The word of the label where it is a keyword, else the one that completion writes. */
function keywordFor({ tokens }: SourceLine, opener: Opener, { tongue }: TidyStyle): string {
  const typed = tokens[0]?.tokenType.name === opener ? keywordOf(tokens[0].image) : undefined;
  return typed?.keyword === opener ? typed.surface : writtenSurface(opener, tongue);
}

function quoted(title: string): string {
  return `"${title.replace(/["\\]/g, '\\$&')}"`;
}

const clauses: ReadonlySet<string> = new Set(Object.values(accepts).flatMap((all) => Object.keys(all)));

/** What stands behind the title, without the signs between and after clauses that say nothing. */
function behindTitle(line: SourceLine, title: number, style: TidyStyle): string {
  const { tokens } = line;
  const [first, ...others] = tokens.slice(title);
  if (first === undefined) return '';
  let written = '';
  let end = endOf(first);
  for (const token of others) {
    const gap = style.text.slice(end, token.startOffset);
    const isApart = !style.keepsSigns && clauses.has(token.tokenType.name) && /^\s*[,;]\s*$/.test(gap);
    written += isApart ? ' ' : gap;
    written += token.tokenType.name === 'REF' ? exactRef(token.image, style.facts) : token.image;
    end = endOf(token);
  }
  written += style.text.slice(end, line.comment);
  return written
    .trim()
    .replace(/^(?:\*\*|[,;:–—-])+\s*/, '')
    .replace(/(?:(?<!\.)\.|;)$/, '')
    .replace(/\*\*$/, '')
    .trim();
}

/** A reference that found what a label made in another letter case is written as the name is. */
export function exactRef(ref: string, { names, labels }: Facts): string {
  return ref
    .split('.')
    .map((part) => (!names.has(part) && labels.has(part.toLowerCase()) ? part.toLowerCase() : part))
    .join('.');
}

/** For which key result an initiative below it is, and that its box is ticked. */
function saidByMarks({ tokens }: SourceLine, item: WrittenItem, { tongue }: TidyStyle): readonly string[] {
  if (item.kind !== 'initiative') return [];
  const has = (names: readonly string[]): boolean => tokens.some(({ tokenType }) => names.includes(tokenType.name));
  const said: string[] = [];
  const [above] = item.for?.value ?? [];
  if (above !== undefined && !has(['for'])) said.push(`${writtenSurface('for', tongue, 'key-result')} ${above.text}`);
  if (item.state?.value === 'done' && !has(['todo', 'doing', 'done', 'dropped']))
    said.push(writtenSurface('done', tongue));
  return said;
}

/** A token whose text changes where only references do. */
export function isLooseRef(token: Token, facts: Facts): boolean {
  return token.tokenType.name === 'REF' && exactRef(token.image, facts) !== token.image;
}
