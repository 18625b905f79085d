import { rangeOf, type Span, type Text } from '@okr/core';
import type { DocumentLink } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { FileView } from '../view.ts';

/** The addresses behind `link`, and pages and files that a KPI names as its source. */
export function documentLinks(view: FileView): DocumentLink[] {
  return view.loaded.elements.flatMap((element): DocumentLink[] => {
    const parts = element.kind === 'objective' ? [element, ...element.keyResults, ...element.initiatives] : [element];
    const source = element.kind === 'kpi' ? element.source?.value : undefined;
    return [
      ...parts.flatMap(({ links }) => links.flatMap((text) => linkOf(view, text))),
      ...(source !== undefined && isAddress(source.value) ? linkOf(view, source) : []),
    ];
  });
}

/** A source may be any words: `CRM` is neither page nor file. */
function isAddress(source: string): boolean {
  return /^(?:https?:\/\/\S+|[^\s:]+\.\w{1,5})$/i.test(source.trim());
}

/** Pages, mail and files near the plan; nothing that an editor would run. */
function linkOf(view: FileView, { value, span }: Text): readonly DocumentLink[] {
  const address = value.trim();
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) return [{ range: inner(view, span), target: address }];
  if (address === '' || /^[A-Za-z][\w+.-]*:/.test(address) || !view.key.startsWith('file:')) return [];
  const target = Utils.resolvePath(Utils.dirname(URI.parse(view.key)), address);
  return [{ range: inner(view, span), target: target.toString() }];
}

/** Without the quotes. */
function inner({ file }: FileView, { start, end }: Span) {
  return rangeOf(file, { start: start + 1, end: Math.max(start + 1, end - 1) });
}
