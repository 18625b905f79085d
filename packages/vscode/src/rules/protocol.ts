import type { Language } from '@okr/core';
import { RequestType } from 'vscode-languageserver-protocol';

/** The page of a rule, as Markdown; null for a rule that there is not. */
export const rulePageRequest = new RequestType<
  { readonly rule: string; readonly language: Language },
  string | null,
  void
>('okr/rulePage');

/** The scheme of rules' pages: `okr-rule:/vi/kr-activity.md`. */
export const ruleScheme = 'okr-rule';
