import type { PublishedKeyResult, PublishedKpi } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';
import { Line, Section, useDetailWords } from './parts.tsx';

/** More than this are folded away: a daily measure has hundreds. */
const SHOWN = 12;

export function CheckIns({ keyResult }: { keyResult: PublishedKeyResult }): JSX.Element {
  const words = useDetailWords();
  const { format } = usePage();
  const { checkIns, unit, file } = keyResult;
  return (
    <Section title={words.checkIns}>
      {checkIns.length === 0 ? <p class="none">{words.noCheckIns}</p> : null}
      <Entries
        file={file}
        entries={checkIns.map((each) => ({
          ...each,
          period: null,
          text: format.value(each.value, unit),
          aside: each.confidence === null ? null : words.confidenceThen(format.confidence(each.confidence)),
        }))}
      />
    </Section>
  );
}

export function Actuals({ kpi }: { kpi: PublishedKpi }): JSX.Element {
  const words = useDetailWords();
  const { format } = usePage();
  return (
    <Section title={words.actuals}>
      {kpi.actuals.length === 0 ? <p class="none">{words.noActuals}</p> : null}
      <Entries
        file={kpi.file}
        entries={kpi.actuals.map((each) => ({ ...each, text: format.value(each.value, kpi.unit), aside: null }))}
      />
    </Section>
  );
}

interface Entry {
  readonly date: string;
  /** Of which a KPI's value is; it is no day of it. */
  readonly period: string | null;
  readonly text: string;
  readonly aside: string | null;
  readonly note: string | null;
  readonly counts: boolean;
  readonly range: PublishedKeyResult['range'];
}

/** Newest first. */
function Entries({ entries, file }: { entries: readonly Entry[]; file: string }): JSX.Element {
  const { format } = usePage();
  const words = useDetailWords();
  const newest = entries.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const list = (some: readonly Entry[]): JSX.Element => (
    <ul class="entries">
      {some.map(({ date, period, text, aside, note, counts, range }, index) => (
        <li key={`${index} ${date}`} class={counts ? '' : 'later'}>
          <Line
            place={{ file, range }}
            text={period === null ? format.day(date) : format.when({ date, period })}
            title={format.when({ date, period })}
          />
          <div>
            <strong>{text}</strong>
            {aside === null ? null : <span class="aside">{aside}</span>}
            {counts ? null : <span class="flag tone-idle">{words.notCounting}</span>}
            {note === null ? null : <p>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
  if (newest.length <= SHOWN) return list(newest);
  return (
    <>
      {list(newest.slice(0, SHOWN))}
      <details class="more">
        <summary>{words.more(newest.length - SHOWN)}</summary>
        {list(newest.slice(SHOWN))}
      </details>
    </>
  );
}

export function Milestones({ keyResult }: { keyResult: PublishedKeyResult }): JSX.Element | null {
  const { format } = usePage();
  const words = useDetailWords();
  const { milestones, file } = keyResult;
  if (milestones.length === 0) return null;
  return (
    <Section title={words.milestones}>
      <ul class="milestones">
        {milestones.map(({ title, share, due, done, doneOn, overdue, range }, index) => (
          <li key={`${index} ${title}`} class={done ? 'is-done' : ''}>
            <svg class={done ? 'check on' : 'check'} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" />
              {done ? <path d="M4 7.2 6.2 9.4 10 5" /> : null}
            </svg>
            <div>
              <Title file={file} range={range} text={title} />
              <span class={overdue ? 'aside is-overdue' : 'aside'}>
                {[format.share(share), whenOf({ due, done, doneOn, overdue }, format.date, words)]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type When = Pick<PublishedKeyResult['milestones'][number], 'due' | 'done' | 'doneOn' | 'overdue'>;

function whenOf(
  { due, done, doneOn, overdue }: When,
  date: (day: string) => string,
  words: ReturnType<typeof useDetailWords>,
): string | undefined {
  if (done) return words.milestoneDone(doneOn === null ? null : date(doneOn));
  if (due === null) return undefined;
  return overdue ? words.milestoneOverdue(date(due)) : words.milestoneDue(date(due));
}

function Title({ file, range, text }: { file: string; range: Entry['range']; text: string }): JSX.Element {
  const { actions, can } = usePage();
  if (!can.open) return <span>{text}</span>;
  return (
    <button type="button" class="link plain-link" onClick={() => actions.open({ file, range })}>
      {text}
    </button>
  );
}
