import { junkLines, mutations } from './damage.ts';
import { type Fact, factsOf } from './facts.ts';

/** One broken text, and which facts of other lines it lost. */
export interface Run {
  readonly damage: string;
  readonly line: number;
  readonly lost: readonly string[];
}

interface Case {
  readonly damage: string;
  /** The line of the plan that is broken, or before which junk was put. */
  readonly line: number;
  readonly text: string;
  readonly inserted: boolean;
}

/** Every way of breaking every line of a plan. */
export function casesOf(plan: string): Case[] {
  const lines = plan.split('\n');
  const cases: Case[] = [];
  for (const [line, content] of lines.entries()) {
    for (const junk of junkLines) {
      const text = [...lines.slice(0, line), junk, ...lines.slice(line)].join('\n');
      cases.push({ damage: `junk ${JSON.stringify(junk)}`, line, text, inserted: true });
    }
    for (const { name, apply } of mutations) {
      const broken = apply(content);
      if (broken === content) continue;
      const text = [...lines.slice(0, line), broken, ...lines.slice(line + 1)].join('\n');
      cases.push({ damage: `${name} ${JSON.stringify(broken)}`, line, text, inserted: false });
    }
  }
  return cases;
}

const key = (fact: Fact): string => `${fact.firstLine} under ${fact.parentLine}: ${fact.says}`;

/** Breaks a plan in many ways and tells for each which facts of other lines are gone, or are under another parent. */
export function judgeAll(plan: string, cases: readonly Case[]): Run[] {
  const facts = factsOf(plan, (at) => at);
  return cases.map((broken) => judge(facts, broken));
}

function judge(facts: readonly Fact[], { line, inserted, text, damage }: Case): Run {
  const expected = facts.filter((fact) => {
    // A clause over several lines is touched by what happens to any of them, also by what comes between.
    if (inserted) return !(fact.firstLine < line && line <= fact.lastLine);
    return !(fact.firstLine <= line && line <= fact.lastLine);
  });
  const unbroken = (at: number): number => (inserted && at >= line ? (at === line ? -2 : at - 1) : at);
  const found = new Set(factsOf(text, unbroken).map(key));
  return { damage, line, lost: expected.map(key).filter((fact) => !found.has(fact)) };
}
