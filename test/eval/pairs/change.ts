/** A change to a title that leaves its meaning as it was: its verdict has to stay. */
export interface Change {
  /** What is added or altered, as the tables show it. */
  readonly name: string;
  /** Only for titles that open with a verb: an adverb goes with nothing else. */
  readonly verbFirst?: true;
  readonly apply: (title: string) => string;
}

/** "Set up …" → "set up …", but "NPS …" and "iOS …" as they are. */
export function inside(title: string): string {
  const second = title.charAt(1);
  return second === second.toLowerCase() ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** A title without its closing stop, so that something can follow it. */
export const open = (title: string): string => title.trim().replace(/[.;,:\s]+$/u, '');

export const before = (words: string): Change['apply'] => {
  const joined = /[:\])–.]$/u.test(words);
  return (title) => `${words} ${joined ? title : inside(title)}`;
};

export const behind =
  (words: string): Change['apply'] =>
  (title) =>
    `${open(title)} ${words}`;

/** What holds in every language: letter case, a label, a final stop. */
export const common: readonly Change[] = [
  { name: 'label “KR2:”', apply: before('KR2:') },
  { name: 'label “KR 1.2 –”', apply: before('KR 1.2 –') },
  { name: 'number “1.”', apply: before('1.') },
  { name: 'capitals', apply: (title) => title.toUpperCase() },
  { name: 'small letters', apply: (title) => title.toLowerCase() },
  { name: 'final stop', apply: (title) => `${open(title)}.` },
];
