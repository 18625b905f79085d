import type { KeyResult, Objective } from '@okr/core';
import { sightOf } from './candidates.ts';
import { edgesOnCircles, restsOn } from './circles.ts';
import { type Candidate, foldedName, NameIndex } from './lookup.ts';
import { accepts, bySupporter, type Goal, point, type Site, wanted } from './sites.ts';

/** What one file brings to the links between plans. */
export interface Linked {
  readonly path: string;
  readonly candidates: readonly Candidate<Goal>[];
  readonly sites: readonly Site[];
  /** All that can be supported. */
  readonly goals: readonly Goal[];
}

/**
 * The links between the plans of a workspace, in both directions. One file can be exchanged for its next version: then
 * only what refers to its names is linked anew, and only what it supports learns of it.
 */
export class PlanLinks {
  readonly index: NameIndex<Goal>;
  private readonly files: Linked[];
  /** By the folded name that each looks for. */
  private readonly sitesByName = new Map<string, Set<Site>>();
  private readonly incoming = new Map<Objective | KeyResult, Set<Site>>();
  /** Those on a circle. */
  private cut: ReadonlySet<Site> = new Set();

  /** `persons` are the declared people and those whom some plan is for. */
  constructor(files: readonly Linked[], persons: ReadonlySet<string>) {
    this.files = [...files];
    this.index = new NameIndex(
      persons,
      files.map(({ path }) => path),
    );
    for (const { candidates } of files) for (const candidate of candidates) this.index.add(candidate);
    for (const { sites } of files) for (const site of sites) this.enter(site);
    this.cut = onCircles(this.supports());
    this.settleAll();
  }

  isCut(site: Site): boolean {
    return this.cut.has(site);
  }

  /** Elements, candidates and sites that are the same objects as before stay linked as they are. */
  replace(file: number, now: Linked): void {
    const before = this.files[file];
    if (before === undefined) return;
    this.files[file] = now;
    const gone = without(before.sites, now.sites);
    const come = without(now.sites, before.sites);
    const touched = new Set<Goal>();
    for (const site of gone) this.leave(site, touched);
    const strangers = this.exchange(before, now, file);
    for (const site of come) this.enter(site);
    for (const { element } of without(now.candidates, before.candidates)) touched.add(element);
    this.settleLinks([...come, ...this.relink(strangers, touched)], touched);
  }

  /** Other people are known by name: what begins with a person's name may mean something else. */
  know(persons: ReadonlySet<string>): void {
    this.index.persons = persons;
    const sites = this.files.flatMap(({ sites: own }) =>
      own.filter(({ ref: { parts } }) => parts.length > 1 && parts[0]?.startsWith('@')),
    );
    const touched = new Set<Goal>();
    this.settleLinks(this.relink(sites, touched), touched);
  }

  /** Those that lead elsewhere now. */
  private relink(sites: readonly Site[], touched: Set<Goal>): readonly Site[] {
    return sites.filter((site) => {
      const goal = this.find(site);
      if (goal === site.link.target) return false;
      this.leave(site, touched);
      this.enter(site);
      return true;
    });
  }

  /** Whom new links lead to, and who was touched otherwise, learn who supports them. */
  private settleLinks(fresh: readonly Site[], touched: Set<Goal>): void {
    for (const { link } of fresh) if (link.target !== undefined) touched.add(link.target);
    this.settleCircles(fresh);
    for (const goal of touched) this.settle(goal);
  }

  /**
   * Puts the new names in the place of the old. Where a name looks the same from outside, links of other files follow it;
   * the sites for all other names are given back, to be linked anew, and the file's own for every name.
   */
  private exchange(before: Linked, now: Linked, file: number): readonly Site[] {
    const gone = without(before.candidates, now.candidates);
    const come = without(now.candidates, before.candidates);
    const names = new Set([...gone, ...come].map(({ name }) => name));
    const old = byName(before.candidates, names);
    const fresh = byName(now.candidates, names);
    this.index.remove(before.path, names);
    for (const candidates of fresh.values()) for (const candidate of candidates) this.index.add(candidate);
    const replaced = new Set(gone);
    const replacing = new Set(come);
    const strangers: Site[] = [];
    for (const name of names) {
      const was = old.get(name) ?? [];
      const is = fresh.get(name) ?? [];
      const alike =
        was.length === is.length &&
        was.every((one, at) => {
          const other = is[at];
          if (other === undefined || one === other) return one === other;
          return replaced.has(one) && replacing.has(other) && sightOf(one) === sightOf(other);
        });
      if (alike) for (const [at, { element }] of was.entries()) this.follow(element, is[at]?.element);
      else
        for (const site of this.sitesByName.get(foldedName(name)) ?? []) if (site.file !== file) strangers.push(site);
    }
    // Thousands of files may say a name like `kr_1`: the file's own stand among them.
    const folded = new Set([...names].map(foldedName));
    for (const site of now.sites) {
      const name = foldedName(wanted(site));
      if (folded.has(name) && this.sitesByName.get(name)?.has(site)) strangers.push(site);
    }
    for (const { element } of gone) this.incoming.delete(element);
    return strangers;
  }

