import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumParser,
} from 'langium';
import { OkrGeneratedModule, OkrGeneratedSharedModule } from '../generated/module.ts';
import { OkrLexer } from './lexer.ts';
import { OkrTokenBuilder } from './token-builder.ts';
import { OkrValueConverter } from './value-converter.ts';

let parser: LangiumParser | undefined;

/** Langium's parser over scanner and gate, made at the first call. */
export function okrParser(): LangiumParser {
  parser ??= createParser();
  return parser;
}

function createParser(): LangiumParser {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), OkrGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), OkrGeneratedModule, {
    parser: {
      TokenBuilder: () => new OkrTokenBuilder(),
      Lexer: (own: { Grammar: Parameters<OkrTokenBuilder['buildTokens']>[0] }) =>
        new OkrLexer(new OkrTokenBuilder().buildTokens(own.Grammar)),
      ValueConverter: () => new OkrValueConverter(),
    },
  });
  shared.ServiceRegistry.register(services);
  return services.parser.LangiumParser;
}
