import {
  addSteps,
  formatDate,
  type IsoDate,
  type Language,
  type Published,
  type PublishedCycle,
  type PublishedKeyResult,
  type PublishedObjective,
  type PublishedPlan,
  type Rhythm,
  safe,
  safeLine,
} from '@okr/core';
import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { movement } from './movement.ts';
import { cycleTitle, planLine } from './names.ts';
import { standingOf } from './standing.ts';

const words = {
  en: {
    begins: (name: string) => `${name} begins`,
    ends: (name: string) => `${name} ends: close and review`,
    checkIn: (name: string) => `OKR check-in · ${name}`,
    checkInWhy: 'One line for each key result: today’s value, how sure you are, why.',
    due: (count: number, title: string) => `${count} key results due · ${title}`,
    milestone: 'Milestone',
    initiative: 'Initiative',
    asOf: 'As of',
  },
  vi: {
    begins: (name: string) => `Bắt đầu ${name}`,
    ends: (name: string) => `Kết thúc ${name}: chốt số và nhìn lại`,
    checkIn: (name: string) => `Check-in OKR · ${name}`,
    checkInWhy: 'Mỗi kết quả then chốt một dòng: số hôm nay, mức độ tự tin, vì sao.',
    due: (count: number, title: string) => `${count} kết quả then chốt đến hạn · ${title}`,
    milestone: 'Cột mốc',
    initiative: 'Sáng kiến',
    asOf: 'Tại ngày',
  },
} as const;

/**
 * What is still to come of the plans as a calendar (RFC 5545): days on which key results, milestones and initiatives that
 * are not done are due, and of each running cycle its first day, its last day and its check-in days. All last the whole
 * day and leave people free; identities stay the same, so that importing again updates.
 */
export function exportIcs(document: Published, language: Language): string {
  const stamp = dayIn(document.asOf);
  const plans = document.plans.filter(({ state }) => state !== 'closed');
  const cycles = document.cycles.filter(
    ({ name, end }) => end !== null && end >= document.asOf && plans.some(({ cycle }) => cycle === name),
  );
  const events = [
    ...cycles.flatMap((cycle) => eventsOfCycle(cycle, cycleTitle(cycle.name, document, language), language)),
    ...plans.flatMap((plan) =>
      plan.objectives
        .filter(({ dropped, done }) => dropped === null && done === null)
        .flatMap((objective) => deadlines(objective, plan, document, language)),
    ),
  ];
  const common = { stamp, allDay: true, transparency: ICalEventTransparency.TRANSPARENT };
  return `${ical({
    name: 'OKR',
    prodId: { company: 'okr-as-text', product: 'okr', language: language.toUpperCase() },
    events: events.map((event) => ({ ...event, ...common })),
  }).toString()}\r\n`;
}

function eventsOfCycle(
  { name, start, end, rhythm }: PublishedCycle,
  title: string,
  language: Language,
): readonly ICalEventData[] {
  const say = words[language];
  const called = safeLine(title);
  if (start === null || end === null) return [];
  const days: readonly ICalEventData[] = [
    { id: safeLine(`begin.${name}`), start: dayIn(start), summary: say.begins(called) },
    { id: safeLine(`end.${name}`), start: dayIn(end), summary: say.ends(called) },
  ];
  const first = rhythm === null ? undefined : addSteps(start, rhythm, 1);
  if (rhythm === null || first === undefined || first > end) return days;
  const rule = [frequencies[rhythm], ...lastOfMonth(first, rhythm), `UNTIL=${end.replaceAll('-', '')}`].join(';');
  const series = { id: safeLine(`check-in.${name}`), start: dayIn(first), repeating: `RRULE:${rule}` };
  return [...days, { ...series, summary: say.checkIn(called), description: say.checkInWhy }];
}

const frequencies: { readonly [R in Rhythm]: string } = {
  daily: 'FREQ=DAILY',
  weekly: 'FREQ=WEEKLY',
  biweekly: 'FREQ=WEEKLY;INTERVAL=2',
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
};

/** From the 29th on, a month that is shorter has its last day instead. */
function lastOfMonth(first: IsoDate, rhythm: Rhythm): readonly string[] {
  const day = Number(first.slice(8));
  if (day < 29 || (rhythm !== 'monthly' && rhythm !== 'quarterly')) return [];
  return [`BYMONTHDAY=${[28, 29, 30, 31].filter((each) => each <= day).join(',')}`, 'BYSETPOS=-1'];
}

function deadlines(
  objective: PublishedObjective,
  plan: PublishedPlan,
  document: Published,
  language: Language,
): readonly ICalEventData[] {
  const say = words[language];
  const open = objective.keyResults.filter(isOpen);
  const foot = `${planLine(plan, document, language)}\n${say.asOf} ${formatDate(document.asOf, language)}`;
  const described = (lines: readonly string[]): string => safe([...lines, foot].join('\n'));
  const dueDays = [...new Set(open.flatMap(({ due }) => (due === null ? [] : [due])))].sort();
  return [
    ...dueDays.map((due): ICalEventData => {
      const those = open.filter((keyResult) => keyResult.due === due);
      const [only] = those.length === 1 ? those : [];
      return {
        id: safeLine(`due.${objective.qualifiedName}.${plan.cycle}.${due}`),
        start: dayIn(due),
        summary: safeLine(only === undefined ? say.due(those.length, objective.title) : `KR · ${only.title}`),
        description: described([
          ...(only === undefined ? [] : [objective.title]),
          ...those.map((keyResult) => lineOf(keyResult, language)),
        ]),
      };
    }),
    ...open.flatMap(({ milestones, qualifiedName, title }) =>
      milestones.flatMap((milestone, index): readonly ICalEventData[] =>
        milestone.done || milestone.due === null
          ? []
          : [
              {
                id: safeLine(`milestone.${qualifiedName}.${plan.cycle}.${milestone.name ?? index + 1}`),
                start: dayIn(milestone.due),
                summary: safeLine(`${say.milestone} · ${milestone.title}`),
                description: described([title, objective.title]),
              },
            ],
      ),
    ),
    ...objective.initiatives.flatMap((initiative): readonly ICalEventData[] =>
      initiative.due === null || initiative.state === 'done' || initiative.state === 'dropped'
        ? []
        : [
            {
              id: safeLine(`initiative.${initiative.qualifiedName}.${plan.cycle}`),
              start: dayIn(initiative.due),
              summary: safeLine(`${say.initiative} · ${initiative.title}`),
              description: described([
                objective.title,
                ...[initiative.owners.join(', ')].filter((text) => text !== ''),
              ]),
            },
          ],
    ),
  ];
}

function isOpen({ status, dropped, done }: PublishedKeyResult): boolean {
  return dropped === null && done === null && status !== 'done' && status !== 'dropped';
}

/** `• Title: 30 → 41 → 45 points · ● 0.73 · grade 0.7 · on track · @linh`, one line. */
function lineOf(keyResult: PublishedKeyResult, language: Language): string {
  const facts = [movement(keyResult, language), ...standingOf(keyResult, language), keyResult.owners.join(', ')];
  return `• ${safeLine(keyResult.title)}: ${facts
    .filter((fact) => fact !== '')
    .map(safeLine)
    .join(' · ')}`;
}

/** Midnight UTC, of which the calendar writes the date alone. */
function dayIn(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