  private follow(from: Goal, to: Goal | undefined): void {
    if (to === undefined || from === to) return;
    const sites = this.incoming.get(from);
    if (sites === undefined) return;
    for (const site of sites) point(site, to);
    this.incoming.set(to, sites);
  }

  private enter(site: Site): void {
    const goal = this.find(site);
    point(site, goal);
    addTo(this.sitesByName, foldedName(wanted(site)), site);
    if (goal !== undefined) addTo(this.incoming, goal, site);
  }

  private leave(site: Site, touched: Set<Goal>): void {
    const goal = site.link.target;
    this.sitesByName.get(foldedName(wanted(site)))?.delete(site);
    if (goal === undefined) return;
    this.incoming.get(goal)?.delete(site);
    touched.add(goal);
  }

  /** What a site means, where that is one thing. */
  private find(site: Site): Goal | undefined {
    const found = this.index.find(site.ref, site.home, accepts(site));
    return found.length === 1 ? found[0]?.element : undefined;
  }

  private *supports(): Generator<Site> {
    for (const { sites } of this.files) for (const site of sites) if (site.by.kind !== 'initiative') yield site;
  }

  /** Without circles only new links can close one; with circles all is looked at. */
  private settleCircles(fresh: readonly Site[]): void {
    const supporters = (goal: Objective | KeyResult): Iterable<Site> => this.incoming.get(goal) ?? [];
    const closes = ({ by, link: { target } }: Site): boolean =>
      by.kind !== 'initiative' && target !== undefined && restsOn(by, target, supporters);
    if (this.cut.size === 0 && !fresh.some(closes)) return;
    this.cut = onCircles(this.supports());
    this.settleAll();
  }

  private settleAll(): void {
    for (const { goals } of this.files) for (const goal of goals) this.settle(goal);
  }

  /** A goal learns who supports and serves it, in the order of the workspace. */
  private settle(goal: Goal): void {
    const incoming = this.incoming.get(goal);
    const isServed = goal.kind === 'key-result' && goal.initiatives.length > 0;
    if (incoming === undefined && goal.supporters.length === 0 && !isServed) return;
    const sites = [...(incoming ?? [])].filter((site) => !this.cut.has(site)).sort(bySupporter);
    goal.supporters = [...new Set(sites.flatMap(({ by }) => (by.kind === 'initiative' ? [] : [by])))];
    if (goal.kind !== 'key-result') return;
    goal.initiatives = [...new Set(sites.flatMap(({ by }) => (by.kind === 'initiative' ? [by] : [])))];
  }
}

function onCircles(sites: Iterable<Site>): ReadonlySet<Site> {
  const edges = [...sites].flatMap((site) => {
    const { by, link } = site;
    return by.kind === 'initiative' || link.target === undefined ? [] : [{ by, goal: link.target, site }];
  });
  return new Set([...edgesOnCircles(edges)].map(({ site }) => site));
}

/** Those of a list that are not in another; mostly the two differ in one place. */
function without<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const most = Math.min(list.length, other.length);
  let start = 0;
  while (start < most && list[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && list[list.length - 1 - end] === other[other.length - 1 - end]) end++;
  const others = new Set(other.slice(start, other.length - end));
  return list.slice(start, list.length - end).filter((each) => !others.has(each));
}

/** The candidates that go by some names. */
function byName(
  candidates: readonly Candidate<Goal>[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Candidate<Goal>[]> {
  const names = new Map<string, Candidate<Goal>[]>();
  for (const candidate of candidates) {
    if (!wanted.has(candidate.name)) continue;
    const list = names.get(candidate.name);
    if (list === undefined) names.set(candidate.name, [candidate]);
    else list.push(candidate);
  }
  return names;
}

function addTo<K>(sets: Map<K, Set<Site>>, key: K, site: Site): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([site]));
  else set.add(site);
}
