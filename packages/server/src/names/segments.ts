import { type Period, type Plan, periodId, readPeriod, type Span } from '@okr/core';
import type { Target } from './target.ts';

interface Segment {
  readonly target: Target;
  readonly span: Span;
}

/** The parts of a reference, each with what it names: `delivery.renew.nps` is a unit, an objective and a key result. */
export function segmentsOf(target: Target, span: Span, text: string): readonly Segment[] {
  const around = namesAround(target);
  const own = nameOf(target);
  if (own === undefined || around.length === 0) return [{ target, span }];
  const parts = partsOf(text.slice(span.start, span.end), span.start);
  const segments: Segment[] = [];
  let left = parts.length;
  for (const [each, name] of [[target, own] as const, ...around]) {
    const count = name.split('.').length;
    const first = parts[left - count];
    const last = parts[left - 1];
    const written = parts.slice(Math.max(0, left - count), left).map((part) => part.text);
    if (first === undefined || last === undefined || !names(each, name, written.join('.'))) continue;
    segments.unshift({ target: each, span: { start: first.start, end: last.end } });
    left -= count;
  }
  return segments.length === 0 ? [{ target, span }] : segments;
}

/** A period is the same in any of its forms: `quý IV/2026` is `2026-Q4`. */
function names(target: Target, name: string, written: string): boolean {
  if (written === name) return true;
  const period = 'kind' in target && target.kind === 'cycle' ? periodIn(written) : undefined;
  return period !== undefined && periodId(period) === name;
}

function periodIn(text: string): Period | undefined {
  const reading = readPeriod(text, 0, undefined);
  return reading.ok ? reading.value : undefined;
}

/** What of a cycle's head names it, where a period does: all but the keyword. */
export function periodSpan(head: Span, text: string): Span {
  const raw = text.slice(head.start, head.end);
  for (const { index } of raw.matchAll(/(?<=\s)\S/g)) {
    if (periodIn(raw.slice(index)) !== undefined) return { start: head.start + index, end: head.end };
  }
  return head;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(raw: string, offset: number): readonly Part[] {
  let at = offset;
  return raw.split('.').map((piece) => {
    const start = at;
    at += piece.length + 1;
    return { text: piece.normalize('NFC'), start, end: start + piece.length };
  });
}

/** The name that a reference uses; undefined for what has none. */
export function nameOf(target: Target): string | undefined {
  if (!('kind' in target)) return target.written.name?.text;
  switch (target.kind) {
    case 'person':
    case 'cycle':
      return target.id;
    case 'plan':
      return undefined;
    default:
      return target.written.name?.text;
  }
}

/** What may stand before the target's own name, innermost first. */
function namesAround(target: Target): readonly (readonly [Target, string])[] {
  if (!('kind' in target)) return [];
  if (target.kind === 'objective') return aroundPlan(target.plan);
  if (target.kind !== 'key-result') return [];
  const { objective } = target;
  const name = objective.written.name?.text;
  return [...(name === undefined ? [] : [[objective, name] as const]), ...aroundPlan(objective.plan)];
}

function aroundPlan(plan: Plan): readonly (readonly [Target, string])[] {
  const holder = plan.for?.target;
  const cycle = plan.cycle?.target;
  return [
    ...(holder === undefined
      ? []
      : [[holder, holder.kind === 'person' ? holder.id : holder.written.name.text] as const]),
    ...(cycle === undefined ? [] : [[cycle, cycle.id] as const]),
  ];
}
