import { type Dialect, type Listed, type Sketched, sketched } from './dialect.ts';
import { dialects } from './dialects.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { surfacesOf } from './surfaces.ts';

/** Words with which a label begins, or that stand over a list, in one of the ways in which they may be typed. */
interface Word<K extends Sketched> {
  readonly text: string;
  readonly kind: K;
  /** Undefined where tongues share it. */
  readonly dialect: Dialect | undefined;
  /** What a label's name begins with. */
  readonly name: string;
  /** It is one of the keywords that open such an element. */
  readonly isKeyword: boolean;
}

/** Slides say `O1` and `KR1` in any tongue: they tell nothing about the file's. */
const everywhere: ReadonlySet<string> = new Set(['o', 'kr']);

const labels = collect((add) => {
  for (const dialect of dialects) {
    for (const kind of sketched) {
      for (const surface of surfacesOf(kind, dialect)) add(dialect, kind, surface, true);
      for (const surface of dialect.sketches.labels[kind]) add(dialect, kind, surface, false);
    }
  }
});

const headings = collect<Listed>((add) => {
  for (const dialect of dialects) {
    for (const kind of ['kr', 'initiative', 'kpi'] as const) {
      const keywords = surfacesOf(kind, dialect);
      for (const surface of dialect.sketches.headings[kind]) add(dialect, kind, surface, keywords.includes(surface));
    }
  }
});

type Add<K extends Sketched> = (dialect: Dialect, kind: K, surface: string, isKeyword: boolean) => void;

function collect<K extends Sketched>(fill: (add: Add<K>) => void): readonly Word<K>[] {
  const found = new Map<string, Word<K>>();
  fill((dialect, kind, surface, isKeyword) => {
    for (const { text, bare } of dialect.spellings(surface)) {
      const before = found.get(text);
      if (before !== undefined && bare) continue;
      const shared = everywhere.has(text) || (before !== undefined && before.dialect !== dialect);
      const name = before?.name ?? dialect.sketches.names[kind];
      found.set(text, { text, kind, dialect: shared ? undefined : dialect, name, isKeyword });
    }
  });
  return [...found.values()];
}

/** All ways in which the words of labels may be typed, and those that stand over a list. */
export const labelTexts: readonly string[] = labels.map(({ text }) => text);
export const headingTexts: readonly string[] = headings.map(({ text }) => text);

const labelTrie = new PhraseTrie(labelTexts);
const headingTrie = new PhraseTrie(headingTexts);

/** Those of one word, for a number glued to them: `KR1`. The longest first. */
const short = labelTexts.filter((text) => /^[a-z]+$/.test(text)).sort((a, b) => b.length - a.length);
const glued = new RegExp(`(${short.join('|')})(?=[-_]?\\d)`, 'iy');
const byText = new Map(labels.map((word) => [word.text, word]));

export interface WordFound<K extends Sketched> {
  readonly word: Word<K>;
  readonly end: number;
}

/** The words of a label at a place of a text: `KR`, `Kết quả then chốt`. */
export function labelWordAt(text: string, at: number): WordFound<Sketched> | undefined {
  const word = labels[labelTrie.find(text, at)];
  if (word !== undefined) return { word, end: labelTrie.end };
  glued.lastIndex = at;
  const [, letters] = glued.exec(text) ?? [];
  const short = letters === undefined ? undefined : byText.get(letters.toLowerCase());
  return short && { word: short, end: glued.lastIndex };
}

/** The words of a heading at a place of a text: `Key Results`, `Gợi ý`. */
export function headingWordAt(text: string, at: number): WordFound<Listed> | undefined {
  const word = headings[headingTrie.find(text, at)];
  return word && { word, end: headingTrie.end };
}
