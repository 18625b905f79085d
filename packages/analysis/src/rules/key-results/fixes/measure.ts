import type { KeyResult } from '@okr/core';
import type { Fix } from '@okr/language';
import { insertAt, sliceOf } from '../../shared/edits.ts';
import { inBoth, inFile, type Say } from '../../shared/say.ts';
import { escaped } from '../../shared/title.ts';
import { holdsKeyword } from './stated.ts';

/** What a title states, as clauses: the measures it could mean (the likeliest first), and its deadline with a blank before it. */
export interface StatedClauses {
  readonly measures: readonly string[];
  readonly deadline: string;
  /** The flag of a running total with a blank before it, or empty; the measures have it already. */
  readonly total: string;
}

/** Adds what is missing of a measure: what the title states, else a scaffold to be filled in. */
export function measureFixes(keyResult: KeyResult, text: string, stated?: StatedClauses): readonly Fix[] {
  const { measure } = keyResult.written;
  const { file } = keyResult;
  const deadline = stated?.deadline ?? '';
  if (measure.from) {
    return [
      {
        title: { en: 'Add a target: `to …`', vi: 'Thêm chỉ tiêu: `lên …`' },
        edits: [
          insertAt(
            measure.from.span.end,
            inFile(file, (say) => ` ${say('to', 'rising')} …`),
          ),
        ],
        safe: false,
      },
    ];
  }
  const behind = (clauses: string): Fix => ({
    title: { en: `Add a measure: \`${clauses}\``, vi: `Thêm số đo: \`${clauses}\`` },
    edits: [behindTitle(keyResult, text, clauses)],
    safe: false,
  });
  const offered = (stated?.measures ?? []).map((clauses) => behind(clauses + deadline));
  const lifted =
    offered.length === 0 || keyResult.measuredBy ? undefined : liftNumbers(keyResult, text, stated?.total ?? '');
  const scaffold = (say: Say): string => `${say('from')} ${keyResult.measuredBy ? '?' : '…'} ${say('to', 'rising')} …`;
  return [...offered, ...(lifted ? [lifted] : []), scaffolding(keyResult, text, scaffold, deadline)];
}

function scaffolding(keyResult: KeyResult, text: string, clauses: (say: Say) => string, deadline: string): Fix {
  const shown = inBoth(clauses);
  return {
    title: { en: `Add a measure: \`${shown.en}\``, vi: `Thêm số đo: \`${shown.vi}\`` },
    edits: [behindTitle(keyResult, text, inFile(keyResult.file, clauses) + deadline)],
    safe: false,
  };
}

/** Clauses right behind the title; a title without quotes gets them, or its numbers would be looked at first. */
function behindTitle({ written }: KeyResult, text: string, clauses: string): Fix['edits'][number] {
  const { title, head } = written;
  if (/^["“]/.test(sliceOf(text, title.span))) return insertAt(head.end, ` ${clauses}`);
  return { span: title.span, text: `"${escaped(title.value)}" ${clauses}` };
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

function liftNumbers(keyResult: KeyResult, text: string, total: string): Fix | undefined {
  const { title } = keyResult.written;
  const found = measureAtEnd(title.value);
  if (!found) return undefined;
  const source = sliceOf(text, title.span);
  if (source.slice(1, -1) !== title.value) return undefined;
  // *từ 2 lên 3 tỷ lũy kế* says it behind the title by itself.
  const flag = holdsKeyword(found.measure, (keyword) => keyword === 'cumulative') ? '' : total;
  return {
    title: { en: 'Move the numbers behind the title', vi: 'Đưa con số ra sau tên' },
    edits: [{ span: title.span, text: `${source[0]}${found.before}${source.at(-1)} ${found.measure}${flag}` }],
    safe: false,
  };
}
