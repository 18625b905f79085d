import {
  CstNodeBuilder,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumParser,
  type Lexer,
} from 'langium';
import { OkrGeneratedModule, OkrGeneratedSharedModule, parserConfig } from '../generated/module.ts';
import { OkrLexer, TokenFeed } from './lexer.ts';
import { OkrTokenBuilder } from './token-builder.ts';
import { OkrValueConverter } from './value-converter.ts';

let parser: LangiumParser | undefined;
let plain: PieceParser | undefined;
let recovering: PieceParser | undefined;
let vocabulary: Vocabulary | undefined;

/** Langium's parser over scanner and gate, made at the first call. */
export function okrParser(): LangiumParser {
  parser ??= createParser(true, new TreeBuilder(), (tokens) => new OkrLexer(tokens));
  return parser;
}

/** The same parser for a file that has passed the gate, a few tokens at a time. */
export interface PieceParser {
  readonly parser: LangiumParser;
  readonly feed: TokenFeed;
}

/** Without recovery: the gate lets nothing through that would need it, and preparing it costs every start. */
export function pieceParser(): PieceParser {
  plain ??= createPieceParser(false);
  return plain;
}

/** The net below: for a piece that the plain parser did not take, which should not happen. */
export function recoveringPieceParser(): PieceParser {
  recovering ??= createPieceParser(true);
  return recovering;
}

function createPieceParser(recoveryEnabled: boolean): PieceParser {
  let feed: TokenFeed | undefined;
  const made = createParser(recoveryEnabled, new PieceTreeBuilder(), (tokens) => {
    feed = new TokenFeed(tokens);
    return feed;
  });
  if (feed === undefined) throw new Error('Langium made a parser without its lexer');
  return { parser: made, feed };
}

type Vocabulary = ReturnType<OkrTokenBuilder['buildTokens']>;

/** All parsers share one vocabulary, so that a token of one is a token of the others. */
function createParser(
  recoveryEnabled: boolean,
  trees: CstNodeBuilder,
  lexer: (tokens: Vocabulary) => Lexer,
): LangiumParser {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), OkrGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, {
    parser: {
      ParserConfig: () => ({ ...parserConfig, recoveryEnabled }),
      TokenBuilder: () => new OkrTokenBuilder(),
      Lexer: (own: { Grammar: Parameters<OkrTokenBuilder['buildTokens']>[0] }) => {
        vocabulary ??= new OkrTokenBuilder().buildTokens(own.Grammar);
        return lexer(vocabulary);
      },
      ValueConverter: () => new OkrValueConverter(),
    },
  });
  shared.ServiceRegistry.register(services);
  const made = services.parser.LangiumParser;
  // Langium makes its tree builder itself and offers no service for it.
  Reflect.set(made, 'nodeBuilder', trees);
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

/**
 * Pieces are read and let go, and nobody asks a node for its container: Langium's last walk through the whole tree, which
 * only links containers, finds nothing to walk into.
 */
class PieceTreeBuilder extends TreeBuilder {
  override construct(item: Parameters<CstNodeBuilder['construct']>[0]): void {
    super.construct(item);
    if (item.$type === 'File' && 'elements' in item) Object.defineProperty(item, 'elements', { enumerable: false });
  }
}
