import type { KeyResult } from '@okr/core';
import type { Fix } from '../../../findings.ts';
import { insertAt, sliceOf } from '../../shared/edits.ts';
import { pick } from '../../shared/say.ts';

/** Adds what is missing of a measure, to be filled in; numbers that already stand at the title's end are moved there. */
export function measureFixes(keyResult: KeyResult, text: string): readonly Fix[] {
  const { head, measure } = keyResult.written;
  const { file } = keyResult;
  if (measure.from) {
    const goal = pick(file, { en: ' to …', vi: ' lên …' });
    return [
      {
        title: { en: 'Add a target: `to …`', vi: 'Thêm chỉ tiêu: `lên …`' },
        edits: [insertAt(measure.from.span.end, goal)],
        safe: false,
      },
    ];
  }
  const lifted = keyResult.measuredBy ? undefined : liftNumbers(keyResult, text);
  const clauses = keyResult.measuredBy
    ? { en: 'from ? to …', vi: 'từ ? lên …' }
    : { en: 'from … to …', vi: 'từ … lên …' };
  const scaffold: Fix = {
    title: { en: `Add a measure: \`${clauses.en}\``, vi: `Thêm số đo: \`${clauses.vi}\`` },
    edits: [insertAt(head.end, ` ${pick(file, clauses)}`)],
    safe: false,
  };
  return lifted ? [lifted, scaffold] : [scaffold];
}

/** A title whose last words are a whole measure already: `from 30 to 45 points`. */
export function measureAtEnd(title: string): { readonly before: string; readonly measure: string } | undefined {
  if (title.length > LONGEST_TITLE) return undefined;
  const lower = title.toLowerCase();
  const at = Math.max(lower.lastIndexOf(' from '), lower.lastIndexOf(' từ '));
  const tail = title.slice(at + 1);
  if (at <= 0 || tail.length > LONGEST || lower.length !== title.length || !whole.test(tail)) return undefined;
  const before = title.slice(0, at).replace(/[\s,:;–-]+$/u, '');
  return before === '' ? undefined : { before, measure: tail.replace(/\s+/g, ' ').replace(/[.\s]+$/, '') };
}

/** What cannot be long cannot be slow. */
const LONGEST_TITLE = 300;
const LONGEST = 80;
const quantity = String.raw`[+-]?[$€£¥₫]?\d[\d.,]*[^\d\s",;:()]{0,8}(?: [^\d\s",;:()]{1,12}){0,3}`;
const arrow = '(?:to|lên|xuống|xuống còn|lên đến|lên tới|còn|đến|→|->)';
const whole = new RegExp(`^(?:from|từ) ${quantity} ${arrow} ${quantity}$`, 'iu');

function liftNumbers(keyResult: KeyResult, text: string): Fix | undefined {
  const { title } = keyResult.written;
  const found = measureAtEnd(title.value);
  if (!found) return undefined;
  const source = sliceOf(text, title.span);
  if (source.slice(1, -1) !== title.value) return undefined;
  return {
    title: { en: 'Move the numbers behind the title', vi: 'Đưa con số ra sau tên' },
    edits: [{ span: title.span, text: `${source[0]}${found.before}${source.at(-1)} ${found.measure}` }],
    safe: false,
  };
}
