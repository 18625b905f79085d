const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What makes something possible: “Facility to swap shifts”. */
export const FACILITIES = words(
  'facility option possibility mechanism capability functionality ability way means provision',
);
/** What an old thing no longer is or does. */
export const RETIRED = words(
  'used needed supported required maintained hosted deployed referenced exposed depends relies runs references exposes loads requires needs uses stores ships',
);
/** What is asked and found out. */
export const ASKING = words('which what how why whether who where');
/** How a product answers what goes wrong. */
export const ANSWERS = words(
  'error errors message messages warning warnings code codes prompt prompts fallback fallbacks retry retries hint hints notice chunking queue queues exception exceptions alert alerts banner dialog response responses redirect',
);
/** What somebody is asked for. */
export const ASKED_FOR = words(
  'feedback input sign-off signoff buy-in approval consent agreement clearance permission advice comments off in',
);
/** How well something goes. */
export const HOW_WELL = words(
  'fast faster reliable happy stable smooth loyal satisfied safe healthy punctual timely accurate consistent profitable engaged motivated low high quick responsive dependable frictionless painless effortless delighted sustainable steady resilient',
);
