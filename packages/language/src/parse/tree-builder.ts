import { ownText } from '@okr/core';
import type { TokenStore } from '../gate/token-store.ts';
import type { File } from '../generated/ast.ts';
import type { Assigned } from './production.ts';
import { endCode, fileRule, type ReadyRule, type ReadyStep } from './steps.ts';
import { SyntaxNode } from './syntax-node.ts';

/** A tree, and the tokens that the grammar does not expect where they stand, which should be none. */
export interface Built {
  readonly root: File;
  readonly unexpected: readonly number[];
}

/**
 * The tree of the tokens `from` up to `to`, by the productions of the grammar: one token decides what comes next, as the
 * grammar says to Langium's own parser. `isOwn`: what is said does not keep the text alive.
 */
export function buildTree(tokens: TokenStore, from: number, to: number, isOwn: boolean): Built {
  const builder = new TreeBuilder(tokens, from, to, isOwn);
  const root = builder.file();
  // Made by the rule that the type is made of.
  return { root: root as AstFile, unexpected: builder.unexpected };
}

type AstFile = SyntaxNode & File;

class TreeBuilder {
  readonly unexpected: number[] = [];
  private readonly tokens: TokenStore;
  private readonly to: number;
  private readonly isOwn: boolean;
  private at: number;

  constructor(tokens: TokenStore, from: number, to: number, isOwn: boolean) {
    this.tokens = tokens;
    this.at = from;
    this.to = to;
    this.isOwn = isOwn;
  }

  /** What is left over is passed by, a token at a time. */
  file(): SyntaxNode {
    const rule = fileRule();
    const root = this.node(rule);
    while (this.at < this.to) {
      this.unexpected.push(this.at++);
      this.walk(rule.body, root);
    }
    return root;
  }

  private node({ type, lists, flags, body }: ReadyRule): SyntaxNode {
    const node = new SyntaxNode(type, this.tokens);
    for (const list of lists) node[list] = [];
    for (const flag of flags) node[flag] = false;
    this.walk(body, node);
    return node;
  }

  private walk(step: ReadyStep, node: SyntaxNode): void {
    const { times, starts } = step;
    if (times === undefined || times === '+') this.once(step, node);
    else if (starts[this.code()] === 1) this.once(step, node);
    if (times === '*' || times === '+') while (starts[this.code()] === 1) this.once(step, node);
  }

  private once({ what }: ReadyStep, node: SyntaxNode): void {
    switch (what.kind) {
      case 'token':
        if (this.code() === what.code) this.take(what.assigned, node);
        else this.miss();
        return;
      case 'rule':
        if (what.rule.isWord) this.word(what.rule, what.assigned, node);
        else this.part(what.rule, what.assigned, node);
        return;
      case 'all':
        for (const step of what.steps) this.walk(step, node);
        return;
      case 'any': {
        const chosen = what.steps[this.code()];
        if (chosen === undefined) this.miss();
        else this.walk(chosen, node);
      }
    }
  }

  /** A token that has to be here is not: it is taken as said, and what stands instead is said to be unexpected. */
  private miss(): void {
    if (this.unexpected.at(-1) !== this.at) this.unexpected.push(this.at);
  }

  private take(assigned: Assigned | undefined, node: SyntaxNode): void {
    const at = this.at++;
    if (this.tokens.isUnwritten(at)) return;
    node.hold(at);
    if (assigned === undefined) return;
    if (assigned.as === '?=') {
      node[assigned.name] = true;
      return;
    }
    const text = this.tokens.textAt(at);
    assign(node, assigned, this.isOwn ? ownText(text) : text);
  }

  /** One of a few words says which by its type, however it is written. */
  private word({ body }: ReadyRule, assigned: Assigned, node: SyntaxNode): void {
    const { at } = this;
    if (body.starts[this.code()] !== 1) {
      this.miss();
      return;
    }
    this.at++;
    if (this.tokens.isUnwritten(at)) return;
    node.holdPart(at, at + 1);
    assign(node, assigned, this.tokens.nameAt(at));
  }

  /** One of which nothing is written is left out. */
  private part(rule: ReadyRule, assigned: Assigned, node: SyntaxNode): void {
    const part = this.node(rule);
    if (part.$first < 0) return;
    node.holdPart(part.$first, part.$end);
    assign(node, assigned, part);
  }

  private code(): number {
    return this.at < this.to ? this.tokens.codeAt(this.at) : endCode;
  }
}

function assign(node: SyntaxNode, { name, as }: Assigned, value: unknown): void {
  const list = as === '+=' ? node[name] : undefined;
  if (Array.isArray(list)) list.push(value);
  else node[name] = value;
}
