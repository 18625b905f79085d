import type { Bilingual } from '@okr/core';
import type { Dialect, Keyword, KeywordPlace } from '@okr/language';
import {
  accepts,
  dialects,
  type ElementKind,
  exclusive,
  isKeyword,
  isRepeated,
  type Opener,
  surfacesOf,
} from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer } from './item.ts';
import type { Moment } from './moment.ts';

/** The clauses that elements take and do not have yet. */
export function clausesOf(
  elements: readonly ElementKind[],
  given: ReadonlySet<Keyword>,
): readonly (readonly [Keyword, ElementKind])[] {
  return elements.flatMap((element) => {
    const taken = takenIn(element, given);
    return Object.keys(accepts[element]).flatMap((keyword): (readonly [Keyword, ElementKind])[] =>
      isKeyword(keyword) && (isRepeated(keyword) || !taken.has(keyword)) ? [[keyword, element]] : [],
    );
  });
}

/** What an element says already, and what it may not say besides. */
function takenIn(element: ElementKind, given: ReadonlySet<Keyword>): ReadonlySet<Keyword> {
  const taken = new Set<Keyword>(given);
  for (const sides of exclusive[element]) {
    const said = sides.find((side) => side.some((keyword) => given.has(keyword)));
    if (said !== undefined) for (const side of sides) if (side !== said) for (const keyword of side) taken.add(keyword);
  }
  return taken;
}

/** What people look for once a title stands, and once a target does, in the order in which they write it. */
const likely: { readonly [M in Moment]: Readonly<Partial<Record<ElementKind, readonly Keyword[]>>> } = {
  title: {
    kr: ['from', 'to', 'by', 'owner'],
    objective: ['owner', 'because', 'committed', 'aspirational'],
    initiative: ['for', 'owner', 'by'],
    kpi: ['unit', 'target', 'every', 'owner'],
    unit: ['lead', 'in'],
    milestone: ['by'],
    person: ['role', 'in'],
    plan: ['for', 'in'],
    cycle: ['from', 'to'],
  },
  baseline: { kr: ['to'] },
  target: { kr: ['by', 'weight', 'owner'], kpi: ['alert', 'every', 'owner'], was: ['until'], 'kpi-was': ['until'] },
};

/** The clauses that people look for at a moment, of those that an element takes and does not have yet. */
export function likelyClauses(
  moment: Moment | undefined,
  clauses: readonly (readonly [Keyword, ElementKind])[],
): readonly (readonly [Keyword, ElementKind])[] {
  if (moment === undefined) return [];
  return clauses
    .filter(([keyword, element]) => likely[moment][element]?.includes(keyword))
    .sort(([a, element], [b]) => {
      const order = likely[moment][element] ?? [];
      return order.indexOf(a) - order.indexOf(b);
    });
}

/** What a clause says, in a word or two. */
const wordOf: Readonly<Partial<Record<Keyword, Bilingual>>> = {
  from: { en: 'baseline', vi: 'mức ban đầu' },
  to: { en: 'target', vi: 'chỉ tiêu' },
  by: { en: 'deadline', vi: 'ngày phải xong' },
  owner: { en: 'who owns it', vi: 'ai phụ trách' },
  weight: { en: 'how much it counts', vi: 'nặng nhẹ ra sao' },
  because: { en: 'why it matters', vi: 'lý do' },
  committed: { en: 'to be reached in full', vi: 'lời hứa' },
  aspirational: { en: 'a stretch', vi: 'đặt cao' },
  for: { en: 'for what or whom', vi: 'cho kết quả nào, của ai' },
  unit: { en: 'what it counts', vi: 'đếm bằng gì' },
  target: { en: 'healthy level', vi: 'mức tốt' },
  alert: { en: 'level of alarm', vi: 'mức báo động' },
  every: { en: 'how often', vi: 'bao lâu một lần' },
  lead: { en: 'who leads', vi: 'ai quản lý' },
  in: { en: 'part of', vi: 'đơn vị hoặc chu kỳ' },
  role: { en: 'position', vi: 'vị trí' },
  until: { en: 'its last day', vi: 'ngày cuối' },
};

/** Which of a keyword's words fit an element. */
function placesFor(
  keyword: Keyword,
  element: ElementKind | undefined,
  given: ReadonlySet<Keyword>,
): readonly KeywordPlace[] {
  switch (keyword) {
    case 'in':
      return element === 'plan' ? ['cycle'] : ['unit'];
    case 'for':
      return element === 'initiative' ? ['key-result'] : ['unit'];
    case 'to':
      if (element === 'cycle') return ['date'];
      return given.has('from') ? ['rising', 'falling'] : ['no-baseline'];
    default:
      return [];
  }
}

/** A keyword in the words of a tongue, with what it means. */
export function keywordOffers(
  keyword: Keyword,
  element: ElementKind | undefined,
  tongue: Dialect,
  rank: number,
  given: ReadonlySet<Keyword> = new Set(),
): readonly Offer[] {
  const { write, meaning, example } = tongue.keywords[keyword];
  const places = placesFor(keyword, element, given);
  const fitting = write.filter(({ place }) => place === undefined || places.length === 0 || places.includes(place));
  const shown = fitting.length === 0 ? write.slice(0, 1) : fitting;
  const others = surfacesOf(keyword, tongue).filter((surface) => !shown.some(({ text }) => text === surface));
  return shown.map(({ text }, index) => ({
    label: text,
    kind: CompletionItemKind.Keyword,
    surfaces: index === 0 ? [text, ...others] : [text],
    detail: meaning,
    description: wordOf[keyword]?.[tongue.messages],
    documentation: `\`${example}\``,
    rank,
  }));
}

/** What a file may be written in, its own tongue first. */
export function languageOffers(tongue: Dialect): readonly Offer[] {
  return [tongue, ...dialects.filter((dialect) => dialect !== tongue)].map(({ key, name }, rank) => ({
    label: key,
    kind: CompletionItemKind.EnumMember,
    description: name,
    rank,
  }));
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
