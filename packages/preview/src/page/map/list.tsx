import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';
import type { MapGraph } from './graph.ts';
import { mapWords } from './words.ts';

/** The same as a table, for who does not see the picture and for print. */
export function MapList({ graph }: { graph: MapGraph }): JSX.Element {
  const { actions, index, language, shows } = usePage();
  const words = mapWords[language];
  const orphans = new Set(graph.orphans);
  const circular = new Set(graph.circles.flat());
  const objectives = index.plans.flatMap((plan) => index.objectivesOf.get(plan) ?? []).filter(shows);
  const titles = (names: readonly string[]): string =>
    names.map((name) => index.goal(name)?.value.title ?? `${name} (${words.unknown})`).join(' · ');
  return (
    <table>
      <caption class="unseen">{words.map}</caption>
      <thead>
        <tr>
          <th scope="col">{words.objective}</th>
          <th scope="col">{words.supportsColumn}</th>
          <th scope="col">{words.supportersColumn}</th>
          <th scope="col">{words.remark}</th>
        </tr>
      </thead>
      <tbody>
        {objectives.map((objective) => {
          const { value, keyResults } = objective;
          const supports = [...value.supports, ...keyResults.flatMap((each) => each.value.supports)];
          const supporters = [...value.supporters, ...keyResults.flatMap((each) => each.value.supporters)];
          const remark = circular.has(objective) ? words.inCircle : orphans.has(objective) ? words.orphan : '';
          return (
            <tr key={objective.id}>
              <th scope="row">
                <button type="button" class="link" onClick={() => actions.select(objective.id)}>
                  {value.title}
                </button>
              </th>
              <td>{titles(supports)}</td>
              <td>{titles(supporters)}</td>
              <td>{remark}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
