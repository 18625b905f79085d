import { dueDayExtent } from '@okr/core';
import { writtenSurface } from '../dialect/surfaces.ts';
import { WORD } from '../lex/line.ts';
import { fix } from './fixes.ts';
import type { GateState } from './state.ts';

/** The end of a year, a quarter, a month, in words. */
const closing = /^(?:cuối|cuoi|hết|het|the end|end|year|quarter|month|eo[yqm])(?![\p{L}\p{M}])/iu;

/** So many words a deadline may have that closes a unit. */
const longest = 6;

/**
 * `3 tỷ cuối năm`, `45 points end of Q2`: a unit that closes with the end of a period may hold a deadline whose word is
 * missing, or count what there is at that end. It is read as the unit, and the other reading is offered. Whether it was.
 */
export function warnOfDue(state: GateState, from: number, to: number): boolean {
  if (state.context[0] !== 'kr') return false;
  const { line, text } = state;
  const end = line.endOf(to - 1);
  for (let item = Math.max(from, to - longest); item < to; item++) {
    const start = line.startOf(item);
    if (line.kind(item) !== WORD || !mayClose(text.charCodeAt(start))) continue;
    const words = text.slice(start, end);
    if (!closing.test(words.normalize('NFC')) || dueDayExtent(text, start) !== end) continue;
    const by = writtenSurface('by', state.tongue);
    const due = `${by} ${words}`;
    state.problems.push({
      rule: 'suspicious-unit',
      span: { start, end },
      message: {
        en: `"${words}" is read as part of the unit. For a deadline, write \`${due}\`; if it is the unit, put the unit in quotes.`,
        vi: `"${words}" đang được hiểu là một phần của đơn vị. Nếu là hạn, hãy viết \`${due}\`; nếu không, hãy đặt đơn vị trong dấu nháy kép.`,
      },
      fixes: [
        fix(
          { en: `Write \`${due}\``, vi: `Viết \`${due}\`` },
          [{ span: { start, end: start }, text: `${by} ` }],
          false,
        ),
        fix(
          { en: 'Put it in quotes', vi: 'Đặt trong dấu nháy kép' },
          [
            { span: { start: line.startOf(from), end: line.startOf(from) }, text: '"' },
            { span: { start: end, end }, text: '"' },
          ],
          false,
        ),
      ],
    });
    return true;
  }
  return false;
}

/** The letters that the words begin with. */
function mayClose(code: number): boolean {
  return 'chetyqmCHETYQM'.includes(String.fromCharCode(code));
}
