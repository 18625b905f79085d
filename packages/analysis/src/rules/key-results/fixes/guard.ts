import type { KeyResult, Quantity, SourceFile, Span, Workspace, WrittenBound, WrittenCheckIn } from '@okr/core';
import { type Edit, type Fix, type Keyword, keywordTrie, slug, spellings, untaken } from '@okr/language';
import type { RuleContext } from '../../rule.ts';
import { placeOfClause } from '../../shared/clause-place.ts';
import { insertAt, lineBreakOf, sliceOf, wholeLines } from '../../shared/edits.ts';
import { inFile } from '../../shared/say.ts';
import { escaped } from '../../shared/title.ts';

/**
 * Turns a key result that only holds a level into a KPI that its objective guards. None where something else refers to
 * the key result, or where lines would be lost. `comments` are the file's, where they are known: they go along.
 */
export function guardFixes(
  keyResult: KeyResult,
  context: Pick<RuleContext, 'textOf' | 'ask'>,
  comments: readonly Span[] = [],
): readonly Fix[] {
  const { written, objective, file } = keyResult;
  const text = context.textOf(file);
  const lines = wholeLines(text, withRemark(written.span, comments));
  if (!lines || isReferredTo(keyResult) || written.reviews.length > 0 || written.revisions.length > 0) return [];
  // An objective that nobody wrote (an error says so) has no line to put the guard on.
  if (objective.written.title.span.end === objective.written.title.span.start) return [];
  const kpi = keyResult.measuredBy;
  if (kpi ? !kpi.target || written.checkIns.length > 0 : !written.measure.keep) return [];
  const name = kpi?.text ?? freeName(keyResult, context);
  const edits: Edit[] = [...guardEdit(keyResult, name), { span: lines, text: '' }];
  if (!kpi) edits.push(insertAt(file.length, newKpi(keyResult, name, text, commentsIn(lines, comments))));
  const isGuarded = objective.guard.some((link) => link.target !== undefined && link.target === kpi?.target);
  return [
    {
      title: {
        en: isGuarded ? 'Remove it: the objective guards the KPI' : `Guard \`${name}\` at the objective instead`,
        vi: isGuarded ? 'Xóa: mục tiêu đã bảo vệ KPI này' : `Chuyển thành \`bảo vệ ${name}\` ở mục tiêu`,
      },
      edits: isGuarded ? edits.slice(-1) : edits,
      safe: false,
    },
  ];
}

/** A comment behind the last line belongs to it. */
function withRemark(span: Span, comments: readonly Span[]): Span {
  const behind = comments.find(({ start, end }) => start <= span.end && span.end < end);
  return behind === undefined ? span : { ...span, end: behind.end };
}

function commentsIn({ start, end }: Span, comments: readonly Span[]): readonly Span[] {
  return comments.filter((one) => start <= one.start && one.end <= end);
}

function isReferredTo(keyResult: KeyResult): boolean {
  const { objective, supporters } = keyResult;
  return (
    supporters.length > 0 || objective.initiatives.some(({ for: links }) => links.some((l) => l.target === keyResult))
  );
}

function guardEdit({ objective, file }: KeyResult, name: string): Edit[] {
  const { guard } = objective.written;
  if (guard) return [insertAt(guard.span.end, `, ${name}`)];
  return [
    insertAt(
      placeOfClause(objective.written, 'guard'),
      inFile(file, (say) => ` ${say('guard')} ${name}`),
    ),
  ];
}

function newKpi(keyResult: KeyResult, name: string, text: string, comments: readonly Span[]): string {
  const { file, written } = keyResult;
  const { measure, owners, notes, links, tags } = written;
  const clause = (word: Keyword, value: string): string => `${inFile(file, (say) => say(word))} ${value}`;
  const body = [
    ...(measure.keep ? [clause('target', boundText(measure.keep.value, keyResult))] : []),
    ...(owners ? [sliceOf(text, owners.span)] : []),
    ...notes.map(({ span }) => clause('note', sliceOf(text, span))),
    ...links.map(({ span }) => clause('link', sliceOf(text, span))),
    ...(tags.length > 0 ? [clause('tag', tags.map((tag) => tag.text).join(', '))] : []),
    ...comments.map((span) => sliceOf(text, span).trimEnd()),
    ...written.checkIns.map((checkIn) => actualOf(checkIn, text, file)),
  ];
  const newline = lineBreakOf(text);
  const block = [`kpi ${name} "${escaped(written.title.value)}"`, ...body.map((line) => `  ${line}`)];
  return [text.endsWith('\n') ? '' : newline, ...block].join(newline) + newline;
}

/** An actual has no confidence: it stays as words. */
function actualOf({ date, value, note, confidence }: WrittenCheckIn, text: string, file: SourceFile): string {
  const said = confidence && sliceOf(text, confidence.span);
  const sure = said && (/^\d/.test(said) ? `${inFile(file, (say) => say('confidence'))} ${said}` : said);
  const words =
    note && sure ? `"${escaped(note.value)} (${sure})"` : sure ? `"${sure}"` : note && sliceOf(text, note.span);
  return [date.text, value?.text ?? '…', ...(words ? [words] : [])].join('  ');
}

function boundText(bound: WrittenBound, { file }: KeyResult): string {
  if (bound.kind === 'between') {
    const both: readonly [Quantity, Quantity] = [bound.low, bound.high];
    const [low, high] = both.map((quantity) => quantity.text);
    return inFile(file, (say) => `${say('between')} ${low} ${say('and')} ${high}`);
  }
  const { kind, value } = bound;
  return `${inFile(file, (say) => say(kind))} ${value.text}`;
}

const names = new WeakMap<Workspace, ReadonlySet<string>>();

function kpiNames(workspace: Workspace): ReadonlySet<string> {
  const known = names.get(workspace);
  if (known) return known;
  const found = new Set(workspace.kpis.flatMap((kpi) => (kpi.written.name ? [kpi.written.name.text] : [])));
  names.set(workspace, found);
  return found;
}

/** The key result's own name, else one made of the metric that its title names, that no KPI has yet. */
function freeName({ written }: KeyResult, { ask }: Pick<RuleContext, 'ask'>): string {
  const name = written.name?.text ?? slug(metricOf(written.title.value), 'kpi');
  return ask((workspace) => untaken(name, kpiNames(workspace)));
}

/** “Keep the uptime of the portal above 99%” is about the uptime. */
function metricOf(title: string): string {
  const trimmed = title.trim();
  const isKept = spellings[keywordTrie.find(trimmed, 0)]?.keyword === 'keep';
  const metric = (isKept ? trimmed.slice(keywordTrie.end) : trimmed).trim().replace(/^(?:the|our|các|mọi)\s+/iu, '');
  const cut = metric.search(
    /\s(?:of|for|in|per|at|on|above|below|between|của|mỗi|trong|trên|dưới|tại|ở)\s|\s[<>≤≥]|\s\d/iu,
  );
  return cut > 0 ? metric.slice(0, cut) : metric;
}
