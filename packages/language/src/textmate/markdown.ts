import type { Rule } from './rule.ts';

interface InjectedGrammar {
  readonly scopeName: string;
  readonly injectionSelector: string;
  readonly patterns: readonly Rule[];
}

/** What may follow the language in the line that opens a block: `okr title="Q4"`, `okr{1,3}`, `okr:plans/q4.okr`. */
const attributes = '(?:\\s+|[:,{?])';

/**
 * Plans in Markdown: blocks fenced as `okr` are coloured as a file is, in lists and quotes too. Text in other blocks is left
 * alone, and so is a paragraph, whose lines Markdown's own grammar ends by rules that know no blocks.
 */
export const markdownGrammar: InjectedGrammar = {
  scopeName: 'markdown.okr.codeblock',
  injectionSelector:
    'L:text.html.markdown - comment - markup.fenced_code - markup.raw - meta.embedded - meta.paragraph',
  patterns: [fenced('`', '[^`]*'), fenced('~', '.*')],
};

/** `info`: what the rest of the opening line may hold. */
function fenced(mark: '`' | '~', info: string): Rule {
  const punctuation: Rule = { name: 'punctuation.definition.markdown' };
  return {
    name: 'markup.fenced_code.block.markdown',
    begin: `(^|\\G)(\\s*)(${mark}{3,})\\s*(?i:(okr)(${attributes}${info})?$)`,
    beginCaptures: {
      3: punctuation,
      4: { name: 'fenced_code.block.language.markdown' },
      5: { name: 'fenced_code.block.language.attributes.markdown' },
    },
    end: `(^|\\G)(\\2|\\s{0,3})(\\3${mark}*)\\s*$`,
    endCaptures: { 3: punctuation },
    patterns: [
      {
        // Whatever a plan left open, a comment or a long text, ends with its block.
        begin: '(^|\\G)(\\s*)(.*)',
        while: `(^|\\G)(?!\\s*${mark}{3,}\\s*$)`,
        contentName: 'meta.embedded.block.okr',
        patterns: [{ include: 'source.okr' }],
      },
    ],
  };
}
