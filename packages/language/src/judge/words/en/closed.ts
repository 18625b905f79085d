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
  'implementation configuration migration integration deployment automation installation setup rollout development transition construction documentation refactoring cutover handover preparation digitisation digitization standardisation standardization testing onboarding delivery execution',
);
/** Openers that make a state of work: “Ensure that backups are encrypted”. */
export const ENSURING = words('ensure guarantee assure verify confirm');
/** “Keep a log of decisions”: kept up, a thing is work. */
export const KEEPING = words('keep maintain');
/** Lengths of time that open the name of a figure: “Days below target weight”. */
export const SPANS = words('days hours minutes weeks months years seconds nights % # number amount share percentage');
