import { AstUtils, type Grammar, GrammarAST, GrammarUtils, type TokenBuilder } from 'langium';
import type { TokenType } from '../gate/tokens.ts';

/** Token types by name only: the gate makes the tokens, so that none of them needs a pattern. */
export class OkrTokenBuilder implements TokenBuilder {
  buildTokens(grammar: Grammar): TokenType[] {
    const names = new Set<string>();
    for (const rule of GrammarUtils.getAllReachableRules(grammar, false)) {
      if (GrammarAST.isTerminalRule(rule)) {
        if (!rule.hidden) names.add(rule.name);
        continue;
      }
      for (const node of AstUtils.streamAllContents(rule)) if (GrammarAST.isKeyword(node)) names.add(node.value);
    }
    return [...names].map((name) => ({ name, PATTERN: /unused/, categoryMatches: [] }));
  }
}
