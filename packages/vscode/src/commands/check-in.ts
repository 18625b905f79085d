import { formatDate, formatNumber, type Language } from '@okr/core';
import { amount, whenText } from '@okr/preview/values';
import { type CheckInParams, type CheckInResult, checkInRequest } from '@okr/server/protocol';
import {
  commands,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { shownLanguage } from '../language.ts';
import type { Parts } from '../parts.ts';
import { plainLabel, plainMessage, plainWords } from '../plain.ts';
import { revealRange } from '../reveal.ts';
import { type Measured, openerAbove, waitingForCheckIn } from '../scores/key-results.ts';
import { today } from '../today.ts';
import { readConfidence } from './confidence.ts';
import { cursorPlace } from './place.ts';
import { type PlaceInFile, placeFrom } from './place-given.ts';
import { plansAreRead } from './ready.ts';
import { type Answer, ask, choose } from './steps.ts';

type Question = 'which' | 'value' | 'confidence' | 'note';

interface Item extends QuickPickItem {
  readonly measured: Measured;
}

/** What was answered so far; a step back keeps it. */
interface Draft {
  readonly value: string;
  readonly confidence: string;
  readonly note: string;
}

const unanswered: Draft = { value: '', confidence: '', note: '' };

/**
 * Asks for a check-in, a question at a time, and writes its dated line in its place. The server says of a value at once
 * what is wrong with it. `given`: the place of the key result, where the person has chosen it already.
 */
export async function addCheckIn(parts: Parts, given: unknown): Promise<void> {
  if (!(await plansAreRead(parts))) return;
  const place = placeFrom(given);
  const all = candidates(parts, place ?? cursorPlace());
  if (all.length === 0) {
    void window.showInformationMessage(l10n.t('There is no key result that takes a check-in yet.'));
    return;
  }
  const here = place ?? placeAround(parts, cursorPlace());
  let measured = here && all.find(({ file, line }) => file === here.file && line === here.line);
  if (place !== undefined && measured === undefined) {
    void window.showInformationMessage(
      l10n.t('This key result takes no check-in: it is over, or it counts by itself.'),
    );
    return;
  }
  const first = measured === undefined ? 'which' : 'value';
  let draft = unanswered;
  let question: Question | undefined = first;
  while (question !== undefined) {
    const questions = questionsOf(first, measured);
    const at: number = questions.indexOf(question);
    const answer: Answer<Measured | string> =
      question === 'which' || measured === undefined
        ? await askWhich(all, measured, questions.length)
        : await askFor(parts, question, measured, draft[question], at + 1, questions.length);
    if (answer.kind === 'cancelled') return;
    if (answer.kind === 'back') {
      question = questions[at - 1];
      continue;
    }
    if (typeof answer.value === 'string') draft = { ...draft, [question]: answer.value };
    else if (answer.value !== measured) {
      measured = answer.value;
      draft = unanswered;
    }
    question = questionsOf(first, measured)[at + 1];
  }
  if (measured !== undefined) await write(parts, measured, draft);
}

/** An actual of a KPI says nothing of confidence. */
function questionsOf(first: Question, measured: Measured | undefined): readonly Question[] {
  const all: readonly Question[] =
    measured?.kind === 'kpi' ? ['which', 'value', 'note'] : ['which', 'value', 'confidence', 'note'];
  return all.slice(all.indexOf(first));
}

/** Where that opens which the cursor stands in: with a key result there it need not be asked which. */
function placeAround({ scores }: Parts, cursor: PlaceInFile | undefined): PlaceInFile | undefined {
  const scored = cursor && scores.of(Uri.parse(cursor.file))?.scored;
  const line = scored && openerAbove(scored, cursor);
  return line === undefined ? undefined : { file: cursor?.file ?? '', line };
}

function candidates({ scores }: Parts, cursor: PlaceInFile | undefined): readonly Measured[] {
  const all = scores.all.flatMap(({ scored }) => (scored.plans.length + scored.kpis.length === 0 ? [] : [scored]));
  const own = cursor === undefined ? undefined : scores.of(Uri.parse(cursor.file))?.scored;
  const ordered = own === undefined ? all : [own, ...all.filter((scored) => scored !== own)];
  return ordered.flatMap((scored) => waitingForCheckIn(scored, cursor));
}

async function askWhich(
  all: readonly Measured[],
  last: Measured | undefined,
  steps: number,
): Promise<Answer<Measured | string>> {
  const language = shownLanguage();
  const items = all.flatMap((each, index): readonly Item[] => {
    const item = itemOf(each, language);
    const isFirstKpi = each.kind === 'kpi' && all[index - 1]?.kind === 'keyResult';
    return isFirstKpi ? [{ label: 'KPI', kind: QuickPickItemKind.Separator, measured: each }, item] : [item];
  });
  const active = items.find(({ measured, kind }) => measured === last && kind === undefined);
  const answer = await choose({
    title: l10n.t('Add a check-in'),
    placeholder: l10n.t('Which key result has a new number?'),
    step: 1,
    steps,
    items,
    onlyLabels: true,
    ...(active === undefined ? {} : { active }),
  });
  return answer.kind === 'given' ? { kind: 'given', value: answer.value.measured } : answer;
}

function itemOf(measured: Measured, language: Language): Item {
  const { title, home, stale, current } = measured;
  const icon = stale ? 'history' : current === null ? 'circle-large-outline' : 'graph-line';
  return {
    label: plainLabel(title),
    description: plainLabel(lastValue(measured, language)),
    ...(home === '' ? {} : { detail: plainLabel(home) }),
    iconPath: new ThemeIcon(icon),
    measured,
  };
}

/** `38 points · 15 Nov 2026 · nothing new for 22 days`, `4.2 points · October 2026`. */
function lastValue(measured: Measured, language: Language): string {
  const { current, currentDate, currentPeriod, unit, daysSilent, stale } = measured;
  if (current === null || currentDate === null) return l10n.t('no number yet');
  const last = `${amount(current, unit ?? '', language)} · ${whenText(currentPeriod, currentDate, language)}`;
  return stale && daysSilent !== null ? `${last} · ${l10n.t('nothing new for {0} days', daysSilent)}` : last;
}

function askFor(
  { server }: Parts,
  question: Exclude<Question, 'which'>,
  measured: Measured,
  value: string,
  step: number,
  steps: number,
): Promise<Answer<string>> {
  const language = shownLanguage();
  const common = { title: measured.title, value, step, steps };
  switch (question) {
    case 'value':
      return ask({
        ...common,
        prompt: l10n.t(
          'The value today ({0}). Last: {1}',
          formatDate(today(), language),
          lastValue(measured, language),
        ),
        placeholder: measured.current === null ? '' : formatNumber(measured.current, language),
        async check(typed) {
          if (typed.trim() === '') return l10n.t('A check-in needs a value.');
          const result = await server.request(checkInRequest, paramsOf(measured, { ...unanswered, value: typed }));
          return result?.kind === 'refused' ? plainWords(result.message) : undefined;
        },
      });
    case 'confidence':
      return ask({
        ...common,
        prompt: l10n.t('How sure are you that the target will be reached, from 0 to 10? Leave empty to say nothing.'),
        placeholder: '7',
        check: async (typed) =>
          typed.trim() === '' || readConfidence(typed) !== undefined
            ? undefined
            : l10n.t('A number from 0 to 10, such as 7.'),
      });
    case 'note':
      return ask({
        ...common,
        prompt: l10n.t('What happened? Leave empty for no note.'),
        placeholder: l10n.t('for example: first survey wave'),
        check: async () => undefined,
      });
  }
}

function paramsOf({ file, line, character }: Measured, { value, confidence, note }: Draft): CheckInParams {
  const sure = readConfidence(confidence);
  return {
    textDocument: { uri: file },
    position: { line, character },
    date: today(),
    value: value.trim(),
    ...(sure === undefined ? {} : { confidence: sure }),
    ...(note === '' ? {} : { note }),
  };
}

async function write({ server }: Parts, measured: Measured, draft: Draft): Promise<void> {
  const uri = Uri.parse(measured.file);
  // The document is open before the server is asked, so that its answer is about the text that will be edited.
  const document = await workspace.openTextDocument(uri);
  const result = await server.request(checkInRequest, paramsOf(measured, draft));
  if (result === undefined) {
    void window.showErrorMessage(l10n.t('The OKR language server does not answer; nothing was written.'));
    return;
  }
  if (result.kind === 'refused') {
    void window.showErrorMessage(plainMessage(plainWords(result.message)));
    return;
  }
  if (result.replaced !== undefined && !(await mayReplace(result.replaced, result.line))) return;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result.edits) {
    const at = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
    edit.replace(uri, at, newText);
  }
  if (!(await workspace.applyEdit(edit))) return;
  // For the walkthrough, whose step is done even where a line of today is written anew.
  void commands.executeCommand('setContext', 'okr.checkedIn', true);
  await showLine(document.uri, result);
}

/** A line that is written already is written over only by consent. */
async function mayReplace(before: string, after: string): Promise<boolean> {
  const replace = l10n.t('Replace');
  const question = l10n.t('This day has a number already. Replace it?');
  const detail = `${plainMessage(plainWords(before))}\n→ ${plainMessage(plainWords(after))}`;
  return (await window.showWarningMessage(question, { modal: true, detail }, replace)) === replace;
}

/** The new line, with the cursor at its end. */
async function showLine(uri: Uri, { edits, line }: Extract<CheckInResult, { kind: 'edit' }>): Promise<void> {
  const from = edits[0]?.range.start.line ?? 0;
  await revealRange(uri.toString(), { start: { line: from, character: 0 }, end: { line: from, character: 0 } });
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== uri.toString()) return;
  for (let at = from; at < Math.min(from + 3, editor.document.lineCount); at++) {
    const written = editor.document.lineAt(at);
    if (written.text.trim() !== line.trim()) continue;
    editor.selection = new Selection(written.range.end, written.range.end);
    editor.revealRange(written.range, TextEditorRevealType.InCenterIfOutsideViewport);
    return;
  }
}
