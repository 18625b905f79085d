import {
  type KeyResult,
  type Language,
  type Link,
  type Objective,
  type OrgUnit,
  type Person,
  qualifiedName,
  type Standing,
  standingWords,
  type WrittenElement,
} from '@okr/core';
import { placeOf } from '../names/place.ts';
import type { Target } from '../names/target.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { addressed, code, escaped, linkTo } from './markdown.ts';
import { bar } from './pictures.ts';

/** `█████░░░░░ 0.53 · grade 0.5 · on track`; once it is over `0.53 · grade 0.5 (amber)`. */
export function scoreLine(standing: Standing, language: Language): string {
  const { score, graded, status } = standingWords(standing, language);
  const known = standing.score ?? undefined;
  const parts = [known === undefined ? words.noScore[language] : score, graded, status];
  return `${code(bar(known))} ${parts.filter((part) => part !== undefined).join(' · ')}`;
}

/** `**Customers recommend us** `delivery.renew.nps``. */
export function heading(title: string | undefined, name: string | undefined): string {
  const parts = [
    title === undefined ? undefined : `**${escaped(title)}**`,
    name === undefined ? undefined : code(name),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What a person reads of a target, as a link to its place. */
export function linked(view: View, target: Target, text = shownName(target)): string {
  const place = placeOf(view.workspace, target);
  return place === undefined ? escaped(text) : linkTo(text, view.locationOf(place.file, place.name));
}

function shownName(target: Target): string {
  if (!('kind' in target)) return target.written.title.value;
  switch (target.kind) {
    case 'person':
      return target.declared?.written.title?.value ?? target.id;
    case 'cycle':
      return target.declared?.written.title?.value ?? target.id;
    case 'plan':
      return target.written?.title?.value ?? qualifiedName(target);
    default:
      return target.written.title?.value ?? target.written.name?.text ?? '';
  }
}

export function ownersLine(
  view: View,
  owners: readonly Link<Person | OrgUnit>[],
  language: Language,
): string | undefined {
  if (owners.length === 0) return undefined;
  const names = owners.map(({ target, text }) => (target === undefined ? escaped(text) : linked(view, target)));
  return `${words.owners[language]}: ${names.join(', ')}`;
}

/** Supporters and what is supported, each on a line of its own. */
export function alignmentLines(
  view: View,
  { supports, supporters }: Pick<Objective | KeyResult, 'supports' | 'supporters'>,
  language: Language,
): readonly string[] {
  const goals = supports.flatMap(({ target }) => (target === undefined ? [] : [linked(view, target)]));
  const helpers = supporters.map((each) => linked(view, each));
  return [
    ...(goals.length === 0 ? [] : [`${words.supports[language]}: ${goals.join(', ')}`]),
    ...(helpers.length === 0 ? [] : [`${words.supporters[language]}: ${helpers.join(', ')}`]),
  ];
}

export function linkLines({ links }: Pick<WrittenElement, 'links'>): readonly string[] {
  return links.map(({ value }) => addressed(value));
}

/** Explanations as Markdown: numbers and words of the file's units are data. */
export function explained(lines: readonly { readonly text: string }[]): readonly string[] {
  return lines.map(({ text }) => escaped(text));
}

export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
