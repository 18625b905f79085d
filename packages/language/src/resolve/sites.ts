import type { Link, Objective, Ref } from '@okr/core';
import type { DraftInitiative, DraftKeyResult, DraftObjective } from './build.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './lookup.ts';

/** What can be supported. */
export type Goal = DraftObjective | DraftKeyResult;

interface Place {
  readonly ref: Ref;
  readonly home: Objective;
  /** Which file. */
  readonly file: number;
  /** Where among the file's sites. */
  at: number;
}

/** A place where a goal refers to another's, or an initiative to its key results; the link is the one that stands in `by`. */
export type Site = Place &
  (
    | { readonly by: Goal; readonly link: Draft<Link<Goal>> }
    | { readonly by: DraftInitiative; readonly link: Draft<Link<DraftKeyResult>> }
  );

/** The sites within one objective, its own first, with links that lead nowhere yet; `file` is its file's number. */
export function sitesIn(objective: DraftObjective, file: number): readonly Site[] {
  const sites: Site[] = [];
  const place = { home: objective, file, at: 0 };
  const support = (by: Goal): void => {
    by.supports = (by.written.supports?.value ?? []).map((ref) => {
      const link = noLink(ref);
      sites.push({ ...place, ref, by, link });
      return link;
    });
  };
  support(objective);
  for (const keyResult of objective.keyResults) support(keyResult);
  for (const by of objective.initiatives) {
    by.for = (by.written.for?.value ?? []).map((ref) => {
      const link = noLink(ref);
      sites.push({ ...place, ref, by, link });
      return link;
    });
  }
  return sites;
}

function noLink({ text, span }: Ref): Draft<Link<never>> {
  return { text, span, target: undefined };
}

/** Draws the link of a site. */
export function point(site: Site, goal: Goal | undefined): void {
  if (site.by.kind !== 'initiative') site.link.target = goal;
  else site.link.target = goal?.kind === 'key-result' ? goal : undefined;
}

/** The name that a site looks for. */
export function wanted({ ref }: Site): string {
  return ref.parts.at(-1) ?? '';
}

/** An element never supports itself, its own objective or its own key results; an initiative is for key results. */
export function accepts({ by, home }: Site): (candidate: Candidate) => boolean {
  if (by.kind === 'initiative') return ({ element }) => element.kind === 'key-result';
  return ({ element, objective }) =>
    element !== by && element !== home && !(by.kind === 'objective' && objective === home);
}

/** The order of supporters: objectives before key results, then by file and place. */
export function bySupporter(a: Site, b: Site): number {
  return kindOrder(a) - kindOrder(b) || a.file - b.file || a.at - b.at;
}

function kindOrder({ by }: Site): number {
  return by.kind === 'objective' ? 0 : 1;
}
