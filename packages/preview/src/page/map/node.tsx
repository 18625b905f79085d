import { bandLabels, type Language, type Standing, scaleOf, standingWords, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { ownerTitle } from '../model/names.ts';
import { gradeToneOf, Mark, type PageContext, usePage } from '../parts/index.ts';
import { countStandings, type GroupNode, type MapNode, type ObjectiveNode, ownerOf } from './graph.ts';
import type { Placed } from './layout.ts';
import { type MapWords, mapWords } from './words.ts';
import { wrapTitle } from './wrap.ts';

export const nodeSize = { width: 224, height: 66 } as const;
/** Of one line of a title. */
const LETTERS = 29;
const SHORT_LETTERS = 25;

interface NodeProps {
  readonly node: MapNode;
  readonly place: Placed;
  /** It, or something in it, is selected; is what the cursor is in; is linked with the selected one. */
  readonly isSelected: boolean;
  readonly isMarked: boolean;
  readonly isNear: boolean;
  /** What the Tab key comes to; the arrow keys go on from there. */
  readonly isCurrent: boolean;
  readonly label: string;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
}

/** One box of the map: a button that selects, or opens what is drawn as one. */
export function Node(props: NodeProps): JSX.Element {
  const { node, place, isSelected, isMarked, isNear, isCurrent, label, onChoose, onFocus } = props;
  const { actions } = usePage();
  const classes = [
    'node',
    node.kind,
    isSelected ? 'is-selected' : '',
    isMarked ? 'is-marked' : '',
    isNear ? 'is-near' : '',
    node.kind !== 'ghost' && node.inCircle ? 'in-circle' : '',
    node.kind === 'objective' && node.orphan ? 'orphan' : '',
  ];
  return (
    <g
      class={classes.filter(Boolean).join(' ')}
      role="button"
      tabindex={isCurrent ? 0 : -1}
      aria-label={label}
      aria-current={isSelected ? 'true' : undefined}
      data-node={node.id}
      transform={`translate(${Math.round(place.x)} ${Math.round(place.y)})`}
      onClick={onChoose}
      onDblClick={() => {
        if (node.kind === 'objective') actions.open(node.element.value);
      }}
      onFocus={onFocus}
    >
      <title>{label}</title>
      {node.kind === 'group' ? (
        <rect class="behind" x="4" y="4" width={place.width} height={place.height} rx="7" />
      ) : null}
      <rect class="box" width={place.width} height={place.height} rx="7" />
      {isMarked ? <rect class="marker" width="3" height={place.height - 12} x="0" y="6" /> : null}
      <Body node={node} />
    </g>
  );
}

function Body({ node }: { node: MapNode }): JSX.Element {
  switch (node.kind) {
    case 'objective':
      return <ObjectiveBody node={node} />;
    case 'group':
      return <GroupBody node={node} />;
    case 'ghost':
      return <GhostBody name={node.name} />;
  }
}

function ObjectiveBody({ node }: { node: ObjectiveNode }): JSX.Element {
  const { format, index, language } = usePage();
  const words = mapWords[language];
  const { value } = node.element;
  const owner = ownerOf(node.element);
  const remark = remarkOf(node, words);
  const above = [ownerName(owner, index), remark].filter((part) => part !== '' && part !== undefined).join(' · ');
  return (
    <>
      <g transform="translate(10 9)">
        <Mark of={value} decorative />
      </g>
      <text class="owner" x="29" y="20">
        {wrapTitle(above, SHORT_LETTERS, 1)[0]}
      </text>
      <Title title={value.title} />
      <text class={`score-text tone-${gradeToneOf(value)}`} x={nodeSize.width - 10} y="20" text-anchor="end">
        {format.score(value.score)}
      </text>
    </>
  );
}

function remarkOf(node: ObjectiveNode, words: MapWords): string | undefined {
  if (node.inCircle) return words.inCircle;
  return node.orphan ? words.orphan : undefined;
}

function GroupBody({ node }: { node: GroupNode }): JSX.Element {
  const { index, language } = usePage();
  const words = mapWords[language];
  return (
    <>
      <text class="owner" x="12" y="20">
        {words.objectives(node.objectives.length)}
        {node.inCircle ? ` · ${words.circle}` : ''}
      </text>
      <text class="title" x="12" y="38">
        {wrapTitle(ownerName(node.owner, index) || words.noUnit, LETTERS, 1)[0]}
      </text>
      {countStandings(node.objectives).map(({ like, count }, at) => (
        <g key={nameOf(like, language)} transform={`translate(${12 + at * 34} 45)`}>
          <Mark of={like} decorative />
          <text class="owner" x="17" y="11">
            {count}
          </text>
        </g>
      ))}
      <path class="opener" d={`M${nodeSize.width - 21} 12v10M${nodeSize.width - 26} 17h10`} />
    </>
  );
}

function GhostBody({ name }: { name: string }): JSX.Element {
  const { language } = usePage();
  return (
    <>
      <text class="owner" x="12" y="20">
        {mapWords[language].unknown}
      </text>
      <Title title={name} />
    </>
  );
}

function Title({ title }: { title: string }): JSX.Element {
  return (
    <text class="title" y="38">
      {wrapTitle(title, LETTERS).map((line, at) => (
        <tspan key={line} x="12" dy={at === 0 ? 0 : 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Whose it is, by title; empty for nobody's. */
export function ownerName(owner: string | null, index: PageContext['index']): string {
  return owner === null ? '' : ownerTitle(owner, { index });
}

/** The word that gives those that stand alike their colour. */
function nameOf(standing: Standing, language: Language): string {
  const { band, status } = standing;
  const label = scaleOf(standing) === 'band' ? band && bandLabels[band] : status && statusLabels[status];
  return label ? label[language].toLowerCase() : '';
}

/** A node in words: what a picture shows by place and colour. */
export function sayNode(node: MapNode, { index, language }: PageContext): string {
  const words = mapWords[language];
  switch (node.kind) {
    case 'ghost':
      return `${node.name}, ${words.unknown}`;
    case 'group': {
      const counts = countStandings(node.objectives).map(({ like, count }) => `${count} ${nameOf(like, language)}`);
      const title = ownerName(node.owner, index) || words.noUnit;
      return [words.expand(title), words.objectives(node.objectives.length), ...counts].join(', ');
    }
    case 'objective': {
      const { value } = node.element;
      const { score, graded, status } = standingWords(value, language);
      const supported = value.supports.map((name) => index.goal(name)?.value.title ?? name);
      return [
        value.title,
        ownerName(ownerOf(node.element), index),
        status ?? '',
        graded === undefined ? words.noScore : `${words.score(score)}, ${graded}`,
        supported.length === 0 ? '' : words.supports(supported.join(', ')),
        value.supporters.length === 0 ? '' : words.supportedBy(value.supporters.length),
        remarkOf(node, words) ?? '',
      ]
        .filter((part) => part !== '')
        .join(', ');
    }
  }
}
