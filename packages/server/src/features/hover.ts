import { elementAt, placedElements } from '@okr/analysis';
import { rangeOf, type Span } from '@okr/core';
import type { Keyword } from '@okr/language';
import { dialectFor, isKeyword } from '@okr/language';
import type { Hover, Position } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import { code, plain } from '../hover/markdown.ts';
import { paragraphs } from '../hover/parts.ts';
import { targetHover } from '../hover/target.ts';
import { dateHover, valueHover } from '../hover/values.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { tokenAt } from '../syntax/tokens.ts';
import { contains, offsetAt, type View } from '../view.ts';
import { words } from '../words.ts';

/** What stands at a position: a name's target, a keyword's meaning, a day, a value, or the element whose head it is. */
export class Hovers {
  private readonly markdown: boolean;

  constructor(client: Pick<Client, 'markdown'>) {
    this.markdown = client.markdown;
  }

  provide(view: View, { position }: { readonly position: Position }): Hover | null {
    const offset = offsetAt(view, position);
    const named = occurrenceAt(view.workspace, view.file, offset, (file) => view.textOf(file));
    if (named !== undefined) return this.hover(view, targetHover(view, named.target), named.span);
    const token = tokenAt(view.loaded, offset);
    if (token === undefined) return null;
    const { name, start, end } = token;
    const span = { start, end };
    const head = this.headAt(view, offset);
    if (isKeyword(name)) {
      const opens = head !== undefined && head.span.start === span.start ? targetHover(view, head.element) : undefined;
      return this.hover(view, paragraphs([opens, opens && '---', keywordHover(name, view)]), span);
    }
    if (name === 'PERIOD' && head?.element.kind === 'cycle') {
      return this.hover(view, targetHover(view, head.element), span);
    }
    const day = name === 'DATE' || name === 'PERIOD' ? dateHover(view, token) : undefined;
    const said = day ?? valueHover(view, offset) ?? (head && targetHover(view, head.element));
    return said === undefined ? null : this.hover(view, said, span);
  }

  private headAt(view: View, offset: number) {
    const around = elementAt(placedElements(view.workspace).get(view.file) ?? [], offset);
    return around !== undefined && contains(around.head, offset) ? around : undefined;
  }

  private hover(view: View, markdown: string, span: Span): Hover {
    const contents = this.markdown
      ? { kind: 'markdown' as const, value: markdown }
      : { kind: 'plaintext' as const, value: plain(markdown) };
    return { contents, range: rangeOf(view.file, span) };
  }
}

function keywordHover(keyword: Keyword, { language }: View): string {
  const { write, meaning, example } = dialectFor(language).keywords[keyword];
  const names = write.map(({ text }) => `**${text}**`).join(' · ');
  return `${names}: ${meaning}\n\n${words.example[language]}: ${code(example)}`;
}
