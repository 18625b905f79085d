/** An objective and its key results as a sentence or two tell of them. */
export interface Told {
  readonly objective: string;
  readonly keyResults: readonly string[];
}

const goal = /(?<!\p{L})(?:objectives?|goals?|mục\s+tiêu|trọng\s+tâm)(?!\p{L})[^"“”:]{0,80}["“]([^"“”]{4,200})["”]/iu;
const results = /(?<!\p{L})(?:key\s+results?|results?|kết\s+quả)(?!\p{L})[^:.!?]{0,60}:\s+/iu;

/** Longer paragraphs tell of more than one thing. */
const longest = 1500;

/** `The goal is “Calm nights”. Its key results: waves below 3, calls from 9 to 2 and no storms.` */
export function toldIn(text: string): Told | undefined {
  if (text.length > longest) return undefined;
  const objective = goal.exec(text);
  if (objective === null) return undefined;
  const rest = text.slice(objective.index + objective[0].length);
  const found = results.exec(rest);
  if (found === null) return undefined;
  const list = rest.slice(found.index + found[0].length);
  const end = /[.!?](?:\s|$)/.exec(list)?.index ?? list.length;
  const keyResults = parts(list.slice(0, end));
  return keyResults.length < 2 ? undefined : { objective: (objective[1] ?? '').trim(), keyResults };
}

/** What commas outside of brackets part; in the last of them `and`, between phrases and not between words. */
function parts(list: string): readonly string[] {
  const found = list.split(/[,;]\s+(?![^(]*\))/).map((part) => part.trim());
  const last = found.pop() ?? '';
  const ends = [...last.matchAll(/(?:^|\s)(?:and|và)\s+/gi)].map(({ index, 0: word }) => [
    last.slice(0, index).trim(),
    last.slice(index + word.length).trim(),
  ]);
  const phrases = ends.findLast((pair) => pair.every((part) => part === '' || part.split(/\s+/).length > 3));
  return [...found, ...(phrases ?? [last])].filter((part) => part !== '');
}
