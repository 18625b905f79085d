import type { JSX } from 'preact';
import { type ObjectiveElement, usePage } from '../parts/index.ts';
import { AlignmentChoice } from '../tree/toolbar.tsx';
import { Fold } from './fold.tsx';
import type { MapGraph } from './graph.ts';
import { ownerName } from './node.tsx';
import { mapWords } from './words.ts';

interface BarProps {
  readonly graph: MapGraph;
  readonly owners: readonly (string | null)[];
  readonly isClosed: (owner: string | null) => boolean;
  readonly onClose: (owners: readonly (string | null)[], closed: boolean) => void;
  /** Opening all at once would draw more than anybody can read. */
  readonly isLarge: boolean;
}

/** What needs a look (circles, orphans), and which units are drawn as one. */
export function MapBar({ graph, owners, isClosed, onClose, isLarge }: BarProps): JSX.Element {
  const { index, language } = usePage();
  const words = mapWords[language];
  const { circles, orphans } = graph;
  return (
    <div class="map-bar">
      <AlignmentChoice />
      {circles.length === 0 ? null : (
        <Fold
          class="finding bad"
          summary={
            <>
              <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
                <path d="M11.5 7a4.5 4.5 0 1 1-1.3-3.2M10.6 1.4v2.8H7.8" />
              </svg>
              {words.circles(circles.length)}
            </>
          }
        >
          {() => (
            <ul>
              {circles.map((circle) => (
                <li key={circle[0]?.id}>
                  {circle.map((objective, at) => (
                    <span key={objective.id}>
                      {at === 0 ? null : ' · '}
                      <Choose objective={objective} />
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {orphans.length === 0 ? null : (
        <Fold class="finding" summary={words.orphans(orphans.length)}>
          {() => (
            <ul>
              {orphans.map((objective) => (
                <li key={objective.id}>
                  <Choose objective={objective} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      {owners.length < 2 ? null : (
        <Fold class="finding units" summary={words.units}>
          {() => (
            <>
              <div class="unit-tools">
                {isLarge ? null : (
                  <button type="button" class="link" onClick={() => onClose(owners, false)}>
                    {words.openAll}
                  </button>
                )}
                <button type="button" class="link" onClick={() => onClose(owners, true)}>
                  {words.closeAll}
                </button>
              </div>
              <ul>
                {owners.map((owner) => (
                  <li key={owner ?? ''}>
                    <label>
                      <input
                        type="checkbox"
                        checked={!isClosed(owner)}
                        onChange={(event) => onClose([owner], !event.currentTarget.checked)}
                      />
                      {ownerName(owner, index) || words.noUnit}
                    </label>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Fold>
      )}
    </div>
  );
}

function Choose({ objective }: { objective: ObjectiveElement }): JSX.Element {
  const { actions } = usePage();
  return (
    <button type="button" class="link" onClick={() => actions.select(objective.id)}>
      {objective.value.title}
    </button>
  );
}
