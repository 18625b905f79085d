/** What a line is about, for a reader that shows only some of them. */
export type Topic =
  | 'value'
  | 'baseline'
  | 'score'
  | 'stretch'
  | 'pace'
  | 'status'
  | 'confidence'
  | 'forecast'
  | 'promise'
  | 'review'
  | 'supporters'
  | 'health'
  | 'rating'
  | 'trend';

export interface ExplanationLine {
  readonly topic: Topic;
  /** One line of plain text in one language, formulas with the values in them. */
  readonly text: string;
}

/** How a number comes about, line by line. */
export interface Explanation {
  readonly lines: readonly ExplanationLine[];
}

/** Its lines, those about some topics left out. */
export function textOf({ lines }: Explanation, without: readonly Topic[] = []): string {
  return lines
    .filter(({ topic }) => !without.includes(topic))
    .map(({ text }) => text)
    .join('\n');
}

/** Collects lines, leaving out those with nothing to say; parts are joined as clauses of one sentence. */
export class Lines {
  readonly #lines: ExplanationLine[] = [];

  add(topic: Topic, ...parts: readonly (string | undefined)[]): void {
    const text = parts.filter((part) => part !== undefined && part !== '').join('; ');
    if (text !== '') this.#lines.push({ topic, text });
  }

  explanation(): Explanation {
    return { lines: this.#lines };
  }
}
