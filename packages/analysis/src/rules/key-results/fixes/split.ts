import type { KeyResult } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Joined } from '../../../judge/index.ts';
import { blockEnd } from '../../objectives/shared/block.ts';
import type { RuleContext } from '../../rule.ts';
import { endOfNew } from '../../shared/deadline.ts';
import { indentAt, insertAt, lineBreakOf, sliceOf, startsItsLine } from '../../shared/edits.ts';
import { inFile } from '../../shared/say.ts';
import { escaped, openedLike } from '../../shared/title.ts';
import { movementIn } from '../shared/words.ts';

/** What says of two things that they do the same, before the usual verbs: elsewhere (“in both regions”, “cùng kỳ”) it means more. */
const together =
  /(?<=\S)\s{1,9}(?:both(?=\s{1,9}(?:grow|rise|increase|go|fall|drop|decline|decrease)\b)|(?:cùng|đều)(?=\s{1,9}(?:tăng|giảm)(?!\p{L})))/iu;

/** The first measure keeps the numbers and the history, the second gets a scaffold right behind it. */
export function splitFixes(
  keyResult: KeyResult,
  found: Joined,
  context: Pick<RuleContext, 'textOf' | 'lexicons' | 'asOf' | 'scores'>,
): readonly Fix[] {
  const { textOf, lexicons } = context;
  const { written, file } = keyResult;
  const text = textOf(file);
  if (!startsItsLine(text, written.head.start)) return [];
  const { value, span } = written.title;
  const before = value.slice(0, found.joiner.start).replace(/[\s,;]{1,9}$/, '');
  const after = value.slice(found.joiner.end).replace(together, '').trim();
  const opener = sliceOf(text, { start: written.head.start, end: written.name?.span.start ?? span.start }).trimEnd();
  const by = written.by === undefined ? endOfNew(keyResult.objective, context) : ` ${sliceOf(text, written.by.span)}`;
  const owners = written.owners === undefined ? '' : ` ${sliceOf(text, written.owners.span)}`;
  const verb = found.verb && !movementIn(after, lexicons) ? `${found.verb.text} ` : '';
  const second = `${opener} "${escaped(openedLike(verb + after, value))}" ${inFile(file, (say) => `${say('from')} … ${say('to', 'rising')} …`)}${by}${owners}`;
  const end = written.span.start + sliceOf(text, written.span).trimEnd().length;
  return [
    {
      title: { en: 'Split into two key results', vi: 'Tách thành hai kết quả' },
      edits: [
        { span, text: `"${escaped(before)}"` },
        insertAt(blockEnd(text, end), lineBreakOf(text) + indentAt(text, written.head.start) + second),
      ],
      safe: false,
    },
  ];
}
