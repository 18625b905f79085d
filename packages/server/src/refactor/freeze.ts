import { hasTitle, insertAt, lineBreakOf, quoted, sliceOf, startsItsLine } from '@okr/analysis';
import type { Clause, KeyResult, Span, WrittenKeyResult } from '@okr/core';
import type { LoadedFile } from '@okr/language';
import { writtenSurface } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { writtenDay } from '../completion/days.ts';
import { contains, lineAt, lineEnd, type View } from '../view.ts';
import { ownEnd } from './lines.ts';
import { meaningOf } from './meaning.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/**
 * Keeps a promise that changes as a `was` line. What was promised before is what the file held when it was opened; where
 * that is what it holds now, today's words are kept and the number is left for the author to overwrite.
 */
export function freezePromise({ view, keyResult, span }: Place): readonly Offer[] {
  if (keyResult === undefined || !hasTitle(keyResult) || keyResult.objective.plan.state === 'closed') return [];
  const { text } = view;
  if (!startsItsLine(text, keyResult.written.head.start)) return [];
  const today = view.snapshot.asOf;
  if (keyResult.promises.some(({ until }) => until === today)) return [];
  const earlier = promiseAtFirst(view, keyResult);
  if (earlier !== undefined) {
    return [
      {
        id: 'freeze-earlier',
        kind: CodeActionKind.RefactorRewrite,
        title: {
          en: `Record the old target ${quoted(earlier)} as \`was … until …\``,
          vi: `Giữ lại chỉ tiêu cũ ${quoted(earlier)} bằng \`trước đây … đến hết …\``,
        },
        make: () => ({ edits: [wasLine(view, keyResult, earlier)] }),
      },
    ];
  }
  const { by } = keyResult.written;
  const all = promised(keyResult.written);
  const at = all.find((clause) => contains(clause.span, span.start));
  if (at === undefined) return [];
  const clauses = at === by ? [by] : all.filter((clause) => clause !== by);
  return [
    {
      id: 'freeze',
      kind: CodeActionKind.RefactorRewrite,
      title: {
        en: 'Change the target, and record today’s as `was … until …`',
        vi: 'Đổi chỉ tiêu, giữ mức hiện nay bằng `trước đây … đến hết …`',
      },
      // The same words twice would say nothing: the new ones are written over the old.
      needsStops: true,
      make: (): Change => ({
        edits: [wasLine(view, keyResult, wordsOf(clauses, text))],
        stops: stopsOf(keyResult, clauses, span),
      }),
    },
  ];
}

type Promise = readonly Clause<unknown>[];

/** The clauses that say what is promised, in the order in which they are written down. */
function promised({ measure, by }: WrittenKeyResult): Promise {
  return [measure.from, measure.to, measure.stretch, measure.keep, by].filter((clause) => clause !== undefined);
}

function wordsOf(clauses: Promise, text: string): string {
  return clauses.map(({ span }) => sliceOf(text, span).replace(/\s+/g, ' ')).join(' ');
}

/** What is likely to change: the number of the clause at the cursor, else of the target. */
function stopsOf({ written: { measure, by } }: KeyResult, clauses: Promise, { start }: Span): readonly Span[] {
  const numbers: readonly (readonly [Clause<unknown> | undefined, Span | undefined])[] = [
    [measure.to, measure.to?.value.value.span],
    [by, by?.value.span],
    [measure.stretch, measure.stretch?.value.span],
    [measure.keep, measure.keep && ('value' in measure.keep.value ? measure.keep.value.value.span : undefined)],
  ];
  const at = clauses.find(({ span }) => contains(span, start));
  const own = numbers.find(([clause]) => clause !== undefined && clause === at)?.[1];
  const stop = own ?? numbers.find(([, span]) => span !== undefined)?.[1];
  return stop === undefined ? [] : [stop];
}

/** A line below the key result's own clauses and its earlier promises. */
function wasLine(view: View, keyResult: KeyResult, words: string) {
  const { file, text } = view;
  const { revisions } = keyResult.written;
  const end = revisions.at(-1)?.span.end;
  const last = end === undefined ? ownEnd(view.loaded, keyResult) : lineAt(file, end);
  const say = (keyword: 'was' | 'until' | 'because'): string => writtenSurface(keyword, file.tongue);
  const line = `${say('was')} ${words} ${say('until')} ${writtenDay(view.snapshot.asOf, view)} ${say('because')} "…"`;
  return insertAt(lineEnd(file, text, last), `${lineBreakOf(text)}    ${line}`);
}

/** The promise of the same key result when the file was opened, if it was another one and is not kept yet. */
function promiseAtFirst(view: View, keyResult: KeyResult): string | undefined {
  const { first } = view;
  if (first === undefined || first.text === view.text) return undefined;
  const before = twin(first, keyResult);
  if (before === undefined || first.file.declared !== view.file.declared) return undefined;
  const [old, now] = [meaning(before), meaning(keyResult.written)];
  const changed = promised(before).filter((clause) =>
    clause === before.by ? old.by !== now.by : old.measure !== now.measure,
  );
  if (changed.length === 0) return undefined;
  const words = wordsOf(changed, first.text);
  const isKept = keyResult.written.revisions.length > before.revisions.length;
  return isKept ? undefined : words;
}

/** By its name, else its title, within the objective of the same name or title. */
function twin({ elements }: LoadedFile, { written, objective }: KeyResult): WrittenKeyResult | undefined {
  const isSame = (a: Named, b: Named): boolean =>
    a.name !== undefined || b.name !== undefined ? a.name?.text === b.name?.text : a.title.value === b.title.value;
  const found = elements.flatMap((element) =>
    element.kind === 'objective' && isSame(element, objective.written)
      ? element.keyResults.filter((each) => isSame(each, written))
      : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

type Named = Pick<WrittenKeyResult, 'name' | 'title'>;

/** What is promised, whatever the spaces and the spelling of its keywords. */
function meaning({ measure: { from, to, stretch, keep }, by }: WrittenKeyResult): Record<'measure' | 'by', string> {
  return {
    measure: meaningOf([from?.value, to?.value, stretch?.value, keep?.value]),
    by: meaningOf([by?.value.value]),
  };
}
