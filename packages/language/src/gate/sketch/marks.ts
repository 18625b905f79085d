/** What Markdown puts around the beginning of a line, and where the line's own words start behind it. */
export interface Marks {
  readonly at: number;
  /** The line is an item of a list. */
  readonly isItem: boolean;
  /** `#` stands before it. */
  readonly isHeading: boolean;
  /** Its words begin in bold or italics. */
  readonly isStrong: boolean;
  /** A box stands before it, and is ticked. */
  readonly isTicked: boolean;
}

const space = '[^\\S\\r\\n]';
const bullet = `(?:[-+*•·▪●○◦‣–—►➤]|\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\(?[a-z]\\))${space}+|[•▪●○◦‣]|-(?=[\\p{L}*"“])`;
const marks = new RegExp(
  `(?:>${space}*)*(#{1,6}${space}+)?((?:${bullet}){0,3})(\\[([ xX✓✔])?\\]${space}*)?(?:\\p{Extended_Pictographic}[\\uFE0F\\u200D]?${space}*)*(\\*{1,3}|_{1,2})?(?=\\S|$)`,
  'uy',
);

/** The marks from the place at which a line's content starts; none are marks too. */
export function marksAt(text: string, start: number, end: number): Marks {
  marks.lastIndex = start;
  const found = marks.exec(text);
  if (found === null || marks.lastIndex > end) return { at: start, ...none };
  const [, heading, bullets, box, tick, strong] = found;
  return {
    at: marks.lastIndex,
    isItem: bullets !== '' || box !== undefined,
    isHeading: heading !== undefined,
    isStrong: strong !== undefined,
    isTicked: tick !== undefined && tick !== ' ',
  };
}

const none = { isItem: false, isHeading: false, isStrong: false, isTicked: false };

/** `* * *`, `---`: a line drawn across the page, and no item of a list. */
export function isRuledLine(text: string, start: number, end: number): boolean {
  return end - start < 200 && /^([-*_])(?:[^\S\r\n]*\1){2,}[^\S\r\n]*$/.test(text.slice(start, end));
}
