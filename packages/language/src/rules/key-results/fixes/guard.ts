import type { Bilingual, KeyResult, Quantity, Workspace, WrittenBound } from '@okr/core';
import type { Edit, Fix } from '../../../findings.ts';
import type { RuleContext } from '../../rule.ts';
import { insertAt, lineBreakOf, sliceOf, wholeLines } from '../../shared/edits.ts';
import { pick } from '../../shared/say.ts';
import { escaped } from '../../shared/title.ts';

/**
 * Turns a key result that only holds a level into a KPI that its objective guards. None where something else refers to
 * the key result, or where lines would be lost.
 */
export function guardFixes(keyResult: KeyResult, context: RuleContext): readonly Fix[] {
  const { written, objective, file } = keyResult;
  const text = context.textOf(file);
  const lines = wholeLines(text, written.span);
  if (!lines || isReferredTo(keyResult) || written.reviews.length > 0 || written.revisions.length > 0) return [];
  // An objective that nobody wrote (an error says so) has no line to put the guard on.
  if (objective.written.title.span.end === objective.written.title.span.start) return [];
  const kpi = keyResult.measuredBy;
  if (kpi ? !kpi.target || written.checkIns.length > 0 : !written.measure.keep) return [];
  const name = kpi?.text ?? freeName(keyResult, context);
  const edits: Edit[] = [...guardEdit(keyResult, name), { span: lines, text: '' }];
  if (!kpi) edits.push(insertAt(file.length, newKpi(keyResult, name, text)));
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

function isReferredTo(keyResult: KeyResult): boolean {
  const { objective, supporters } = keyResult;
  return (
    supporters.length > 0 || objective.initiatives.some(({ for: links }) => links.some((l) => l.target === keyResult))
  );
}

function guardEdit({ objective, file }: KeyResult, name: string): Edit[] {
  const { guard, head } = objective.written;
  if (guard) return [insertAt(guard.span.end, `, ${name}`)];
  return [insertAt(head.end, pick(file, { en: ` guard ${name}`, vi: ` bảo vệ ${name}` }))];
}

function newKpi(keyResult: KeyResult, name: string, text: string): string {
  const { file, written } = keyResult;
  const keep = written.measure.keep;
  const target = keep ? `${pick(file, { en: 'target', vi: 'chỉ tiêu' })} ${boundText(keep.value, keyResult)}` : '';
  const actuals = written.checkIns.map(({ date, value, note }) =>
    [date.text, value?.text ?? '…', ...(note ? [sliceOf(text, note.span)] : [])].join('  '),
  );
  const block = [`kpi ${name} "${escaped(written.title.value)}"`, ...[target, ...actuals].map((line) => `  ${line}`)];
  const newline = lineBreakOf(text);
  return [text.endsWith('\n') ? '' : newline, ...block].join(newline) + newline;
}

function boundText(bound: WrittenBound, { file }: KeyResult): string {
  if (bound.kind === 'between') {
    const both: readonly [Quantity, Quantity] = [bound.low, bound.high];
    const [low, high] = both.map((quantity) => quantity.text);
    return pick(file, { en: `between ${low} and ${high}`, vi: `trong khoảng ${low} đến ${high}` });
  }
  return `${pick(file, comparisons[bound.kind])} ${bound.value.text}`;
}

const comparisons: Readonly<Record<Exclude<WrittenBound['kind'], 'between'>, Bilingual>> = {
  above: { en: 'above', vi: 'trên' },
  below: { en: 'below', vi: 'dưới' },
  'at-least': { en: 'at least', vi: 'ít nhất' },
  'at-most': { en: 'at most', vi: 'tối đa' },
};

const names = new WeakMap<Workspace, ReadonlySet<string>>();

function kpiNames(workspace: Workspace): ReadonlySet<string> {
  const known = names.get(workspace);
  if (known) return known;
  const found = new Set(workspace.kpis.flatMap((kpi) => (kpi.written.name ? [kpi.written.name.text] : [])));
  names.set(workspace, found);
  return found;
}

/** The key result's own name, else one made of its title's first words, that no KPI has yet. */
function freeName({ written }: KeyResult, { workspace }: RuleContext): string {
  const taken = kpiNames(workspace);
  const wanted = written.name?.text ?? slug(written.title.value);
  let name = wanted;
  for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`;
  return name;
}

function slug(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const name = words.slice(0, 4).join('_');
  return /^[a-z]/.test(name) ? name : 'kpi';
}
