import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import { cursorPlace } from '../commands/place.ts';
import { shownLanguage } from '../language.ts';
import type { Parts } from '../parts.ts';
import { revealRange } from '../reveal.ts';
import { shortly } from '../shortly.ts';
import { nodeAt, parentsOf } from './cursor.ts';
import { chooseMe, me } from './me.ts';
import { type Node, type NodeKind, treeOf } from './tree.ts';

const onlyMineKey = 'okr.explorer.onlyMine';

/** Of what has no icon for how it stands: what kind of thing it is. */
const kindIcons: { readonly [K in NodeKind]: string } = {
  workspace: 'root-folder',
  unit: 'organization',
  person: 'person',
  plan: 'calendar',
  objective: 'target',
  keyResult: 'graph-line',
};

/** The view "OKRs": all goals with their scores; what is expanded stays expanded as they change. */
export class Explorer implements TreeDataProvider<Node>, Disposable {
  private readonly parts: Parts;
  private readonly view: TreeView<Node>;
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Disposable[];
  private readonly following = shortly(150, () => void this.follow());
  private roots: readonly Node[] = [];
  private parents: ReadonlyMap<string, Node> = new Map();
  private onlyMine: boolean;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(parts: Parts) {
    this.parts = parts;
    this.onlyMine = parts.context.workspaceState.get(onlyMineKey, false);
    this.view = window.createTreeView('okr.explorer', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      parts.scores.onDidChange(() => this.update()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('okr')) this.update();
      }),
      this.following,
      this.view.onDidChangeVisibility(this.following.ask),
      window.onDidChangeTextEditorSelection(this.following.ask),
      window.onDidChangeActiveTextEditor(this.following.ask),
      commands.registerCommand('okr.explorer.showMine', () => this.showMine()),
      commands.registerCommand('okr.explorer.showAll', () => this.filter(false)),
      commands.registerCommand('okr.chooseMe', () => this.choose()),
      commands.registerCommand('okr.explorer.open', (node: Node) => open(node)),
      commands.registerCommand('okr.explorer.checkIn', ({ place }: Node) =>
        commands.executeCommand('okr.checkIn', place && { file: place.file, line: place.range.start.line }),
      ),
      commands.registerCommand('okr.explorer.revealInPreview', (node: Node) => this.revealInPreview(node)),
      commands.registerCommand('okr.explorer.copyReference', ({ reference }: Node) => copy(reference)),
    ];
    this.update();
  }

  getChildren(node?: Node): Node[] {
    // It is asked once somebody looks.
    this.parts.server.wake();
    return [...(node?.children ?? this.roots)];
  }

  getParent({ id }: Node): Node | undefined {
    return this.parents.get(id);
  }

  getTreeItem(node: Node): TreeItem {
    const { id, kind, label, score, facts, look, place, children } = node;
    const isOpen = kind !== 'objective' && kind !== 'plan';
    const collapsible = children.length === 0 ? 'None' : isOpen ? 'Expanded' : 'Collapsed';
    const item = new TreeItem(score === null ? label : `${score}  ${label}`, TreeItemCollapsibleState[collapsible]);
    item.id = id;
    item.contextValue = kind;
    item.description = facts.filter((fact) => fact !== score).join(' · ');
    item.tooltip = tooltipOf(node);
    item.accessibilityInformation = { label: [label, ...facts].join(', ') };
    const color = look?.color ?? null;
    item.iconPath = new ThemeIcon(look?.icon ?? kindIcons[kind], color === null ? undefined : new ThemeColor(color));
    if (place !== null) {
      item.command = { command: 'okr.explorer.open', title: l10n.t('Open'), arguments: [node] };
    }
    return item;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
  }

  private update(): void {
    const { scores } = this.parts;
    const options = { language: shownLanguage(), mine: this.onlyMine ? me() : undefined };
    const withPlans = scores.all.filter(({ scored }) => scored.plans.length > 0);
    this.roots =
      withPlans.length === 1 && withPlans[0] !== undefined
        ? treeOf(withPlans[0].scored, options)
        : withPlans.flatMap(({ folder, scored }): readonly Node[] => {
            const children = treeOf(scored, options).map((node) => prefixed(node, folder));
            return children.length === 0 ? [] : [folderNode(folder, children)];
          });
    this.parents = parentsOf(this.roots);
    this.view.description = this.onlyMine ? me() : '';
    const noneMine = this.onlyMine && this.roots.length === 0 && scores.hasPlans;
    void commands.executeCommand('setContext', 'okr.onlyMine', this.onlyMine);
    void commands.executeCommand('setContext', 'okr.noneMine', noneMine);
    this.changes.fire();
    this.following.ask();
  }

  /** Selects what the cursor is in, as VS Code's outline does. */
  private async follow(): Promise<void> {
    const place = cursorPlace();
    const isWanted = workspace.getConfiguration('okr').get<boolean>('explorer.followCursor', true);
    if (place === undefined || !isWanted || !this.view.visible) return;
    const known = this.parts.scores.of(Uri.parse(place.file));
    const node = known && nodeAt(this.roots, known.scored, place.file, place.line);
    if (node === undefined || this.view.selection[0]?.id === node.id) return;
    await this.view.reveal(node, { select: true, focus: false });
  }

  private async showMine(): Promise<void> {
    if (me() !== '' || (await chooseMe(this.parts.scores))) this.filter(true);
  }

  private async choose(): Promise<void> {
    if (await chooseMe(this.parts.scores)) this.filter(true);
  }

  private filter(onlyMine: boolean): void {
    this.onlyMine = onlyMine;
    void this.parts.context.workspaceState.update(onlyMineKey, onlyMine);
    this.update();
  }

  private revealInPreview({ place }: Node): void {
    if (place === null) return;
    this.parts.previews.open(place.file, true).reveal(place.file, place.range.start.line);
  }
}

async function open({ place }: Node): Promise<void> {
  if (place !== null) await revealRange(place.file, place.range);
}

async function copy(reference: string | null): Promise<void> {
  if (reference === null) {
    void window.showInformationMessage(
      l10n.t('It has no name yet, so nothing can refer to it. Give it one in its plan.'),
    );
    return;
  }
  await env.clipboard.writeText(reference);
  window.setStatusBarMessage(l10n.t('Copied {0}', reference), 3_000);
}

function folderNode(folder: string, children: readonly Node[]): Node {
  const label = workspace.asRelativePath(Uri.parse(folder), true) || folder;
  return {
    id: `workspace:${folder}`,
    kind: 'workspace',
    label,
    facts: [],
    score: null,
    explanation: '',
    look: null,
    place: null,
    reference: null,
    children,
  };
}

/** Two workspaces may have elements of one name. */
function prefixed(node: Node, folder: string): Node {
  return { ...node, id: `${folder}#${node.id}`, children: node.children.map((child) => prefixed(child, folder)) };
}

function tooltipOf({ label, facts, explanation }: Node): MarkdownString {
  const tooltip = new MarkdownString('**').appendText(label).appendMarkdown('**');
  if (facts.length > 0) tooltip.appendMarkdown('\n\n').appendText(facts.join(' · '));
  if (explanation !== '') tooltip.appendMarkdown('\n\n').appendText(explanation);
  return tooltip;
}
