import { type KeyResult, largest, type Span, type WrittenCheckIn } from '@okr/core';
import { dialectOf, type Edit, type Fix, untaken } from '@okr/language';
import { indentAt, insertAt, lineBreakOf, removals, sliceOf, startsItsLine } from '../../shared/edits.ts';
import { inFile } from '../../shared/say.ts';
import { escaped } from '../../shared/title.ts';

/**
 * Work becomes an initiative, under a key result yet to be written that keeps the name, the deadline and the weight. What was
 * written down on its way (check-ins, milestones, earlier promises, reviews) stays as notes. None where that would swallow a
 * comment.
 */
export function initiativeFixes(keyResult: KeyResult, text: string): readonly Fix[] {
  const { written, file } = keyResult;
  const { head, title, name } = written;
  const history = historyOf(keyResult, text);
  if (history === undefined || !startsItsLine(text, head.start)) return [];
  const opener = sliceOf(text, { start: head.start, end: name?.span.start ?? title.span.start }).trimEnd();
  const link = name?.text ?? freshName(keyResult);
  const scaffold = inFile(file, (say) => `"…" ${say('from')} … ${say('to', 'rising')} …`);
  const outcome = [opener, link, scaffold, ...carriedOver(keyResult, text)].join(' ');
  const work = `${inFile(file, (say) => say('initiative'))} `;
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
        ...tail(keyResult, text, link),
        ...removals(text, notForInitiatives(keyResult)),
        ...history,
      ].filter((edit) => edit.text !== '' || edit.span.end > edit.span.start),
      safe: false,
    },
  ];
}

/** By which the initiative finds the key result that is still to be written. */
function freshName({ objective, file }: KeyResult): string {
  const taken = [...objective.keyResults, ...objective.initiatives].flatMap(
    ({ written: { name } }) => name?.text ?? [],
  );
  return untaken(dialectOf(file.tongue).samples.outcomeName, new Set(taken));
}

/** Clauses that stay true of the outcome. */
function carriedOver({ written }: KeyResult, text: string): readonly string[] {
  const { by, owners, weight, ambition, supports } = written;
  return [by, owners, weight, ambition, supports].flatMap((clause) => (clause ? [sliceOf(text, clause.span)] : []));
}

/** What it is for, and the counts that would be lost with the measure, behind what stays of the clauses. */
function tail({ written, file }: KeyResult, text: string, name: string): readonly Edit[] {
  const { title, measure, by, owners } = written;
  const target =
    measure.to?.value.value ?? (measure.keep && 'value' in measure.keep.value ? measure.keep.value.value : undefined);
  const targetKnown = target === undefined || title.value.includes(numeral(target.text));
  const counted = [measure.from, measure.to, measure.keep].flatMap((clause) =>
    clause ? [sliceOf(text, clause.span)] : [],
  );
  const { end } = written.head;
  const link = insertAt(
    end,
    inFile(file, (say) => ` ${say('for', 'key-result')} ${name}`),
  );
  if (targetKnown || counted.length === 0) return [link];
  const kept = [by, owners].flatMap((clause) => (clause ? [clause.span.end] : []));
  const at = largest([end, ...kept]);
  const note = `${inFile(file, (say) => say('note'))} "${escaped(counted.join(' '))}"`;
  return at === end ? [insertAt(end, `${link.text} ${note}`)] : [link, insertAt(at, ` ${note}`)];
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

/** Each dated line and each milestone, earlier promise and review as a note; undefined where a comment stands within one. */
function historyOf({ written, file }: KeyResult, text: string): readonly Edit[] | undefined {
  const { checkIns, milestones, revisions, reviews } = written;
  const note = (span: Span, words: string): Edit => ({
    span: trimmed(text, span),
    text: `${inFile(file, (say) => say('note'))} "${escaped(words)}"`,
  });
  const others = [...milestones, ...revisions, ...reviews];
  if (others.some(({ span }) => /\/\/|\/\*|"""/.test(sliceOf(text, trimmed(text, span))))) return undefined;
  return [
    ...checkIns.map((checkIn) => note(checkIn.span, said(checkIn, text))),
    ...others.map(({ span }) => note(span, sliceOf(text, trimmed(text, span)).replace(/["“”\\]/g, ''))),
  ];
}

function trimmed(text: string, span: Span): Span {
  return { start: span.start, end: span.start + sliceOf(text, span).trimEnd().length };
}

/** `2026-10-15: 3 sessions – first wave`. */
function said({ span, date, note }: WrittenCheckIn, text: string): string {
  const rest = sliceOf(text, { start: date.span.end, end: note?.span.start ?? span.end }).trim();
  return `${date.text}: ${rest}${note === undefined ? '' : ` – ${note.value}`}`;
}
