import type { Text } from '@okr/core';
import type { RuleElement } from '../../rule.ts';

/** What an element says in quotes, its title first. Of key results and the like, what stands in their lines too. */
export function textsOf(element: RuleElement): readonly Text[] {
  const written = 'declared' in element ? element.declared?.written : element.written;
  if (written === undefined) return [];
  const texts: (Text | undefined)[] = [written.title, ...written.notes, ...detailsOf(element)];
  return texts.filter((text) => text !== undefined);
}

function detailsOf(element: RuleElement): readonly (Text | undefined)[] {
  switch (element.kind) {
    case 'person':
      return [element.declared?.written.role?.value];
    case 'objective': {
      const { because, dropped, reviews } = element.written;
      return [because?.value, dropped?.value, ...reviews.flatMap((review) => [review.text, review.learned?.value])];
    }
    case 'key-result': {
      const { checkIns, dropped, milestones, reviews, revisions } = element.written;
      return [
        dropped?.value,
        ...checkIns.map((checkIn) => checkIn.note),
        ...milestones.map((milestone) => milestone.title),
        ...revisions.map((revision) => revision.because?.value),
        ...reviews.flatMap((review) => [review.text, review.learned?.value]),
      ];
    }
    case 'kpi': {
      const { actuals, area, formula, role, source } = element.written;
      return [area?.value, role?.value, source?.value, formula?.value, ...actuals.map((actual) => actual.note)];
    }
    default:
      return [];
  }
}
