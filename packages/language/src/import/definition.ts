import { plainWords } from './plain.ts';

/** The terms that articles about the method explain. */
const terms =
  'objectives?|key\\s+results?|okrs?|krs?|initiatives?|kpis?|mục\\s+tiêu|(?:các\\s+)?kết\\s+quả(?:\\s+(?:then\\s+chốt|chính))?|sáng\\s+kiến';

const explains =
  '(?:is|are|means?|describes?|defines?|answers?|tells?|consists?|stands?|là|nghĩa\\s+là|trả\\s+lời|mô\\s+tả|cho\\s+biết|giúp|bao\\s+gồm)(?![\\p{L}\\p{M}])';

/** `Key results are …`, `Objective (Mục tiêu): là đích …`: what a term means, and no instance of it. */
const ofTerm = new RegExp(
  `^\\P{L}{0,8}(?:an?\\s+|the\\s+|một\\s+|mỗi\\s+)?(?:${terms})(?:\\s*\\([^()]{0,40}\\))?\\P{L}{0,8}${explains}`,
  'iu',
);

/** Behind a label: `Objective: is what …`, `Mục tiêu: Là đích đến …`. */
const ofLabel =
  /^\P{L}{0,4}(?:là|nghĩa\s+là|is\s+(?:the|an?|what|where|how)|are\s+(?:the|a|what|how)|means)(?![\p{L}\p{M}])/iu;

/** Whether a sentence says what objectives or key results are. */
export function isDefinition(text: string): boolean {
  return ofTerm.test(text);
}

/** Whether what stands behind a label says what the label means, or asks. */
export function isExplained(title: string): boolean {
  return ofLabel.test(title) || ofTerm.test(title) || /^(?:what|where|how|why)\s[^?]*\?/i.test(title.trim());
}

const ofTerms =
  /^(?:[\d.]+\s*)?(?:định\s+nghĩa|khái\s+niệm|thuật\s+ngữ|definitions?|key\s+concepts|terminology|glossary)(?![\p{L}\p{M}])/iu;

/** How not to write them. */
const asNot = /^(?:❌|✗|(?:bad|wrong|anti-?patterns?|không\s+nên|chưa\s+tốt)(?![\p{L}\p{M}]))/iu;

/** Whether a heading stands over explanations of terms, or over what is wrong. */
export function headsTerms(text: string): boolean {
  const bare = plainWords(text);
  return ofTerms.test(bare) || asNot.test(bare);
}

/** `[metric] from [baseline] to [target]`: a form to be filled in. */
export function isForm(title: string): boolean {
  return /^[\s*_:"“]{0,9}\[[^\]]{3,80}\](?!\()/u.test(title) && /\][.\s*_"”]{0,9}$/u.test(title);
}
