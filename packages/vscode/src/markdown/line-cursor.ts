/** A line of Markdown, read from left to right by columns: a tab reaches to the next multiple of four. */
export class LineCursor {
  private readonly text: string;
  private at = 0;
  private column = 0;
  /** Columns of a tab that are still to be read. */
  private pending = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Columns of white space from here on. */
  get indent(): number {
    let column = this.column + this.pending;
    for (let at = this.at; at < this.text.length; at++) {
      const char = this.text[at];
      if (char === ' ') column += 1;
      else if (char === '\t') column += 4 - (column % 4);
      else break;
    }
    return column - this.column;
  }

  get isBlank(): boolean {
    return this.rest.trim() === '';
  }

  /** Without what is left of a tab. */
  get rest(): string {
    return this.text.slice(this.at);
  }

  /** All that was read. */
  get passed(): string {
    return this.text.slice(0, this.at);
  }

  /** What is left, and how much further right it stands in the line than in `text`, in UTF-16 units. */
  get left(): { readonly text: string; readonly shift: number } {
    return { text: ' '.repeat(this.pending) + this.rest, shift: this.at - this.pending };
  }

  /** Reads so many columns of white space, at most those that are there. */
  skip(columns: number): void {
    for (let left = columns; left > 0; left--) {
      if (this.pending === 0) {
        const char = this.text[this.at];
        if (char === '\t') this.pending = 4 - (this.column % 4);
        else if (char === ' ') this.pending = 1;
        else return;
        this.at++;
      }
      this.pending--;
      this.column++;
    }
  }

  /** Reads a mark. */
  take(mark: string): void {
    this.at += mark.length;
    this.column += mark.length;
  }
}
