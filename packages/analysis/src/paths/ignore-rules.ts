import type { Bilingual } from '@okr/core';
import { Glob, longestPattern, mostPatterns, type Progress, type Work } from './glob.ts';

/** A line of a `.gitignore`. */
export interface IgnoreRule {
  readonly glob: Glob;
  /** False for a line that brings back what others ignore. */
  readonly ignores: boolean;
  readonly onlyFolders: boolean;
  /** Without a slash inside, it fits a name in every folder; else a path from the file's folder. */
  readonly anywhere: boolean;
}

/** A line that is left out, and why; lines count from zero. */
export interface RefusedLine {
  readonly line: number;
  readonly message: Bilingual;
}

/** Reads a `.gitignore`; more than `most` patterns are refused. https://git-scm.com/docs/gitignore */
export function readIgnoreFile(
  text: string,
  most: number,
): { readonly rules: readonly IgnoreRule[]; readonly refused: readonly RefusedLine[] } {
  const rules: IgnoreRule[] = [];
  const refused: RefusedLine[] = [];
  for (const [line, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?(?:\n|$)/)
    .entries()) {
    const pattern = withoutSpaces(written);
    if (pattern === '' || written.startsWith('#')) continue;
    if ([...pattern.slice(0, 2 * longestPattern + 2)].length > longestPattern) {
      refused.push({ line, message: tooLong });
    } else if (rules.length >= most) {
      refused.push({ line, message: tooMany });
      break;
    } else {
      const rule = ruleOf(pattern);
      if (rule !== undefined) rules.push(rule);
    }
  }
  return { rules, refused };
}

/** Undefined for a pattern that git would not understand either. */
function ruleOf(line: string): IgnoreRule | undefined {
  const ignores = !line.startsWith('!');
  const pattern = ignores ? line : line.slice(1);
  const onlyFolders = pattern.endsWith('/');
  const body = onlyFolders ? pattern.slice(0, -1) : pattern;
  const anywhere = !body.includes('/');
  const glob = body === '' ? undefined : Glob.of(body.replace(/^\//, ''), anywhere ? 'git-name' : 'git');
  return glob && { glob, ignores, onlyFolders, anywhere };
}

/** Spaces at the end are not meant, unless a backslash keeps them. */
function withoutSpaces(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') end = Math.min(line.length, ++at + 1);
    else if (line[at] !== ' ') end = at + 1;
  }
  return line.slice(0, end);
}

const tooLong: Bilingual = {
  en: `this pattern is longer than ${longestPattern} letters and is skipped; write a shorter one`,
  vi: `mẫu này dài quá ${longestPattern} ký tự nên bị bỏ qua; hãy viết mẫu ngắn hơn`,
};

const tooMany: Bilingual = {
  en: `more than ${mostPatterns} patterns hold here: from here on they are skipped; join some of them`,
  vi: `ở đây có quá ${mostPatterns} mẫu: từ mẫu này trở đi bị bỏ qua; hãy gộp bớt mẫu`,
};

/** A rule on its way down the folders: how far its pattern has come, from the folder of its file to this one. */
export interface Live {
  readonly rule: IgnoreRule;
  readonly progress: Progress;
}

export function begun(rule: IgnoreRule, work: Work | undefined): Live {
  return { rule, progress: rule.glob.begin(work) };
}

/** The rule as it stands inside a folder of this name; undefined where it can fit nothing there any more. */
export function entered(live: Live, name: string, work: Work | undefined): Live | undefined {
  if (live.rule.anywhere) return live;
  const progress = live.rule.glob.after(live.progress, `${name}/`, work);
  return progress.length === 0 ? undefined : { ...live, progress };
}

export function fits({ rule, progress }: Live, name: string, isFolder: boolean, work: Work | undefined): boolean {
  return (isFolder || !rule.onlyFolders) && rule.glob.ends(rule.glob.after(progress, name, work));
}
