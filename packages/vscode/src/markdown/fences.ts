import { isPlan } from './find.ts';

/** The parts of markdown-it that are used: what it shows code blocks by. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

type RenderRule = (tokens: readonly Token[], index: number, options: unknown, env: unknown, self: unknown) => string;

interface Token {
  /** Behind the fence: `okr title="Q4"`. */
  readonly info: string;
  readonly content: string;
  /** The first line of the block and the one behind its last, from 0; null where it is not known. */
  readonly map: readonly [number, number] | null;
  attrGet(name: string): string | null;
}

/** A block that is fenced as a plan. */
export interface Block {
  readonly text: string;
  /** The line of the document that its first line stands in, from 1; undefined where that is not known. */
  readonly firstLine: number | undefined;
  /** The block as code, escaped, as Markdown shows it otherwise. */
  readonly source: string;
}

/**
 * Has `draw` show the blocks of plans; where it answers undefined they stay code. The line that the editor scrolls by is then
 * that of the whole, and no more of the code, which may be folded away.
 */
export function drawFences<M extends MarkdownIt>(markdown: M, draw: (block: Block) => string | undefined): M {
  const { rules } = markdown.renderer;
  const asCode = rules.fence;
  if (asCode === undefined) return markdown;
  rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index];
    if (token === undefined || !isPlan(token.info)) return asCode(tokens, index, options, env, self);
    const bare: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token, { attrs: null });
    const drawn = draw({
      text: token.content,
      firstLine: token.map === null ? undefined : token.map[0] + 2,
      source: asCode([bare], 0, options, env, self),
    });
    if (drawn === undefined) return asCode(tokens, index, options, env, self);
    const line = Number(token.attrGet('data-line') ?? Number.NaN);
    return `<div${Number.isNaN(line) ? '' : ` class="code-line" data-line="${line}"`}>${drawn}</div>\n`;
  };
  return markdown;
}
