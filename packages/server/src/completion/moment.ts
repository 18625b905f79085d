/** What was just written, where people pause and wonder what may come next. */
export type Moment = 'title' | 'baseline' | 'target';
