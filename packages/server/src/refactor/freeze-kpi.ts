import { insertAt, lineBreakOf, quoted, sliceOf } from '@okr/analysis';
import { type Clause, type Kpi, largest, type Span, type WrittenBound, type WrittenKpi } from '@okr/core';
import type { Edit } from '@okr/language';
import { writtenSurface } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { elementAround } from '../completion/around.ts';
import { writtenDay } from '../completion/days.ts';
import { contains, lineAt, lineEnd, type View } from '../view.ts';
import { sameMeaning } from './meaning.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/**
 * Keeps what a KPI was held against as a `was` line: what the file held when it was opened, where that is another; else
 * today’s, with its number to be overwritten, for a line that says what still holds would say nothing.
 */
export function freezeLevels({ view, span }: Place): readonly Offer[] {
  const kpi = elementAround(view, span.start);
  if (kpi?.kind !== 'kpi' || lineAt(view.file, span.start) > lastOwnLine(view, kpi)) return [];
  const earlier = levelsAtFirst(view, kpi);
  if (earlier !== undefined) {
    return [
      {
        id: 'freeze-earlier-level',
        kind: CodeActionKind.RefactorRewrite,
        title: {
          en: `Keep the earlier level ${quoted(earlier)} as \`was … until …\``,
          vi: `Giữ lại mức cũ ${quoted(earlier)} bằng \`trước đây … đến hết …\``,
        },
        about: kpi,
        make: () => ({ edits: [wasLine(view, kpi, earlier)] }),
      },
    ];
  }
  const at = levelsOf(kpi.written).find((clause) => contains(clause.span, span.start));
  const stop = at && numberIn(at.value);
  if (at === undefined || stop === undefined) return [];
  return [
    {
      id: 'freeze-level',
      kind: CodeActionKind.RefactorRewrite,
      title: {
        en: 'Change the level, and keep today’s as `was … until …`',
        vi: 'Đổi mức, giữ mức hiện nay bằng `trước đây … đến hết …`',
      },
      needsStops: true,
      make: (): Change => ({ edits: [wasLine(view, kpi, wordsOf([at], view.text))], stops: [stop] }),
    },
  ];
}

type Level = Clause<WrittenBound>;

function levelsOf({ target, alert }: WrittenKpi): readonly Level[] {
  return [target, alert].filter((clause) => clause !== undefined);
}

function numberIn(bound: WrittenBound): Span {
  return bound.kind === 'between' ? bound.low.span : bound.value.span;
}

function wordsOf(clauses: readonly Level[], text: string): string {
  return clauses.map(({ span }) => sliceOf(text, span).replace(/\s+/g, ' ')).join(' ');
}

/** The last line of its own clauses and earlier levels, before its values. */
function lastOwnLine({ file }: View, { written }: Kpi): number {
  const { head, target, alert, scale, revisions, actuals, span } = written;
  const first = actuals[0]?.span.start ?? span.end;
  const ends = [head, target?.span, alert?.span, scale?.span, ...revisions.map((one) => one.span)].map(
    (one) => one?.end ?? 0,
  );
  const last = actuals.length === 0 ? span.end : largest(ends.filter((end) => end <= first));
  return lineAt(file, last);
}

function wasLine(view: View, kpi: Kpi, words: string): Edit {
  const { file, text } = view;
  const { revisions, actuals, span } = kpi.written;
  const before = revisions.at(-1)?.span.end ?? (actuals[0] === undefined ? span.end : undefined);
  const line = before === undefined ? lineAt(file, actuals[0]?.span.start ?? span.end) - 1 : lineAt(file, before);
  const say = (keyword: 'was' | 'until' | 'because'): string => writtenSurface(keyword, file.tongue);
  const made = `${say('was')} ${words} ${say('until')} ${writtenDay(view.snapshot.asOf, view)} ${say('because')} "…"`;
  return insertAt(lineEnd(file, text, line), `${lineBreakOf(text)}  ${made}`);
}

/** The levels of the same KPI when the file was opened, if they were others and are not kept yet. */
function levelsAtFirst({ first, text, file }: View, { written }: Kpi): string | undefined {
  if (first === undefined || first.text === text || first.file.declared !== file.declared) return undefined;
  const { name, title } = written;
  const twins = first.elements.filter(
    (one) =>
      one.kind === 'kpi' && (name === undefined ? one.title?.value === title?.value : one.name?.text === name.text),
  );
  const [before] = twins;
  if (twins.length !== 1 || before?.kind !== 'kpi' || written.revisions.length > before.revisions.length)
    return undefined;
  const now = levelsOf(written);
  const keys = ['target', 'alert'] as const;
  const changed = keys.flatMap((key) => {
    const [old, fresh] = [before[key], written[key]];
    return old === undefined || sameMeaning(old.value, fresh?.value) ? [] : [old];
  });
  return changed.length === 0 || now.length === 0 ? undefined : wordsOf(changed, first.text);
}
