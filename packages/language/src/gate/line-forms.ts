import { ARROW, COMPARISON, NUMBER, OTHER, SIGN } from '../lex/line.ts';
import { isSign } from './items.ts';
import { isStray } from './junk.ts';
import type { GateState } from './state.ts';

/** `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>` at a line's very start. */
export function isConflictMarker(state: GateState): boolean {
  const { text, line } = state;
  const code = text.charCodeAt(line.start);
  if (code !== 60 && code !== 61 && code !== 62 && code !== 124) return false;
  for (let i = line.start + 1; i < line.start + 7; i++) if (text.charCodeAt(i) !== code) return false;
  const next = text.charCodeAt(line.start + 7);
  return line.start + 7 >= line.end || next === 32;
}

/** Past `-`, `*`, `•`, `1.`, `2)` and the like before something that starts a line. */
export function skipBullets(state: GateState): number {
  const { line } = state;
  let item = 0;
  while (item < line.count && isBullet(line.kind(item))) item++;
  if (item === 0 && line.kind(0) === NUMBER && closesNumber(state, 1) && state.keywordAt(2) >= 0) return 2;
  return item;
}

function closesNumber(state: GateState, item: number): boolean {
  return isStray(state, item) || isSign(state, item, 41);
}

function isBullet(kind: number): boolean {
  return kind === SIGN || kind === OTHER || kind === COMPARISON || kind === ARROW;
}
