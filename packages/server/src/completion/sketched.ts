import type { Keyword } from '@okr/language';
import {
  accepts,
  type ElementKind,
  gate,
  isKeyword,
  isOpener,
  keywords,
  Line,
  NUMBER,
  type Opener,
  openedBy,
  Scanner,
  spellings,
  tokenTypes,
} from '@okr/language';
import { lineAt, type View } from '../view.ts';
import { type Expected, expectedAfter } from './line.ts';

/** So many lines above may hold the heading that makes an item of a list what it is. */
const mostLines = 60;

/** So many words may stand behind the keyword of such a clause: `from 30 weekly active users`. */
const longest = 6;

const types = tokenTypes((name) => ({ name }));

/** What ends a title without quotes, with what it takes; flags and bare names do so only behind a comma. */
const ending: ReadonlySet<Keyword> = new Set<Keyword>([
  ...(['from', 'to', 'keep', 'stretch', 'by', 'in', 'until'] as const),
  ...(['owner', 'weight', 'confidence', 'target', 'alert', 'unit', 'every'] as const),
]);

/**
 * What may come in a line whose title has no quotes, behind a label or in a list: the same as in the full form. Undefined where
 * the line's beginning (up to `offset`) is none such; a title alone has something before the cursor.
 */
export function expectedInSketch(view: View, offset: number, around: readonly ElementKind[]): Expected | undefined {
  const head = headAt(view, offset);
  if (head === undefined) return undefined;
  const { opener, rest, shift } = head;
  const expected = expectedAfter(`${opener} "x"${rest}`, around);
  const isFree = /[,;]\s*$/.test(rest);
  switch (expected.kind) {
    case 'clause':
      return { ...expected, ...(isFree ? {} : { only: ending }) };
    case 'unit':
      return { ...expected, from: expected.from + shift, ...(isFree ? {} : { only: ending }) };
    default:
      return expected;
  }
}

interface SketchHead {
  readonly opener: Opener;
  /** Behind the title. */
  readonly rest: string;
  /** How much further into the line things stand than behind `opener "x"`. */
  readonly shift: number;
}

function headAt({ file, text }: View, offset: number): SketchHead | undefined {
  const line = lineAt(file, offset);
  const start = file.lineStarts[line] ?? 0;
  const from = file.lineStarts[Math.max(0, line - mostLines)] ?? 0;
  if (text.slice(start, offset).trim() === '') return undefined;
  const { tokens } = gate(text.slice(from, offset), types);
  const own = tokens.filter(({ startOffset }) => startOffset >= start - from);
  const title = own.find(({ tokenType }) => tokenType.name === 'TITLE');
  const opener = own.find(({ tokenType }) => isKeyword(tokenType.name) && isOpener(tokenType.name))?.tokenType.name;
  if (title === undefined || opener === undefined || !isKeyword(opener) || !isOpener(opener)) return undefined;
  const titleEnd = from + title.startOffset + title.image.length;
  const end = clauseBegun(text.slice(from + title.startOffset, offset), openedBy(opener, []));
  const cut = end === undefined ? titleEnd : Math.min(titleEnd, from + title.startOffset + end);
  const rest = text.slice(cut, offset);
  return { opener, rest, shift: cut - start - `${opener} "x"`.length };
}

/** Where the last clause begins whose value, or whose other half, is still to come, in what was read as a title whole. */
function clauseBegun(words: string, element: ElementKind): number | undefined {
  const line = new Line();
  new Scanner(words, [0]).next(line);
  for (let item = line.count - 1; item > 0 && item >= line.count - longest; item--) {
    const spelling = spellings[line.spellings[item] ?? -1];
    const keyword = spelling && keywords[spelling.code];
    if (keyword === undefined || !ending.has(keyword) || accepts[element][keyword] === undefined) continue;
    // Something stands behind it already: `từ lúc đặt hàng` is prose.
    const after = line.itemFrom(line.keywordEnds[item] ?? 0, item + 1);
    return after >= line.count || line.kind(after) === NUMBER ? line.endOf(item - 1) : undefined;
  }
  return undefined;
}
