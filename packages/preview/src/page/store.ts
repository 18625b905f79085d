import type { IsoDate, Language, Published } from '@okr/core';
import type { Abilities, PageFile, PageHost, Reveal, Update } from '../protocol.ts';
import { chosenCycles } from './model/cycles.ts';
import { indexScored, type PlanElement, placeOf, type ScoredElement, type ScoredIndex } from './model/elements.ts';
import type { Filter } from './model/filter.ts';
import { readMessage, scoredOf } from './model/messages.ts';
import { elementAt } from './model/places.ts';
import type { View } from './model/view.ts';

/** What was sent last, ready to be shown. */
export interface Shown {
  readonly resultId: string;
  readonly scored: Published;
  readonly index: ScoredIndex;
  readonly language: Language;
  readonly today: IsoDate;
  readonly asked: IsoDate | null;
  readonly files: readonly PageFile[];
  readonly can: Abilities;
}

/** The cursor of the editor; `turn` grows with each message, so that the same line can be scrolled to again. */
export interface Cursor {
  readonly place: Reveal['place'];
  readonly scroll: boolean;
  readonly turn: number;
}

export interface PageState {
  /** Undefined until the host has sent something. */
  readonly shown: Shown | undefined;
  readonly view: View;
  readonly cursor: Cursor;
  /** On its way to paper: everything must be in the page. */
  readonly printing: boolean;
}

const KEEP_AFTER = 150;

/** The state of the page and what changes it. `changed` is called after each change that must be drawn. */
export class Store {
  state: PageState;
  readonly #host: PageHost;
  readonly #changed: () => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The cursor is in something that no update has brought yet. */
  #awaited = false;

  constructor(host: PageHost, view: View, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.state = { shown: undefined, view, cursor: { place: null, scroll: false, turn: 0 }, printing: false };
  }

  receive(raw: unknown): void {
    const message = readMessage(raw);
    if (message === undefined) return;
    if (message.type === 'update') this.#update(message);
    else this.#reveal(message);
  }

  /** What is scrolled to is also what the detail shows; a line between elements changes nothing there. */
  #reveal({ place, scroll }: Reveal): void {
    const cursor = { place, scroll, turn: this.state.cursor.turn + 1 };
    // What is not there yet may come with the next update: a host tells of the cursor as soon as the page is ready.
    if (scroll && this.#goTo(cursor)) return;
    const { shown } = this.state;
    this.#awaited = scroll && place !== null && shown?.files.some(({ uri }) => uri === place.file) !== true;
    this.#set({ cursor });
  }

  /** Whether there is an element at the cursor: it is selected, and its cycle looked at. */
  #goTo(cursor: Cursor): boolean {
    const { shown, view } = this.state;
    const element = shown === undefined || cursor.place === null ? undefined : elementAt(shown.index, cursor.place);
    if (shown === undefined || element === undefined) return false;
    const filter = filterFor(shown, view.filter, element);
    this.#set({ cursor, view: { ...view, filter, selected: element.id } });
    this.#keep();
    return true;
  }

  /** Goes to an element as if the cursor of the editor did, in the view that has it. */
  find(element: ScoredElement): void {
    const place = placeOf(element);
    const { tab } = this.state.view;
    const isKpi = element.kind === 'kpi';
    if (isKpi !== (tab === 'kpis')) this.look({ tab: isKpi ? 'kpis' : 'tree' });
    if (place !== null) {
      this.#reveal({ type: 'reveal', place: { file: place.file, line: place.range.start.line }, scroll: true });
    }
    this.look({ selected: element.id });
  }

  print(printing: boolean): void {
    this.#set({ printing });
  }

  #update(update: Update): void {
    const { shown } = this.state;
    const scored = scoredOf(update, shown);
    if (scored === undefined) {
      this.#host.post({ type: 'resend' });
      return;
    }
    const { resultId, language, today, asOf, files, can } = update;
    const index = shown?.scored === scored ? shown.index : indexScored(scored);
    this.#set({ shown: { resultId, scored, index, language, today, asked: asOf, files, can } });
    if (this.#awaited) this.#awaited = !this.#goTo(this.state.cursor);
  }

  look(change: Partial<View>): void {
    this.#set({ view: { ...this.state.view, ...change } });
    this.#keep();
  }

  keepPart(key: string, value: unknown): void {
    this.look({ parts: { ...this.state.view.parts, [key]: value } });
  }

  /** Scrolling alone draws nothing again. */
  scrolled(scroll: number): void {
    this.state = { ...this.state, view: { ...this.state.view, scroll } };
    this.#keep();
  }

  /** Scrolling and typing change the view many times a second. */
  #keep(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#host.keep(this.state.view), KEEP_AFTER);
  }

  /** What a person opens has its detail shown, also where that takes room from the goals; the editor's cursor opens none. */
  select(id: string | null): void {
    this.look({ selected: id, isDetailOpen: id !== null });
    const element = this.element(id);
    if (element !== undefined) this.#showLine(element);
  }

  element(id: string | null): ScoredElement | undefined {
    return id === null ? undefined : this.state.shown?.index.elements.get(id);
  }

  /** What the cursor is in. */
  marked(): ScoredElement | undefined {
    const { shown, cursor } = this.state;
    return shown === undefined || cursor.place === null ? undefined : elementAt(shown.index, cursor.place);
  }

  #showLine(element: ScoredElement): void {
    const place = placeOf(element);
    if (place === null || this.state.shown?.can.open !== true) return;
    this.#host.post({ type: 'open', file: place.file, range: place.range, keepFocus: true });
  }

  #set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }
}

/** The filter with the cycle of an element, where it would be hidden as one of another cycle. */
function filterFor({ scored }: Shown, filter: Filter, element: ScoredElement): Filter {
  const plan = element.kind === 'plan' ? element : planAbove(element);
  if (plan === undefined) return filter;
  const { cycle } = plan.value;
  if (cycle === null || chosenCycles(scored, filter.cycle).some(({ name }) => name === cycle)) return filter;
  return { ...filter, cycle };
}

function planAbove(element: ScoredElement): PlanElement | undefined {
  switch (element.kind) {
    case 'objective':
      return element.plan;
    case 'key-result':
    case 'initiative':
      return element.objective.plan;
    default:
      return undefined;
  }
}
