import type { Spelling } from './dialect.ts';

/** The vowels whose tone mark may stand on either of two letters, by their tones. */
const finals = [
  ['oòóỏõọ', 'aàáảãạ'],
  ['oòóỏõọ', 'eèéẻẽẹ'],
  ['uùúủũụ', 'yỳýỷỹỵ'],
] as const;

/** `uỷ` ↔ `ủy`. */
const otherPlaces = new Map<string, string>();
for (const [[first = '', ...firsts], [second = '', ...seconds]] of finals) {
  for (const [tone, marked] of firsts.entries()) {
    const [onFirst, onSecond] = [marked + second, first + (seconds[tone] ?? '')];
    otherPlaces.set(onFirst, onSecond).set(onSecond, onFirst);
  }
}

/** `ì` ↔ `ỳ`. */
const otherVowels = new Map<string, string>();
for (const [i = '', y = ''] of ['iy', 'ìỳ', 'íý', 'ỉỷ', 'ĩỹ', 'ịỵ']) otherVowels.set(i, y).set(y, i);

const plain = /^[ -~]*$/;

/** Without any mark: `mục tiêu` → `muc tieu`. Length may change for text in NFD. */
export function withoutMarks(text: string): string {
  if (plain.test(text)) return text;
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
  let marked: readonly string[] | undefined;
  for (const syllable of surface.split(' ')) {
    const ways = syllableSpellings(syllable);
    const [only] = ways;
    if (marked === undefined) marked = ways;
    else if (ways.length === 1) marked = marked.map((begun) => `${begun} ${only}`);
    else marked = marked.flatMap((begun) => ways.map((way) => `${begun} ${way}`));
  }
  const texts = new Set(marked);
  const spellings = [...texts].map((text) => ({ text, bare: false }));
  for (const text of marked ?? []) {
    const bare = withoutMarks(text);
    if (texts.has(bare)) continue;
    texts.add(bare);
    spellings.push({ text: bare, bare: true });
  }
  return spellings;
}

function syllableSpellings(syllable: string): string[] {
  const last = syllable.at(-1) ?? '';
  const before = syllable.at(-2) ?? '';
  const swapped = 'hklmst'.includes(before) && before !== '' ? otherVowels.get(last) : undefined;
  const ways = swapped === undefined ? [syllable] : [syllable, syllable.slice(0, -1) + swapped];
  const moved = otherPlacement(syllable);
  if (moved !== undefined) ways.push(moved);
  return ways;
}

/** `hủy` ↔ `huỷ`. In `quý` the `u` belongs to the consonant and bears no tone. */
function otherPlacement(syllable: string): string | undefined {
  const moved = syllable.startsWith('qu') ? undefined : otherPlaces.get(syllable.slice(-2));
  return moved === undefined ? undefined : syllable.slice(0, -2) + moved;
}
