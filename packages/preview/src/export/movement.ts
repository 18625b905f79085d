import { formatShare, type PublishedKeyResult as KeyResult, type Language } from '@okr/core';
import { amount, boundText, journey } from './amount.ts';

/** What a key result does, by its kind: `30 → 38 → 45 points`, `63% (≥ 60%)`, `1 of 3 milestones done`. */
export function movement(keyResult: KeyResult, language: Language): string {
  const { kind, baseline, current, target, progress } = keyResult;
  const unit = keyResult.unit ?? '';
  const isAssumed = keyResult.baselineOrigin === 'zero';
  const beyond = progress !== null && (progress > 1 || progress < 0) ? ` (${formatShare(progress, language)})` : '';
  switch (kind) {
    case 'move':
      return journey([isAssumed ? null : baseline, current, target], unit, language) + beyond;
    case 'keep':
      return `${amount(current, unit, language)} (${boundText(keyResult.bound, unit, language)})${heldOf(keyResult, language)}`;
    case 'milestones': {
      const done = keyResult.milestones.filter((milestone) => milestone.done).length;
      const of = keyResult.milestones.length;
      return language === 'vi'
        ? `xong ${done}/${of} cột mốc`
        : `${done} of ${of} ${of === 1 ? 'milestone' : 'milestones'} done`;
    }
    case 'judged':
      return language === 'vi' ? 'tự chấm' : 'judged';
    case 'carried':
      return language === 'vi' ? 'theo mục tiêu đóng góp' : 'carried by supporters';
    case 'unmeasured':
      return language === 'vi' ? 'chưa có số đo' : 'unmeasured';
  }
}

function heldOf({ held }: KeyResult, language: Language): string {
  if (held === null || held.held === held.of) return '';
  return language === 'vi' ? ` · giữ được ${held.held}/${held.of} lần` : ` · held ${held.held} of ${held.of} times`;
}
