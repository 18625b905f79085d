import {
  type Band,
  type Graded,
  type Language,
  type Published,
  type PublishedKeyResult,
  type PublishedObjective,
  type Status,
  safeLine,
} from '@okr/core';
import { outsidePlans, planLine } from './names.ts';
import { standingOf } from './standing.ts';

/** Readable on a light and on a dark page: each colour brings its own ground and letters. */
const looks: { readonly [B in Band | 'none']: string } = {
  green: 'fill:#dcefe0,stroke:#2e7d4f,color:#14301f',
  amber: 'fill:#fbeacb,stroke:#a86b00,color:#3a2600',
  red: 'fill:#f8dcd9,stroke:#b3372b,color:#3d0f0b',
  none: 'fill:#ececec,stroke:#8a8a8a,color:#2b2b2b',
};

interface Node extends Graded {
  readonly qualifiedName: string;
  readonly title: string;
  readonly status: Status | null;
  readonly daysLeft?: number | null;
  readonly supports: readonly string[];
}

/**
 * Who supports what, as a Mermaid flowchart that grows upwards: a box a plan, a node an objective as it stands, and a
 * node a key result that others support or that itself supports something.
 */
export function exportMermaid(document: Published, language: Language): string {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name) ?? `n${ids.size + 1}`;
    ids.set(name, id);
    return id;
  };
  const boxes = document.plans.flatMap((plan, index) => {
    const title = planLine(plan, document, language) || outsidePlans[language];
    const nodes = plan.objectives.flatMap((objective) => nodesOf(objective, idOf, language));
    return nodes.length === 0
      ? []
      : [`  subgraph p${index + 1}["${label(title)}"]`, '    direction BT', ...nodes, '  end'];
  });
  const drawn = new Set(ids.keys());
  const links = document.plans
    .flatMap(({ objectives }) => objectives)
    .flatMap((objective): readonly Node[] => [objective, ...objective.keyResults])
    .flatMap(({ qualifiedName, supports }) =>
      supports.filter((goal) => drawn.has(goal)).map((goal) => `  ${idOf(qualifiedName)} --> ${idOf(goal)}`),
    );
  const classes = Object.entries(looks).map(([name, look]) => `  classDef ${name} ${look}`);
  return `${['flowchart BT', ...boxes, ...links, ...classes].join('\n')}\n`;
}

function nodesOf(objective: PublishedObjective, idOf: (name: string) => string, language: Language): readonly string[] {
  const own = nodeLine(objective, '[', ']', idOf, language);
  const linked = objective.keyResults.filter(isLinked);
  const inner = linked.map((keyResult) => nodeLine(keyResult, '(', ')', idOf, language));
  const parts = linked.map(({ qualifiedName }) => `    ${idOf(qualifiedName)} -.- ${idOf(objective.qualifiedName)}`);
  return [own, ...inner, ...parts];
}

function isLinked({ supports, supporters }: PublishedKeyResult): boolean {
  return supports.length > 0 || supporters.length > 0;
}

function nodeLine(node: Node, open: string, close: string, idOf: (name: string) => string, language: Language): string {
  const facts = standingOf(node, language).join(' · ');
  const text = [label(node.title), ...(facts === '' ? [] : [facts])].join('<br/>');
  return `    ${idOf(node.qualifiedName)}${open}"${text}"${close}:::${node.colour ?? 'none'}`;
}

/** Text of a plan within quotes: whatever could be Mermaid's, Markdown's or HTML's becomes a character code. */
function label(text: string): string {
  return safeLine(text).replace(/[^\p{L}\p{M}\p{N} ,!?/·–→’“”]/gu, (character) => `#${character.codePointAt(0)};`);
}
