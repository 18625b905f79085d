import { type Bilingual, ownText } from '@okr/core';
import type { Edit, Fix, Problem, Related } from './findings.ts';

/** The same problem with words of its own: one that is kept from version to version must keep none of them alive. */
export function ownProblem(problem: Problem): Problem {
  const { message, fixes, related } = problem;
  return {
    ...problem,
    message: ownWords(message),
    ...(fixes && { fixes: fixes.map(ownFix) }),
    ...(related && { related: related.map(ownRelated) }),
  };
}

function ownFix(fix: Fix): Fix {
  return { ...fix, title: ownWords(fix.title), edits: fix.edits.map(ownEdit) };
}

function ownEdit(edit: Edit): Edit {
  return { ...edit, text: ownText(edit.text) };
}

function ownRelated(related: Related): Related {
  return { ...related, message: ownWords(related.message) };
}

function ownWords({ en, vi }: Bilingual): Bilingual {
  return { en: ownText(en), vi: ownText(vi) };
}
