import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';

/** Who supports what. */
export function AlignmentMap(): JSX.Element {
  const { index } = usePage();
  return (
    <ul>
      {index.plans.flatMap((plan) =>
        (index.objectivesOf.get(plan) ?? []).map(({ id, value }) => <li key={id}>{value.title}</li>),
      )}
    </ul>
  );
}
