import { curveBumpX, line } from 'd3-shape';
import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';
import type { MapEdge } from './graph.ts';
import type { Route } from './layout.ts';
import { mapWords } from './words.ts';

interface EdgeProps {
  readonly edge: MapEdge;
  readonly route: Route;
  /** It joins the selected node. */
  readonly isNear: boolean;
}

const draw = line<Route['points'][number]>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveBumpX);

/** A line from a supporter to what it supports, with its arrow there; in a circle it is dashed, thick and says so. */
export function Edge({ edge, route, isNear }: EdgeProps): JSX.Element {
  const { language } = usePage();
  const words = mapWords[language];
  const classes = [
    'edge',
    edge.inCircle ? 'in-circle' : '',
    isNear ? 'is-near' : '',
    edge.to.startsWith('ghost:') ? 'to-ghost' : '',
  ];
  const end = route.points.at(-1);
  const before = route.points.at(-2);
  const middle = middleOf(route.points);
  return (
    <g class={classes.filter(Boolean).join(' ')}>
      {edge.via.length === 0 ? null : <title>{words.via(edge.via.join(', '))}</title>}
      <path class="way" d={draw([...route.points]) ?? ''} />
      {end === undefined || before === undefined ? null : <path class="tip" d={tip(before, end)} />}
      {edge.count > 1 && middle !== undefined && !edge.inCircle ? (
        <text class="edge-text" x={middle.x} y={middle.y - 4} text-anchor="middle">
          {edge.count}
        </text>
      ) : null}
      {edge.inCircle && middle !== undefined ? (
        <text class="edge-text" x={middle.x} y={middle.y - 5} text-anchor="middle">
          {words.circle}
        </text>
      ) : null}
    </g>
  );
}

const LONG = 8;
const WIDE = 3.6;

/** A small triangle whose point is at the end; lines come in level. */
function tip(from: { x: number }, { x, y }: { x: number; y: number }): string {
  const back = from.x < x ? -LONG : LONG;
  return `M${x} ${y}l${back} ${WIDE}v${-2 * WIDE}Z`;
}

function middleOf(points: Route['points']): Route['points'][number] | undefined {
  const after = points[Math.ceil((points.length - 1) / 2)];
  const before = points[Math.floor((points.length - 1) / 2)];
  if (after === undefined || before === undefined) return undefined;
  return { x: (after.x + before.x) / 2, y: (after.y + before.y) / 2 };
}
