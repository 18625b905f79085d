import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fileNameOf, svgFile } from '../detail/chart/svg-file.ts';
import { useKept, usePage } from '../parts/index.ts';
import { MapBar } from './bar.tsx';
import { Edge } from './edge.tsx';
import { Fold } from './fold.tsx';
import { buildGraph, type MapNode } from './graph.ts';
import { MapList } from './list.tsx';
import { Node, sayNode } from './node.tsx';
import { inReadingOrder, type Kept, neighbours, nodeIdOf, ownersOf, readKept, useLayout } from './standing.ts';
import { readingOrder, stepFrom } from './steps.ts';
import { useCamera } from './use-camera.ts';
import { mapWords } from './words.ts';

/** More than this and units begin closed, each as one node. */
const OPEN_AT_FIRST = 80;
/** More than this are never opened all at once. */
const OPEN_AT_MOST = 600;
/** More than this and only what is in sight, and around it, is in the page. */
const DRAWN_WHOLE = 150;
const STEP = 60;
/** Around a saved picture. */
const MARGIN = 24;

const first: Kept = { closed: {}, camera: undefined };

/** Who supports what, across teams: a picture to move in, and the same as a list. */
export function AlignmentMap(): JSX.Element {
  const page = usePage();
  const { actions, index, language, shows, selected, marked } = page;
  const words = mapWords[language];
  const [kept, keep] = useKept('map', first, readKept);
  const all = useMemo(() => index.plans.flatMap((plan) => index.objectivesOf.get(plan) ?? []), [index]);
  const owners = useMemo(() => ownersOf(all), [all]);
  const closedFirst = all.length > OPEN_AT_FIRST && owners.length > 1;
  const isClosed = useCallback(
    (owner: string | null): boolean => kept.closed[owner ?? ''] ?? closedFirst,
    [kept.closed, closedFirst],
  );
  const graph = useMemo(() => buildGraph(index, { shows, isClosed }), [index, shows, isClosed]);
  const map = useLayout(graph);

  const picture = useRef<SVGSVGElement>(null);
  const view = useCamera(picture, map, kept.camera, (camera) => keep({ ...kept, camera }));
  const chosen = nodeIdOf(graph, selected);
  const cursor = nodeIdOf(graph, marked === null ? undefined : index.elements.get(marked));
  const toFocus = useRef<string | undefined>(undefined);
  const [saving, setSaving] = useState(false);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const places = useMemo(() => new Map(map.nodes.map((place) => [place.id, place])), [map]);
  const current = [focused, chosen].find((id) => id !== undefined && places.has(id)) ?? readingOrder(map)[0]?.id;
  const inOrder = useMemo(() => inReadingOrder(graph, map), [graph, map]);
  const near = useMemo(() => neighbours(graph, chosen), [graph, chosen]);

  const see = (id: string | undefined): void => {
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined) view.show(place);
  };
  // What is selected elsewhere is brought into sight here, but not again while somebody moves the map.
  useEffect(() => see(chosen), [chosen, view.isMeasured]);

  const close = (those: readonly (string | null)[], closed: boolean): void =>
    keep({ ...kept, closed: { ...kept.closed, ...Object.fromEntries(those.map((owner) => [owner ?? '', closed])) } });
  const choose = (node: MapNode): void => {
    if (node.kind === 'objective') actions.select(node.id);
    if (node.kind === 'group') close([node.owner], false);
  };
  const focus = (id: string): void => {
    setFocused(id);
    see(id);
    toFocus.current = id;
  };
  // What was out of sight is in the page only after it was drawn.
  useEffect(() => {
    const id = toFocus.current;
    if (id === undefined) return;
    const node = picture.current?.querySelector(`[data-node="${CSS.escape(id)}"]`);
    if (!(node instanceof SVGElement)) return;
    toFocus.current = undefined;
    node.focus();
  });
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** Whether the key did something. */
  const act = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (key === '+' || key === '=') view.zoomBy(1.25);
    else if (key === '-') view.zoomBy(0.8);
    else if (key === '0') view.fit();
    else if (event.shiftKey && key in shifts) {
      const [x, y] = shifts[key] ?? [0, 0];
      view.pan(x, y);
    } else {
      const node = graph.nodes.find((each) => each.id === current);
      if (node === undefined || current === undefined) return false;
      if (key === 'Enter' || key === ' ') choose(node);
      else {
        const next = stepFrom(key, current, map, graph.edges);
        if (next !== undefined) focus(next);
        return next !== undefined || key.startsWith('Arrow');
      }
    }
    return true;
  };

  // A saved picture has all of the map, where the camera puts it.
  useEffect(() => {
    const svg = picture.current;
    if (!saving || svg === null) return;
    const { x, y, scale } = view.camera;
    const whole = {
      x: x - MARGIN,
      y: y - MARGIN,
      width: map.width * scale + 2 * MARGIN,
      height: map.height * scale + 2 * MARGIN,
    };
    actions.save(fileNameOf(words.map), 'image/svg+xml', svgFile(svg, whole));
    setSaving(false);
  }, [saving]);

  if (graph.nodes.length === 0)
    return (
      <section class="map" aria-label={words.map}>
        <p class="empty">{all.length === 0 ? words.none : words.noneShown}</p>
      </section>
    );
  const { camera } = view;
  const isDrawn = (id: string): boolean =>
    saving || map.nodes.length <= DRAWN_WHOLE || id === current || id === chosen || view.sees(places.get(id));
  return (
    <section class="map" aria-label={words.map}>
      <MapBar graph={graph} owners={owners} isClosed={isClosed} onClose={close} isLarge={all.length > OPEN_AT_MOST} />
      <div class="map-window">
        <svg ref={picture} class="map-picture" role="group" aria-label={words.how} onKeyDown={press}>
          <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
            {map.apart === undefined ? null : (
              <text class="apart" x="0" y={map.apart - 14}>
                {words.unlinked}
              </text>
            )}
            {map.routes.map((route, at) => {
              const edge = graph.edges[at];
              const isNear = chosen !== undefined && (edge?.from === chosen || edge?.to === chosen);
              return edge === undefined || !(isDrawn(edge.from) || isDrawn(edge.to)) ? null : (
                <Edge key={edge.id} edge={edge} route={route} isNear={isNear} />
              );
            })}
            {inOrder
              .filter(({ node }) => isDrawn(node.id))
              .map(({ node, place }) => (
                <Node
                  key={node.id}
                  node={node}
                  place={place}
                  isSelected={node.id === chosen}
                  isMarked={node.id === cursor}
                  isNear={near.has(node.id)}
                  isCurrent={node.id === current}
                  label={sayNode(node, page)}
                  onChoose={() => choose(node)}
                  onFocus={() => setFocused(node.id)}
                />
              ))}
          </g>
        </svg>
        <div class="map-tools">
          <Tool name={words.zoomIn} d="M8 3.5v9M3.5 8h9" onClick={() => view.zoomBy(1.25)} />
          <Tool name={words.zoomOut} d="M3.5 8h9" onClick={() => view.zoomBy(0.8)} />
          <Tool name={words.fit} d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" onClick={view.fit} />
          <Tool name={words.save} d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.3h10" onClick={() => setSaving(true)} />
        </div>
      </div>
      <Fold class="map-list" summary={words.asList}>
        {() => <MapList graph={graph} />}
      </Fold>
    </section>
  );
}

const shifts: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

function Tool({ name, d, onClick }: { name: string; d: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
