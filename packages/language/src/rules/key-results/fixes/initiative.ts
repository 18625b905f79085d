import type { KeyResult, Span } from '@okr/core';
import type { Fix } from '../../../findings.ts';
import { indentAt, lineBreakOf, removals, sliceOf, startsItsLine } from '../../shared/edits.ts';
import { pick } from '../../shared/say.ts';
import { escaped } from '../../shared/title.ts';

/**
 * Work becomes an initiative, under a key result yet to be written that keeps the name, the deadline and the weight. None
 * where check-ins, milestones or reviews would have to go with it.
 */
export function initiativeFixes(keyResult: KeyResult, text: string): readonly Fix[] {
  const { written } = keyResult;
  const { head, title, name } = written;
  const history =
    written.checkIns.length + written.milestones.length + written.revisions.length + written.reviews.length;
  if (history > 0 || !startsItsLine(text, head.start)) return [];
  const opener = sliceOf(text, { start: head.start, end: name?.span.start ?? title.span.start }).trimEnd();
  const scaffold = pick(keyResult.file, { en: '"…" from … to …', vi: '"…" từ … lên …' });
  const outcome = [opener, ...(name ? [name.text] : []), scaffold, ...carriedOver(keyResult, text)].join(' ');
  const work = `${pick(keyResult.file, { en: 'initiative', vi: 'sáng kiến' })} `;
  return [
    {
      title: {
        en: 'Make it an initiative, under a key result that says what it changes',
        vi: 'Chuyển thành sáng kiến, dưới một kết quả nói điều nó thay đổi',
      },
      edits: [
        {
          span: { start: head.start, end: title.span.start },
          text: outcome + lineBreakOf(text) + indentAt(text, head.start) + work,
        },
        { span: { start: head.end, end: head.end }, text: initiativeTail(keyResult, text) },
        ...removals(text, notForInitiatives(keyResult)),
      ].filter((edit) => edit.text !== '' || edit.span.end > edit.span.start),
      safe: false,
    },
  ];
}

/** Clauses that stay true of the outcome. */
function carriedOver({ written }: KeyResult, text: string): readonly string[] {
  const { by, owners, weight, ambition, supports } = written;
  return [by, owners, weight, ambition, supports].flatMap((clause) => (clause ? [sliceOf(text, clause.span)] : []));
}

/** Which key result it is for, and the counts that would be lost with the measure. */
function initiativeTail({ written, file }: KeyResult, text: string): string {
  const { name, title, measure } = written;
  const target =
    measure.to?.value.value ?? (measure.keep && 'value' in measure.keep.value ? measure.keep.value.value : undefined);
  const targetKnown = target === undefined || title.value.includes(numeral(target.text));
  const counted = [measure.from, measure.to, measure.keep].flatMap((clause) =>
    clause ? [sliceOf(text, clause.span)] : [],
  );
  const link = name ? pick(file, { en: ` for ${name.text}`, vi: ` cho ${name.text}` }) : '';
  if (targetKnown || counted.length === 0) return link;
  return `${link} ${pick(file, { en: 'note', vi: 'ghi chú' })} "${escaped(counted.join(' '))}"`;
}

function numeral(text: string): string {
  return /\d[\d.,]*/.exec(text)?.[0] ?? text;
}

function notForInitiatives({ written }: KeyResult): readonly Span[] {
  const { measure, weight, confidence, ambition, measuredBy, supports, status } = written;
  const clauses = [
    measure.from,
    measure.to,
    measure.stretch,
    measure.keep,
    weight,
    confidence,
    ambition,
    measuredBy,
    supports,
    status,
  ];
  return clauses.flatMap((clause) => (clause ? [clause.span] : []));
}
