import type { Listed } from '../dialect/dialect.ts';
import type { ElementKind } from '../dialect/tables.ts';

/** What the items of a list are. */
export interface ListAt {
  readonly kind: Listed;
  /** A heading says so, not the label of an objective. */
  readonly isHeaded: boolean;
  readonly hasItems: boolean;
}

/** What is open at a line: the element that began last at the top, and what was opened inside an objective. */
export class Outline {
  top: ElementKind | undefined;
  inner: 'kr' | 'initiative' | undefined;
  inReview = false;
  /** The column of the open key result. */
  krIndent = 0;
  /** The open objective has a child, so that its own clauses are over. */
  hasChildren = false;
  /** Where a clause that comes too late would have stood; undefined where no objective is written. */
  clausesEnd: number | undefined;
  objectiveIndent = 0;
  /** Below an opener that is commented out or opens nothing: what is measured there belongs to nothing that is open. */
  isOrphaned = false;
  /** Below a title that opens nothing: so it is from the first measure on, where what is open has its own. */
  isDoubtful = false;
  /** The open key result has a measure. */
  isMeasured = false;
  /** The title of the open key result says that a level is to be held. */
  holds = false;
  /** The codes of what the open objective says already, or will once it is moved up. */
  said: readonly number[] = [];
  /** Set where a heading or an objective's label says what list items are. */
  list: ListAt | undefined;
  /** Below a key result's label: deeper list items are its initiatives. -1 where the label is no item itself. */
  labelIndent: number | undefined;

  openTop(element: ElementKind): void {
    this.top = element;
    this.inner = undefined;
    this.inReview = false;
    this.hasChildren = false;
    this.clausesEnd = undefined;
    this.settle();
    this.said = [];
    this.list = undefined;
    this.labelIndent = undefined;
  }

  /** Something new is open, and what stands below is its own. */
  private settle(): void {
    this.isOrphaned = false;
    this.isDoubtful = false;
    this.isMeasured = false;
    this.holds = false;
  }

  /** A key result or a KPI is open. */
  get takesDated(): boolean {
    return this.top === 'kpi' || this.inner === 'kr';
  }

  /** The column of the innermost that is open. */
  get ownIndent(): number {
    return this.inner === 'kr' ? this.krIndent : this.objectiveIndent;
  }

  /** The open objective has such a clause: each stands once in the list, however often it is written. */
  says(code: number): void {
    if (!this.said.includes(code)) this.said = [...this.said, code];
  }

  /** A key result or an initiative; `clausesEnd` is where the objective's own clauses end so far. */
  openInner(element: 'kr' | 'initiative', indent: number, clausesEnd: number | undefined): void {
    this.openChild(clausesEnd);
    this.inner = element;
    this.inReview = false;
    this.settle();
    if (element === 'kr') {
      this.krIndent = indent;
      this.labelIndent = undefined;
    }
  }

  openChild(clausesEnd: number | undefined): void {
    if (!this.hasChildren) this.clausesEnd = clausesEnd;
    this.hasChildren = true;
  }

  /** As it is now, where all of it stands so many characters further on. */
  moved(by: number): Outline {
    const copy = Object.assign(new Outline(), this);
    if (copy.clausesEnd !== undefined) copy.clausesEnd += by;
    return copy;
  }

  /** The elements whose clauses a line may hold, innermost first. */
  context(): readonly ElementKind[] {
    if (this.top !== 'objective') return this.top === undefined ? none : topOnly[this.top];
    if (this.inner === 'initiative') return inInitiative;
    if (this.inner === 'kr') return this.inReview ? inKrReview : inKr;
    return this.inReview ? inReview : inObjective;
  }
}

const none: readonly ElementKind[] = [];
const inObjective: readonly ElementKind[] = ['objective'];
const inReview: readonly ElementKind[] = ['review', 'objective'];
const inKr: readonly ElementKind[] = ['kr', 'objective'];
const inKrReview: readonly ElementKind[] = ['review', 'kr', 'objective'];
const inInitiative: readonly ElementKind[] = ['initiative', 'objective'];

const topOnly: { readonly [E in ElementKind]: readonly ElementKind[] } = {
  unit: ['unit'],
  person: ['person'],
  cycle: ['cycle'],
  plan: ['plan'],
  objective: inObjective,
  kr: ['kr'],
  initiative: ['initiative'],
  kpi: ['kpi'],
  review: ['review'],
  milestone: ['milestone'],
  was: ['was'],
  'kpi-was': ['kpi-was'],
  'check-in': ['check-in'],
  actual: ['actual'],
};

/** The context of a line that is an element by itself. */
export function lineContext(element: ElementKind): readonly ElementKind[] {
  return topOnly[element];
}
