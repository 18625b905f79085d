/** A rule of a TextMate grammar, as far as this one needs them. */
export interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly captures?: { readonly [group: string]: Rule };
  readonly beginCaptures?: { readonly [group: string]: Rule };
  readonly endCaptures?: { readonly [group: string]: Rule };
  readonly patterns?: readonly Rule[];
}
