import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

/** So many documents are remembered. */
const most = 50;

/** What each document's tokens were last, so that only the difference is sent. */
export class TokenResults {
  private readonly last = new Map<string, SemanticTokens & { readonly resultId: string }>();
  private lastId = 0;

  full(uri: string, data: number[]): SemanticTokens {
    const tokens = { resultId: String(++this.lastId), data };
    this.last.delete(uri);
    this.last.set(uri, tokens);
    const [oldest] = this.last.keys();
    if (this.last.size > most && oldest !== undefined) this.last.delete(oldest);
    return tokens;
  }

  /** All of them to a client that has others than the last ones. */
  since(uri: string, resultId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.last.get(uri);
    const tokens = this.full(uri, data);
    if (before?.resultId !== resultId) return tokens;
    return { resultId: this.lastId.toString(), edits: difference(before.data, data) };
  }
}

/** One edit from the first number that differs to the last. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [{ start, deleteCount: before.length - end - start, data: after.slice(start, after.length - end) }];
}
