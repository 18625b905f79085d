import type { Text, WrittenReview } from '@okr/core';
import type { RuleElement } from '../../rule.ts';

type Visit = (text: Text | undefined) => void;

/** Calls for everything that an element says in quotes, its title first, the lines inside it last. */
export function eachText(element: RuleElement, visit: Visit): void {
  const written = 'declared' in element ? element.declared?.written : element.written;
  if (written === undefined) return;
  visit(written.title);
  for (const note of written.notes) visit(note);
  switch (element.kind) {
    case 'person':
      visit(element.declared?.written.role?.value);
      break;
    case 'objective':
      visit(element.written.because?.value);
      visit(element.written.dropped?.value);
      for (const review of element.written.reviews) eachOfReview(review, visit);
      break;
    case 'key-result':
      eachOfKeyResult(element.written, visit);
      break;
    case 'kpi': {
      const { actuals, area, formula, revisions, role, source } = element.written;
      for (const clause of [area, role, source, formula]) visit(clause?.value);
      for (const actual of actuals) visit(actual.note);
      for (const { because } of revisions) visit(because?.value);
      break;
    }
  }
}

function eachOfKeyResult(written: Extract<RuleElement, { kind: 'key-result' }>['written'], visit: Visit): void {
  visit(written.dropped?.value);
  for (const checkIn of written.checkIns) visit(checkIn.note);
  for (const milestone of written.milestones) visit(milestone.title);
  for (const revision of written.revisions) visit(revision.because?.value);
  for (const review of written.reviews) eachOfReview(review, visit);
}

function eachOfReview(review: WrittenReview, visit: Visit): void {
  visit(review.text);
  visit(review.learned?.value);
}
