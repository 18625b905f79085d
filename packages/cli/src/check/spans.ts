import type { Edit } from '@okr/language';

type Place = Pick<Edit, 'span'>;

/** Stretches of one file that edits change, none over another. */
export class Spans {
  /** In the order of the file; most come in it. */
  readonly #places: Place[] = [];

  /** Two edits also collide where one inserts at the other's edge: their order would be a guess. */
  touches({ span }: Place): boolean {
    const at = this.#places[this.#after(span.start)];
    return at !== undefined && at.span.start <= span.end;
  }

  add(place: Place): void {
    this.#places.splice(this.#after(place.span.start), 0, place);
  }

  /** The first that does not end before an offset. */
  #after(offset: number): number {
    let [from, to] = [0, this.#places.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#places[middle]?.span.end ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
