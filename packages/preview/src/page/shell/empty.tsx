import type { JSX } from 'preact';
import { usePage } from '../context.ts';

/** A workspace without plans: what one looks like, and a way to begin. */
export function Empty(): JSX.Element {
  const { words, can, actions } = usePage();
  return (
    <section class="empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      <pre>{words.emptyExample}</pre>
      {can.newPlan ? (
        <button type="button" class="button primary" onClick={() => actions.newPlan()}>
          {words.newPlan}
        </button>
      ) : null}
    </section>
  );
}
