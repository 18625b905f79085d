const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What opens the name of a share: “% of guests who …”. */
export const SHARES = words('% percent percentage proportion share fraction');
/** What a counted thing still needs, or goes through: “Steps needing a signature”. */
export const AWAITING = words(
  'needing requiring lacking missing awaiting exceeding ending completing running failing waiting breaching remaining containing reporting renewing returning arriving using attending ordering visiting passing finishing staying violating',
);
/** What is not dealt with: “Complaints outstanding”. */
export const LEFT_OPEN = words('outstanding overdue unresolved unanswered remaining pending unfilled unpaid open');
/** What makes a thing that went out a fault. */
export const FAULTY = words(
  'false wrong unsupported unsupportable incorrect invalid inaccurate mislabelled mislabeled faulty defective late unverified misleading',
);
export const SENT_OUT = words(
  'published sent shipped delivered issued reported filed released logged printed sold posted',
);
/** Hours and days of it are a figure. */
export const LOST_TIME = words(
  'overtime sick idle lost waiting downtime machine absence travel billable working leave',
);
/** What was done for those who are counted. */
export const SERVED = words(
  'served supplied supported reached retained helped onboarded hosted insured completed cancelled canceled renewed won',
);
/** Words before those who take part of themselves: “15 active clubs”. */
export const TAKING_PART = words('active paying subscribed loyal paid-up');
/** “End-to-end tests”, “step-by-step guide”: one word in three, whatever its parts say. */
export const THREEFOLD = words(
  'end-to-end head-to-head side-by-side step-by-step face-to-face day-to-day peer-to-peer one-to-one door-to-door point-to-point business-to-business person-to-person back-to-back',
);
