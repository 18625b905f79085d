/** What a rule of the grammar makes: a node, or one of its words. */
export type Production = NodeProduction | WordProduction;

export interface NodeProduction {
  /** The type of its nodes, where that is not the rule's name. */
  readonly type?: string;
  /** The properties that are a list, and those that are true or false, where nothing is said of them. */
  readonly lists: readonly string[];
  readonly flags: readonly string[];
  readonly body: Step;
}

export interface WordProduction {
  readonly words: readonly string[];
}

/** A part of a rule: a token, a node of another rule, all of several steps or one of them. */
export type Step = (
  | { readonly token: string; readonly assigned?: Assigned }
  | { readonly rule: string; readonly assigned: Assigned }
  | { readonly all: readonly Step[] }
  | { readonly any: readonly Step[] }
) & { readonly times?: Times };

/** Once where it is not said. */
export type Times = '?' | '*' | '+';

/** The property that holds what was read: it, a list of it, or that it is there. */
export interface Assigned {
  readonly name: string;
  readonly as: '=' | '+=' | '?=';
}
