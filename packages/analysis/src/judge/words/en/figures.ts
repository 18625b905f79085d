/** Small closed groups of English words around the numbers of a title. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Between two numbers that stand side by side as equals. */
export const JOINS = words('and & , ; + / or plus');
/** Of these, the ones behind which the sentence begins anew. */
export const RESTARTS = words('and & ; plus also');
/** Before a number that says which of several, or of whom: “step 3”, “among 3 groups”. */
export const MEMBERS = words(
  'among amongst across between per step steps phases stages item items points parts chapters sections levels rows rooms task tasks',
);
/** Behind a multiple that is of something: “at twice the normal rate”. */
export const DEFINITE = words('the as that its our their what');
/** With these a clause denies what it says: “no order later than 2 days”. */
export const DENIALS = words('no not never');
/** Before a number that is taken away. */
export const MINUS = words('minus −');
/** Between the ends of a range, behind a word for a target: “down to 1 to 3 %”. */
export const SPANNING = words('to');
/** Before “1 thing”: for each of them. */
export const PER = words('per');
/** Before the whole of something that is worked on: “for all accounts”. */
export const REACHING = words('that with for to across of in on from at');
/** Between the two numbers of a fraction: “one in three”. */
export const FRACTIONS = words('in of');
/** Behind a number that is a name: “the 1.0 version”. */
export const NAMED = words('version release');
/** How often: behind the number of a thing that has one (“win Division 1 twice”). */
export const OFTEN = words('once twice thrice');
/** Between a number and its unit. */
export const MORE = words('more fewer additional extra new');
/** “percentage points”. */
export const POINTS = words('point points');
/** What is counted where something happens so many times. */
export const TIMES = words('times');
/** Before “3 times”: so many times as much. */
export const MULTIPLIES = words('x');
/** Before “2 times”: twice, or twice more? */
export const GROWS = words('grow increase');
/** Before a period that comes again: it is no deadline. */
export const RECURRING = words('every each');
/** Before a date or period that something is compared with. */
export const COMPARED = words('than vs versus to of');
/** In a date with a slash: it is none of the marks out of ten. */
export const DATING = words('by before until due on');
/** The end of a year and of a quarter in one word. */
export const YEAR_END = words('eoy yearend');
export const QUARTER_END = words('eoq');
export const ORDINALS = words('st nd rd th');
/** Behind a length of time with nothing before it: how long before or after something (“3 days before the meeting”). */
export const OFFSETS = words('before prior after following');
/** Behind a verb of looking: what is asked, and no number in it measures anything (“analyse which accounts pass 60 days”). */
export const QUESTIONS = words('which whether how why what who whose');
