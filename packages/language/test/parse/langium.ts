import {
  type AstNode,
  AstUtils,
  type CstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  type Grammar,
  GrammarAST,
  GrammarUtils,
  inject,
  isCompositeCstNode,
  isLeafCstNode,
  type LangiumParser,
  type LexerResult,
} from 'langium';
import type { TokenStore } from '../../src/gate/token-store.ts';
import { OkrGrammar } from '../../src/generated/grammar.ts';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../../src/generated/module.ts';

type LangiumTokens = LexerResult['tokens'];

/** What Langium's own parser makes of tokens that have passed the gate. */
export class LangiumReading {
  private readonly types: ReadonlyMap<string, LangiumTokens[number]['tokenType']>;
  private readonly parser: LangiumParser;
  private tokens: LangiumTokens = [];

  constructor() {
    const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), OkrGeneratedSharedModule);
    const names = [...tokenNames(OkrGrammar())];
    const made = names.map((name) => ({ name, PATTERN: /made by the gate/, categoryMatches: [] }));
    this.types = new Map(made.map((type) => [type.name, type]));
    const services = inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, {
      parser: {
        TokenBuilder: () => ({ buildTokens: () => made }),
        Lexer: () => ({
          definition: Object.fromEntries(this.types),
          tokenize: () => ({ tokens: this.tokens, hidden: [], errors: [] }),
        }),
        // The English name of a keyword, whatever surface stands in the file.
        ValueConverter: () => ({
          convert: (input: string, node: CstNode) => {
            const leaf = isCompositeCstNode(node) ? node.content[0] : undefined;
            return leaf && isLeafCstNode(leaf) ? leaf.tokenType.name : input;
          },
        }),
      },
    });
    shared.ServiceRegistry.register(services);
    this.parser = services.parser.LangiumParser;
  }

  parse(text: string, store: TokenStore): { readonly root: AstNode; readonly errors: readonly string[] } {
    this.tokens = store.all().map((token) => {
      const tokenType = this.types.get(token.tokenType.name);
      if (tokenType === undefined) throw new Error(`The grammar has no token ${token.tokenType.name}`);
      return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 };
    });
    const { value, parserErrors } = this.parser.parse(text);
    return { root: value, errors: parserErrors.map(({ message }) => message) };
  }
}

function* tokenNames(grammar: Grammar): Generator<string> {
  const seen = new Set<string>();
  for (const rule of GrammarUtils.getAllReachableRules(grammar, false)) {
    if (GrammarAST.isTerminalRule(rule)) {
      if (!rule.hidden) seen.add(rule.name);
      continue;
    }
    for (const node of AstUtils.streamAllContents(rule)) if (GrammarAST.isKeyword(node)) seen.add(node.value);
  }
  yield* seen;
}
