/** Small closed groups of English words that the grammar asks for by name. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is read, watched or learned; finishing them makes nothing. */
export const LEARNED = words(
  'book books film films movie movies chapter chapters course courses lesson lessons episode episodes novel novels tutorial tutorials audiobook audiobooks podcast podcasts mooc moocs textbook textbooks series documentary documentaries kata katas puzzle puzzles biography biographies level levels',
);
export const CONSUMING = /^(?:finish|complet|get|go|work|devour|binge|revisit|re-?read|cover)/;
/** Adjectives of what others send or give without being asked: “10 inbound calls”. */
export const INBOUND = words('inbound incoming earned unsolicited organic unprompted self-serve referred third-party');
/** What people join, one by one: “a waitlist of 50 professionals”. */
export const GATHERINGS = words(
  'network community waitlist waitlists list audience panel base pool following club membership group alliance coalition consortium circle fanbase userbase readership cohort crowd customer-base',
);
/** Work as a noun: “100% implementation of the features” says that it is finished. */
export const FINISHING = words(
  'implementation configuration migration integration deployment automation installation setup rollout development transition construction documentation refactoring cutover handover preparation digitisation digitization standardisation standardization testing onboarding delivery execution design redesign layout copy prototype architecture infrastructure wiring fit-out refurbishment renovation landscaping translation curriculum manuscript draft groundwork paperwork',
);
/** Verbs that bring a paper to its end. */
export const SIGNING = words(
  'sign signs signed signing countersign close closes closed closing conclude concludes execute executes finalise finalize seal',
);
/** What is signed or closed as one paper: without a number it is work, however it is won. */
export const PAPERS = words(
  'agreement contract lease mou memorandum treaty settlement accord deed charter licence license nda',
);
/** Openers that make a state of work: “Ensure that backups are encrypted”. */
export const ENSURING = words('ensure guarantee assure verify confirm');
/** “Keep a log of decisions”: kept up, a thing is work. */
export const KEEPING = words('keep maintain');
/** Lengths of time that open the name of a figure: “Days below target weight”. */
export const SPANS = words('days hours minutes weeks months years seconds nights % # number amount share percentage');

/** Prepositions that a number may stand behind. */
export const PREPOSITIONS = words('for at with from among of in across into');
/** Comparators that may as well say where or when. */
export const LOOSE = words('within in by over up from between inside max');
/** Between the two ends of a range, or before its far end. */
export const RANGES = words('to → -> => - – > ➜');
/** What a clause may open behind. */
export const OPENERS = words('and , to & ; / then or : . + => ->');
export const SECONDS = words('ms s sec secs second seconds');
export const MINUTES = words('min mins minute minutes h hr hrs hour hours');
export const DAYS = words('d day days week weeks working business');
export const WITHIN = words('in within inside under');
export const LESSONS = words(
  'course courses training trainings module modules lesson lessons curriculum learning elearning workshop workshops certification',
);
/** How verbs of sitting through begin. */
export const ATTENDING = /^(?:complet|attend|finish|take)/;
export const TRAINING = words('training');
export const COMPLETION = words('completion');
export const ALSO = words(', and');
/** First words of how well a thing is done: "on time", "right first time". */
export const MANNERS = words('on within without first right');
/** What is given away by so many per cent: nothing falls. */
export const DISCOUNTS = words('discount off voucher coupon commission equity bonus stake deposit');
/** Nouns and adjectives of change behind a percentage. */
export const CHANGES = words('reduction improvement saving uplift less fewer more lower higher faster');
/** By which way people come or pay: "40% through the app". */
export const WAYS = words('through via online');
/** Behind a number: "or more", "and above". */
export const UPWARDS = words('or and');
/** Before a number: about as much. */
export const APPROXIMATELY = words('$ € £ ~ about around');
/** Behind a length of time that is spent: "ten hours of writing". */
export const SPENT = words('of in on');
export const FIGURES = words('rate score quality time');
export const PASSING = words('pass passes passed passing');
/** What a test or an alarm does at its threshold. */
export const FAILING = words(
  'fail fails failing break breaks breaking trip trips alert alerts alarm alarms warn warns warning trigger triggers block blocks reject rejects flag flags fire fires notify notifies',
);
export const RELATIVES = words('that which to');
export const CONDITIONS = words('when if whenever once');
/** A purpose that states how far without a number. */
export const MULTIPLYING = words('halve halving double doubling triple tripling treble quadruple');
/** Participles behind a number that went into something: "trained on 20k profiles". */
export const FED = words('trained based built modelled modeled calibrated tested');
/** Those who enrol come from outside. */
export const ENROLLED = words(
  'student students pupil pupils apprentice apprentices child children learner learners patient patients participant participants trainee trainees volunteer volunteers',
);
/** Where others write of us. */
export const MEDIA = words(
  'press media paper papers newspaper newspapers journal journals magazine magazines tv radio news',
);
/** "Weigh 78 kg": what something is, not what is done to it. */
export const STATIVE = words('weigh weighs');
/** "working day 4" of the month: accountants count from its start. */
export const WORKING_DAY = words('working business workday');
/** Behind a rank it is a place: "a top-three finish". */
export const RANKED = words('finish place spot position ranking');
/** Behind a level of a language: "B2 certificate". */
export const ATTAINED = words('certificate certification diploma exam level');
/** Where those come from who fill a post without hiring. */
export const INSIDE = words('inside internally within promotion internal');
