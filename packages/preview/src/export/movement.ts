import { formatProgress, type PublishedKeyResult as KeyResult, kindLabels, type Language } from '@okr/core';
import { amount, boundText, journey, UNKNOWN } from './amount.ts';
import { wordOf } from './words.ts';

/** What a key result does, by its kind: `30 → 38 → 45 points`, `63% (keep ≥ 60%) · held 3 of 4`, `1 of 3 milestones done`. */
export function movement(keyResult: KeyResult, language: Language): string {
  const { kind, current, bound } = keyResult;
  const unit = keyResult.unit ?? '';
  switch (kind) {
    case 'move':
      return [wayOf(keyResult, language), totalOf(keyResult, language)].filter((part) => part !== '').join(' · ');
    case 'keep': {
      const level = `${wordOf(kindLabels.keep, language)} ${boundText(bound, unit, language)}`;
      return [`${amount(current, unit, language)} (${level.trim()})`, heldOf(keyResult, language)]
        .filter((part) => part !== '')
        .join(' · ');
    }
    case 'milestones': {
      const done = keyResult.milestones.filter((milestone) => milestone.done).length;
      const of = keyResult.milestones.length;
      return { en: `${done} of ${of} ${of === 1 ? 'milestone' : 'milestones'} done`, vi: `xong ${done}/${of} cột mốc` }[
        language
      ];
    }
    case 'judged':
    case 'carried':
    case 'unmeasured':
      return wordOf(kindLabels[kind], language);
  }
}

/** Progress that went beyond the target, or back behind the baseline, is news. */
function wayOf(keyResult: KeyResult, language: Language): string {
  const { baseline, baselineOrigin, current, target, bound, progress, cumulative } = keyResult;
  const unit = keyResult.unit ?? '';
  const text = (value: number | null): string => (value === null ? UNKNOWN : amount(value, unit, language));
  const goal = bound === null ? text(target) : boundText(bound, unit, language);
  // A running total starts at 0; what stands as its baseline is only what its target refers to.
  const start = cumulative ? [] : [text(baselineOrigin === 'zero' ? null : baseline)];
  const way = journey([...start, text(current), goal], unit);
  if (progress === null || (progress <= 1 && progress >= 0)) return way;
  return `${way} (${{ en: 'progress', vi: 'tiến độ' }[language]} ${formatProgress(progress, language)})`;
}

function totalOf({ cumulative }: KeyResult, language: Language): string {
  if (!cumulative) return '';
  return { en: 'running total', vi: 'lũy kế' }[language];
}

/** Why a level to hold has its score. */
function heldOf({ held }: KeyResult, language: Language): string {
  if (held === null) return '';
  return { en: `held ${held.held} of ${held.of}`, vi: `giữ được ${held.held}/${held.of} lần` }[language];
}
