import type { Spelling } from './dialect.ts';

/** The vowels whose tone mark may stand on either of two letters, by the tones of the second one. */
const finals = [
  ['o', 'aàáảãạ', 'oòóỏõọ'],
  ['o', 'eèéẻẽẹ', 'oòóỏõọ'],
  ['u', 'yỳýỷỹỵ', 'uùúủũụ'],
] as const;

const withI = 'iìíỉĩị';
const withY = 'yỳýỷỹỵ';

/** Without any mark: `mục tiêu` → `muc tieu`. Length may change for text in NFD. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/**
 * How a Vietnamese keyword may be typed: with `i` or `y` after h, k, l, m, s, t at a syllable's end, with the tone mark
 * on either vowel of an open oa, oe, uy, and with all marks or none.
 */
export function vietnameseSpellings(surface: string): readonly Spelling[] {
  let marked = [''];
  for (const [index, syllable] of surface.split(' ').entries()) {
    const ways = syllableSpellings(syllable);
    marked = marked.flatMap((begun) => ways.map((way) => (index === 0 ? way : `${begun} ${way}`)));
  }
  const spellings = marked.map((text) => ({ text, bare: false }));
  const seen = new Set(marked);
  for (const text of marked.map(withoutMarks)) {
    if (seen.has(text)) continue;
    seen.add(text);
    spellings.push({ text, bare: true });
  }
  return spellings;
}

function syllableSpellings(syllable: string): string[] {
  const last = syllable.at(-1) ?? '';
  const before = syllable.at(-2) ?? '';
  const swapped = 'hklmst'.includes(before) && before !== '' ? otherVowel(last) : undefined;
  const ways = swapped === undefined ? [syllable] : [syllable, syllable.slice(0, -1) + swapped];
  const moved = otherPlacement(syllable);
  if (moved !== undefined) ways.push(moved);
  return ways;
}

function otherVowel(letter: string): string | undefined {
  const i = withI.indexOf(letter);
  if (i >= 0) return withY[i];
  const y = withY.indexOf(letter);
  return y >= 0 ? withI[y] : undefined;
}

/** `hủy` ↔ `huỷ`. In `quý` the `u` belongs to the consonant and bears no tone. */
function otherPlacement(syllable: string): string | undefined {
  if (syllable.startsWith('qu')) return undefined;
  const first = syllable.at(-2) ?? '';
  const second = syllable.at(-1) ?? '';
  const start = syllable.slice(0, -2);
  for (const [plain, seconds, firsts] of finals) {
    const onSecond = first === plain ? seconds.indexOf(second) : -1;
    if (onSecond > 0) return start + (firsts[onSecond] ?? '') + (seconds[0] ?? '');
    const onFirst = second === seconds[0] ? firsts.indexOf(first) : -1;
    if (onFirst > 0) return start + plain + (seconds[onFirst] ?? '');
  }
  return undefined;
}
