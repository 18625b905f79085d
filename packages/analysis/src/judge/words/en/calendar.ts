/** The closed words of dates and periods. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday tomorrow today');
export const SEASONS = words(
  'spring summer autumn fall winter christmas easter ramadan thanksgiving eoy eoq eom yearend midyear',
);
export const PERIODS = words(
  'quarter month months year years week weeks half semester term trimester season sprint cycle period fy quarters fiscal iteration',
);
/** What opens a time: prepositions and words of being due. */
export const PREPOSITIONS = words(
  'by before until till til through thru during in within on at over throughout after since from for between due around starting effective prior towards toward later',
);
export const BOUNDS = words('no not latest starting effective due prior up as');
/** Which of the periods: “this quarter”, “next year”. */
export const WHICH = words(
  'this next last current coming upcoming following previous past same every-other whole entire',
);
export const PARTS = words(
  'end ends start beginning close middle mid early late rest remainder course half quarter week month day eoy eoq eom yearend midyear conclusion turn',
);
/** What opens a time that is a deadline: “since May” and “after Q2” are none. */
export const DUE = words(
  'by before until till til through thru in during within this due end no not latest prior up at on for throughout the q1 q2 q3 q4 h1 h2',
);
/** Of such a time: it is counted from a day that nobody named, or it is over. */
export const NO_DAY = words(
  'next last following previous past coming upcoming first same after since spring summer autumn fall winter semester sprint cycle',
);
