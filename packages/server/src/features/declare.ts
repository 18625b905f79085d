import type { Diagnostic, RuleElement } from '@okr/analysis';
import { type Placed, placedElements } from '@okr/analysis';
import { type Link, periodDays, quarterOf } from '@okr/core';
import type { Fix } from '@okr/language';
import { shortened, writtenSurface } from '@okr/language';
import { writtenDay } from '../completion/days.ts';
import { lineAt, type View } from '../view.ts';

type Declarable = 'team' | 'cycle' | 'kpi';

/** Declares a unit, a cycle or a KPI that a reference names and nobody has; undefined for what has no plain name. */
export function declaration(view: View, { rule, file, span }: Diagnostic): Fix | undefined {
  const name = view.text.slice(span.start, span.end).normalize('NFC');
  if (rule !== 'unknown-reference' || !/^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u.test(name)) return undefined;
  const placed = placedElements(view.workspace).get(file) ?? [];
  const isMeant: IsMeant = (link) => link?.target === undefined && link?.span.start === span.start;
  const kind = placed.map(({ element }) => kindOf(element, isMeant)).find((found) => found !== undefined);
  if (kind === undefined) return undefined;
  const line = declared(view, kind, name);
  const lineBreak = /\r\n|\r|\n/.exec(view.text)?.[0] ?? '\n';
  const at = kind === 'kpi' ? file.length : topOf(view, placed);
  const before = at === file.length && /[^\r\n]$/.test(view.text) ? lineBreak : '';
  const shown = shortened(line);
  return {
    title: { en: `Declare it: \`${shown}\``, vi: `Khai báo: \`${shown}\`` },
    edits: [{ span: { start: at, end: at }, text: `${before}${line}${lineBreak}` }],
    safe: false,
  };
}

/** `nhóm giao_hàng "Giao hàng"`; a cycle for the quarter that is. */
function declared(view: View, kind: Declarable, name: string): string {
  const { tongue } = view.file;
  const words = name.replace(/[_-]+/g, ' ').trim();
  const head = `${writtenSurface(kind, tongue)} ${name} "${words.charAt(0).toLocaleUpperCase(tongue.key)}${words.slice(1)}"`;
  if (kind !== 'cycle') return head;
  const fiscalYear = view.snapshot.configuration.config.scoring;
  const { start, end } = periodDays(quarterOf(view.snapshot.asOf, fiscalYear), fiscalYear);
  const [from, to] = [writtenSurface('from', tongue), writtenSurface('to', tongue, 'date')];
  return `${head} ${from} ${writtenDay(start, view)} ${to} ${writtenDay(end, view)}`;
}

/** Where units and cycles stand: above the first plan, goal or KPI, and the comments over it. */
function topOf({ file, text }: View, placed: readonly Placed[]): number {
  const first = placed.find(({ element: { kind } }) => kind === 'plan' || kind === 'objective' || kind === 'kpi');
  let line = lineAt(file, (first ?? placed[0])?.head.start ?? 0);
  const startOf = (each: number): number => file.lineStarts[each] ?? 0;
  while (line > 0 && /^\s*\/\//.test(text.slice(startOf(line - 1), startOf(line)))) line--;
  return startOf(line);
}

type IsMeant = (link: Link<unknown> | undefined) => boolean;

/** Not of an owner without its sign: that is a person rather than a team. */
function kindOf(element: RuleElement, isMeant: IsMeant): Declarable | undefined {
  switch (element.kind) {
    case 'plan':
      return isMeant(element.for) ? 'team' : isMeant(element.cycle) ? 'cycle' : undefined;
    case 'unit':
      return isMeant(element.parent) ? 'team' : undefined;
    case 'person':
      return isMeant(element.unit) ? 'team' : undefined;
    case 'objective':
      return element.guard.some(isMeant) ? 'kpi' : undefined;
    case 'key-result':
      return isMeant(element.measuredBy) ? 'kpi' : undefined;
    case 'kpi':
      return isMeant(element.for) ? 'team' : undefined;
    default:
      return undefined;
  }
}
