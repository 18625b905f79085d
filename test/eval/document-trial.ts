import { importRows, importText, loadFile, rowsOf } from '@okr/language';

/** The objectives of a document and what stands below each as a key result, in the document's words. */
export interface LabelledObjective {
  readonly objective: string;
  readonly keyResults: readonly string[];
}

export interface DocumentTrial {
  readonly of: number;
  /** Labelled key results that stand as key results. */
  readonly found: readonly string[];
  /** Of those found, the ones below their own objective. */
  readonly own: readonly string[];
  readonly missed: readonly string[];
  /** Key results of the plan that nobody labelled. */
  readonly invented: readonly string[];
}

interface Goal {
  readonly objective: string;
  readonly text: string;
}

/** Imports a document as it stands and looks for what was labelled in it. */
export function tryDocument(name: string, text: string, labels: readonly LabelledObjective[]): DocumentTrial {
  const goals = goalsIn(/\.(?:csv|tsv)$/.test(name) ? importRows(rowsOf(text)).text : importText(text).text);
  const left = new Set(goals);
  const found: string[] = [];
  const own: string[] = [];
  const missed: string[] = [];
  for (const { objective, keyResults } of labels) {
    for (const words of keyResults) {
      const candidates = [...left].filter((goal) => holds(goal.text, words));
      const goal = candidates.find((one) => holds(one.objective, objective)) ?? candidates[0];
      if (goal === undefined) missed.push(words);
      else {
        left.delete(goal);
        found.push(words);
        if (holds(goal.objective, objective)) own.push(words);
      }
    }
  }
  const of = labels.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  return { of, found, own, missed, invented: [...left].map((goal) => goal.text) };
}

function goalsIn(plan: string): readonly Goal[] {
  return loadFile({ path: 'import.okr', text: plan }).elements.flatMap((element) =>
    element.kind !== 'objective'
      ? []
      : element.keyResults.map(({ span }) => ({
          objective: element.title.value,
          text: plan.slice(span.start, span.end).replaceAll('\\', ''),
        })),
  );
}

/** So many of the words looked for stand there. */
const enough = 0.8;

function holds(text: string, words: string): boolean {
  const there = new Set(wordsOf(text));
  const wanted = wordsOf(words);
  return wanted.filter((word) => there.has(word)).length >= wanted.length * enough;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  );
}
