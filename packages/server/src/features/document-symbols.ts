import { type Placed, placedElements } from '@okr/analysis';
import { largest, type Plan, rangeOf, type Span } from '@okr/core';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { detailOf, labelOf, symbolKind } from '../names/kinds.ts';
import type { Target } from '../names/target.ts';
import type { View } from '../view.ts';

/** The outline of a file: plans with their objectives, objectives with their key results. */
export class DocumentSymbols {
  private readonly nested: boolean;

  constructor(client: Pick<Client, 'nestedSymbols'>) {
    this.nested = client.nestedSymbols;
  }

  provide(view: View): DocumentSymbol[] | SymbolInformation[] {
    const roots = outline(view);
    return this.nested ? roots : flat(view, roots, undefined);
  }
}

function outline(view: View): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const plans = new Map<Plan, DocumentSymbol>();
  const parents = new Map<Placed, DocumentSymbol>();
  for (const placed of placedElements(view.workspace).get(view.file) ?? []) {
    const { element } = placed;
    const symbol = symbolOf(view, element, element.kind === 'plan' ? sectionOf(element) : placed.span, placed.head);
    parents.set(placed, symbol);
    if (element.kind === 'plan') plans.set(element, symbol);
    if (element.kind === 'key-result') {
      symbol.children = element.milestones.map((milestone) =>
        symbolOf(view, milestone, milestone.written.span, milestone.written.head),
      );
    }
    const around =
      placed.parent !== undefined
        ? parents.get(placed.parent)
        : element.kind === 'objective'
          ? plans.get(element.plan)
          : undefined;
    if (around === undefined) roots.push(symbol);
    else {
      around.children ??= [];
      around.children.push(symbol);
    }
  }
  return roots;
}

/** A plan reaches to the end of its last objective. */
function sectionOf(plan: Plan): Span {
  const own = plan.written?.span ?? { start: 0, end: 0 };
  return {
    start: own.start,
    end: largest(
      plan.objectives.map(({ written }) => written.span.end),
      own.end,
    ),
  };
}

function symbolOf(view: View, target: Target, span: Span, head: Span): DocumentSymbol {
  return {
    name: labelOf(target),
    detail: detailOf(view, target),
    kind: symbolKind(target),
    range: rangeOf(view.file, span),
    selectionRange: rangeOf(view.file, head),
  };
}

function flat(view: View, symbols: readonly DocumentSymbol[], containerName: string | undefined): SymbolInformation[] {
  const uri = view.uriOf(view.file);
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(view, children ?? [], name),
  ]);
}
