/** What the whole page says, in English; the detail, the board and the map have tables of their own. */
export const en = {
  // The head of the page
  views: 'Views',
  tree: 'Tree',
  alignment: 'Alignment',
  kpis: 'KPIs',
  allPlans: 'All plans',
  cycle: 'Cycle',
  currentCycle: 'current cycle',
  everyCycle: 'all cycles',
  dayOf: (day: number, days: number): string => `day ${day} of ${days}`,
  startsIn: (days: number): string => (days === 1 ? 'starts tomorrow' : `starts in ${days} days`),
  ended: 'over',
  asOf: 'as of',
  asOfDate: 'Date of the scores',
  today: 'Today',
  backToToday: 'Back to today',

  // Filters and order
  filter: 'Filter…',
  filterLabel: 'Filter by words',
  moreFilters: 'More filters',
  unit: 'Unit',
  owner: 'Owner',
  tag: 'Tag',
  anyUnit: 'all units',
  anyOwner: 'everybody',
  anyTag: 'any tag',
  clearFilter: 'Clear the filter',
  nothingFits: 'Nothing fits this filter.',
  arrangement: 'Arrange the goals',
  alignments: { map: 'Map', rows: 'Rows' },
  sortBy: 'Sort',
  sorts: { written: 'as written', score: 'lowest score first', status: 'worst status first', due: 'due first' },
  expandAll: 'Expand all',
  objectivesOnly: 'Objectives only',

  // Export
  find: 'Find in this page',
  findNext: 'Next',
  findBefore: 'Before',
  found: (at: number, of: number): string => (of === 0 ? 'nothing found' : `${at} of ${of} found`),

  export: 'Export',
  treeAsSvg: 'Picture of the tree (SVG)',
  treeAsPng: 'Picture of the tree (PNG)',
  print: 'Print…',

  // Summary
  score: 'Score',
  gradeToday: 'grade today',
  gradeOn: (date: string): string => `grade on ${date}`,
  standing: 'status',
  standingOver: 'by its grade',
  reported: 'key results reported',
  reportedOf: (reported: string, of: string): string => `${reported} of ${of}`,
  objectivesScored: (scored: number, of: number): string =>
    of === 1 ? `${scored} of 1 objective scored` : `${scored} of ${of} objectives scored`,
  scoredMean: (mean: string): string => `average of those ${mean}`,
  reportedMean: (mean: string): string => `average of those ${mean}`,
  statusFilter: 'Key results by status',
  keyResultsInAll: (count: string, n: number): string => `${count} key result${n === 1 ? '' : 's'}:`,
  unread: (lines: number, file: string): string =>
    lines === 1
      ? `1 line of ${file} could not be read; the rest is shown.`
      : `${lines} lines of ${file} could not be read; the rest is shown.`,
  unreadMore: (files: number): string => (files === 1 ? 'And 1 more file.' : `And ${files} more files.`),

  // The tree
  goals: 'Goals',
  untitled: 'no title',
  notYet: 'no score yet',
  stale: 'not updated for long',
  company: 'company',
  department: 'department',
  team: 'team',
  person: 'person',
  notDeclared: 'not declared',
  noPlan: 'no plan in this cycle',
  lead: (name: string): string => `lead ${name}`,
  planStates: { draft: 'draft', active: 'active', closed: 'closed' },
  supports: (name: string): string => `supports ${name}`,
  supporters: (score: string): string => `supporters ${score}`,
  keyResultsReported: (reported: number, of: number): string => `${reported} of ${of} reported`,
  noKeyResults: 'no key results',
  confidence: (value: string): string => `confidence ${value}`,
  rising: 'rising',
  falling: 'falling',
  steady: 'steady',
  milestonesDone: (done: number, of: number): string => `${done} of ${of} milestones`,
  stretch: (value: string): string => `stretch ${value}`,
  measureFirst: 'measure it first',
  runningTotal: 'running total',
  held: (held: number, of: number): string => `held ${held} of ${of}`,
  initiatives: (count: number, done: number): string =>
    `${count === 1 ? '1 initiative' : `${count} initiatives`} · ${done} done`,
  initiativeStates: { todo: 'to do', doing: 'doing', done: 'done', dropped: 'dropped' },
  due: (date: string): string => `due ${date}`,
  stated: (status: string): string => `stated: ${status}`,
  overdue: 'overdue',
  seeAbove: 'shown in full elsewhere',
  inUnit: (name: string): string => `in ${name}`,
  daysLeft: (days: number): string => {
    if (days === 0) return 'last day';
    const count = Math.abs(days);
    const noun = count === 1 ? 'day' : 'days';
    return days > 0 ? `${count} ${noun} left` : `${count} ${noun} over`;
  },
  guards: 'KPIs that must not suffer',
  andMore: (count: number): string => `and ${count} more`,
  openInEditor: 'Open in the editor',
  addCheckIn: 'Add a check-in',
  openLink: 'Open the link',
  detailWidth: 'Width of the detail',
  detail: 'Detail',
  close: 'Close',
  legend: 'How to read this',
  legendRunning: 'While a plan runs: its status',
  legendOver: 'Closed or past due: its grade',
  legendNeutral: 'A score has two decimals, a grade one; while a plan runs they have no colour.',
  legendKpis: 'KPIs',
  legendPace: 'where it should be today',
  legendStretch: 'stretch',
  legendTarget: 'target',
  legendHint: 'Choose a line to see why it has its score.',

  // Values
  atLeast: (value: string): string => `at least ${value}`,
  atMost: (value: string): string => `at most ${value}`,
  above: (value: string): string => `above ${value}`,
  below: (value: string): string => `below ${value}`,
  between: (low: string, high: string): string => `between ${low} and ${high}`,
  perWeek: (rate: string): string => `${rate} a week`,

  // A workspace without plans
  emptyTitle: 'No goals yet',
  emptyText: 'Goals are lines of text in a file that ends in .okr. A first plan may be as short as this:',
  emptyExample: `objective "Customers stay with us"
  kr "Customers who renew" from 40% to 55%`,
  newPlan: 'Start a new plan',
  loading: 'Reading the plans…',
};

export type Words = typeof en;
