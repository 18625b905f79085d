import type { Sketched } from '../../dialect/dialect.ts';
import type { TokenStore } from '../token-store.ts';
import { nameOfLabel } from './labels.ts';

/**
 * The names that are taken where a label is read, as far as the file says: objectives' in their plan, key results' and
 * initiatives' in their objective, KPIs' in the file. Found out from the tokens, each looked at once.
 */
export class LabelNames {
  private readonly text: string;
  private readonly tokens: TokenStore;
  private readonly taken: { readonly [K in Sketched]: Set<string> } = {
    objective: new Set(),
    kr: new Set(),
    initiative: new Set(),
    kpi: new Set(),
  };
  private at = 0;

  constructor(text: string, tokens: TokenStore) {
    this.text = text;
    this.tokens = tokens;
  }

  isFree(kind: Sketched, name: string): boolean {
    this.goOn();
    return !this.taken[kind].has(name);
  }

  /** Tells two sets of names apart; those of an objective's parts hold until the next one opens. */
  digest(before: 'objective' | 'anything else'): string {
    this.goOn();
    const { objective, kr, initiative, kpi } = this.taken;
    const held = before === 'objective' ? [objective, kpi] : [objective, kpi, kr, initiative];
    return JSON.stringify(held.map((names) => [...names].sort()));
  }

  private goOn(): void {
    const { tokens, taken } = this;
    // The last token may still get its name.
    for (; this.at < tokens.length; this.at++) {
      const keyword = tokens.nameAt(this.at);
      if (keyword === 'plan') taken.objective.clear();
      if (keyword === 'objective') {
        taken.kr.clear();
        taken.initiative.clear();
      }
      if (keyword !== 'objective' && keyword !== 'kr' && keyword !== 'initiative' && keyword !== 'kpi') continue;
      const name = this.nameAt(this.at + 1);
      if (name !== undefined) taken[keyword].add(name);
    }
  }

  private nameAt(at: number): string | undefined {
    const { tokens } = this;
    const type = tokens.nameAt(at);
    if (type !== 'NAME' && type !== 'LABEL') return undefined;
    const text = this.textAt(at);
    return type === 'NAME' ? text.normalize('NFC') : nameOfLabel(this.textAt(at - 1), text);
  }

  private textAt(at: number): string {
    return this.text.slice(this.tokens.startOf(at), this.tokens.endOf(at));
  }
}
