import { isOpener, keywords, Line, NUMBER, Scanner, spellings } from '@okr/language';
import { lineAt, type View } from '../view.ts';

/**
 * What the next line that says something is: a clause or a dated line, which goes on with the element above it; the
 * language of the file, which stands before all else; or anything else. Read from the text alone: below a line that is
 * half written they are in no tree.
 */
export function lineBelow({ file, text }: View, offset: number): 'goes on' | 'language' | 'other' {
  const scanner = new Scanner(text, file.lineStarts);
  scanner.seek(lineAt(file, offset) + 1);
  const line = new Line();
  let more = scanner.next(line);
  while (more && line.count === 0) more = scanner.next(line);
  if (!more) return 'other';
  if (line.kind(0) === NUMBER) return 'goes on';
  const spelling = spellings[line.spellings[0] ?? -1];
  const keyword = spelling && keywords[spelling.code];
  if (keyword === 'was' || keyword === 'milestone') return 'goes on';
  if (keyword === undefined || isOpener(keyword)) return 'other';
  return keyword === 'language' ? 'language' : 'goes on';
}
