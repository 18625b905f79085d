import { emitItem } from '../gate/emit.ts';
import { quoting } from '../gate/fixes.ts';
import { nextClause } from '../gate/look.ts';
import { unclosedText } from '../gate/problems.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { OPEN_TEXT, TEXT, WORD } from '../lex/line.ts';

const needed: ShapeReader['needed'] = () => ({
  en: 'a text in quotes, such as "why it matters"',
  vi: 'lời văn trong dấu nháy kép, ví dụ "lý do quan trọng"',
});

/** `"why it matters"` */
export const text: ShapeReader = {
  follows: (state, item) => isText(state, item),
  take: takeText,
  needed,
  fixes: (state, item) => {
    const { line } = state;
    return line.kind(item) === WORD ? [quoting(line.startOf(item), line.endOf(nextClause(state, item) - 1))] : [];
  },
};

/** The same, or nothing: `dropped`. Inside prose it has to be there. */
export const optionalText: ShapeReader = {
  follows: (state, item, strict) => !strict || isText(state, item),
  take: (state, item) => (isText(state, item) ? takeText(state, item) : item),
  needed,
};

function isText({ line }: GateState, item: number): boolean {
  const kind = line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

/** A text; one that does not close is told and taken up to its line's end. */
export function takeText(state: GateState, item: number): number {
  const { line } = state;
  if (!isText(state, item)) return -1;
  if (line.kind(item) === OPEN_TEXT)
    state.problems.push(unclosedText(state.text, line.startOf(item), line.endOf(item)));
  return emitItem(state, item, state.types.text);
}
