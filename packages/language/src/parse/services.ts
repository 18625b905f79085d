import {
  CstNodeBuilder,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumParser,
  type Lexer,
} from 'langium';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../generated/module.ts';
import { OkrLexer, TokenFeed } from './lexer.ts';
import { OkrTokenBuilder } from './token-builder.ts';
import { OkrValueConverter } from './value-converter.ts';

let parser: LangiumParser | undefined;
let pieces: PieceParser | undefined;

/** Langium's parser over scanner and gate, made at the first call. */
export function okrParser(): LangiumParser {
  parser ??= createParser((tokens) => new OkrLexer(tokens));
  return parser;
}

/** The same parser for a file that has passed the gate, a few tokens at a time. */
export interface PieceParser {
  readonly parser: LangiumParser;
  readonly feed: TokenFeed;
}

export function pieceParser(): PieceParser {
  if (pieces === undefined) {
    let feed: TokenFeed | undefined;
    const made = createParser((tokens) => {
      feed = new TokenFeed(tokens);
      return feed;
    });
    if (feed === undefined) throw new Error('Langium made a parser without its lexer');
    pieces = { parser: made, feed };
  }
  return pieces;
}

function createParser(lexer: (tokens: ReturnType<OkrTokenBuilder['buildTokens']>) => Lexer): LangiumParser {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), OkrGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, {
    parser: {
      TokenBuilder: () => new OkrTokenBuilder(),
      Lexer: (own: { Grammar: Parameters<OkrTokenBuilder['buildTokens']>[0] }) =>
        lexer(new OkrTokenBuilder().buildTokens(own.Grammar)),
      ValueConverter: () => new OkrValueConverter(),
    },
  });
  shared.ServiceRegistry.register(services);
  const made = services.parser.LangiumParser;
  // Langium makes its tree builder itself and offers no service for it.
  Reflect.set(made, 'nodeBuilder', new TreeBuilder());
  return made;
}

/**
 * Before each token Langium searches the tree for the place of hidden tokens, also where there are none: among siblings,
 * which makes a list of n quadratic. The gate hands it none at all.
 */
class TreeBuilder extends CstNodeBuilder {
  override addHiddenNodes(tokens: Parameters<CstNodeBuilder['addHiddenNodes']>[0]): void {
    if (tokens.length > 0) super.addHiddenNodes(tokens);
  }
}
