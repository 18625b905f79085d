import type { Language } from '@okr/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Place } from '../../dialect/dialect.ts';
import type { Keyword } from '../../dialect/keywords.ts';
import { dialects, surfacesOf } from '../../dialect/surfaces.ts';
import { accepts, type ElementKind, type Opener } from '../../dialect/tables.ts';
import { isKeyword } from '../../format/keyword.ts';
import type { Offer } from './item.ts';

/** Of these one is enough. */
const alternatives: readonly (readonly Keyword[])[] = [
  ['committed', 'aspirational'],
  ['draft', 'active', 'closed'],
  ['todo', 'doing', 'done', 'dropped'],
  ['keep', 'from'],
  ['keep', 'to'],
  ['keep', 'cumulative'],
];

const repeating: ReadonlySet<Keyword> = new Set<Keyword>(['note', 'link', 'tag']);

/** The clauses that elements take and do not have yet. */
export function clausesOf(
  elements: readonly ElementKind[],
  given: ReadonlySet<Keyword>,
): readonly (readonly [Keyword, ElementKind])[] {
  const taken = new Set<Keyword>(given);
  for (const group of alternatives) {
    if (group.some((keyword) => given.has(keyword))) for (const keyword of group) taken.add(keyword);
  }
  if (given.has('from') && !given.has('to')) taken.delete('to');
  if (given.has('to') && !given.has('from')) taken.delete('from');
  return elements.flatMap((element) =>
    Object.keys(accepts[element]).flatMap((keyword): (readonly [Keyword, ElementKind])[] =>
      isKeyword(keyword) && (repeating.has(keyword) || !taken.has(keyword)) ? [[keyword, element]] : [],
    ),
  );
}

/** Which of a keyword's words fit an element. */
function placesFor(keyword: Keyword, element: ElementKind | undefined): readonly Place[] {
  switch (keyword) {
    case 'in':
      return element === 'plan' ? ['cycle'] : ['unit'];
    case 'for':
      return element === 'initiative' ? ['key-result'] : ['unit'];
    case 'to':
      return element === 'cycle' ? ['date'] : ['rising', 'falling', 'no-baseline'];
    default:
      return [];
  }
}

/** A keyword in the words of a language, with what it means. */
export function keywordOffers(
  keyword: Keyword,
  element: ElementKind | undefined,
  language: Language,
  rank: number,
): readonly Offer[] {
  const dialect = dialects[language];
  const { write, meaning, example } = dialect.keywords[keyword];
  const places = placesFor(keyword, element);
  const fitting = write.filter(({ place }) => place === undefined || places.length === 0 || places.includes(place));
  const shown = fitting.length === 0 ? write.slice(0, 1) : fitting;
  const others = surfacesOf(keyword, dialect).filter((surface) => !shown.some(({ text }) => text === surface));
  return shown.map(({ text }, index) => ({
    label: text,
    kind: CompletionItemKind.Keyword,
    surfaces: index === 0 ? [text, ...others] : [text],
    detail: meaning,
    documentation: `\`${example}\``,
    rank,
  }));
}

/** The languages of a file, its own first. */
export function languageOffers(language: Language): readonly Offer[] {
  const said = { en: 'English', vi: 'Tiếng Việt' } as const;
  const [first, second]: readonly Language[] = language === 'vi' ? ['vi', 'en'] : ['en', 'vi'];
  return [first, second].flatMap((code, rank) =>
    code === undefined ? [] : [{ label: code, kind: CompletionItemKind.EnumMember, description: said[code], rank }],
  );
}

const openersIn: Readonly<Partial<Record<ElementKind, readonly Opener[]>>> = {
  objective: ['kr', 'initiative', 'review'],
  kr: ['kr', 'milestone', 'initiative', 'was', 'review'],
  initiative: ['initiative', 'kr', 'review'],
  review: ['kr', 'initiative', 'review'],
  kpi: ['was'],
};

const topLevel: readonly Opener[] = ['objective', 'plan', 'kpi', 'team', 'department', 'company', 'person', 'cycle'];

/** What may open on a line, the likeliest first. */
export function openersFor(elements: readonly ElementKind[]): readonly Opener[] {
  return [...new Set([...elements.flatMap((element) => openersIn[element] ?? []), ...topLevel])];
}
