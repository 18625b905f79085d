import { findRule, rulePage } from '@okr/analysis';
import type { Language } from '@okr/core';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { colorsFor } from '../text/colors.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { languageIn } from '../workspace/load.ts';

/** `okr explain RULE`: the rule's page. */
export function explain(id: string, options: SharedOptions, host: Host, spoken: Language): number {
  const language = languageIn(options) ?? spoken;
  const found = findRule(id);
  if (!('rule' in found)) throw unknownRule(id, found.near.slice(0, 3));
  const columns = Math.min(host.terminal?.columns ?? 80, 100);
  host.out(renderMarkdown(rulePage(found.rule, language), colorsFor(host, options.color), columns));
  return 0;
}

function unknownRule(id: string, near: readonly string[]): Failure {
  const offered = near.join(', ');
  return new Failure({
    en: `there is no rule "${id}"${offered === '' ? '' : `; did you mean ${offered}?`}`,
    vi: `không có quy tắc "${id}"${offered === '' ? '' : `; có phải ý bạn là ${offered}?`}`,
  });
}
