import { bareName } from '@okr/language';

/** `kết quả` → `kq`, `/kết quả` → `/kq`; one word alone has none. */
function initialsOf(bare: string): string {
  const mark = bare.startsWith('/') ? '/' : '';
  const words = bare
    .slice(mark.length)
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
  return words.length < 2 ? '' : mark + words.map((word) => word[0]).join('');
}

/**
 * What a client holds against the typed letters. It begins with them wherever they begin a form, so that clients which
 * compare only the beginning find it too; then comes every state in which an input method may leave the first surface,
 * as such a client asks anew only when a line grows, and a mark makes no line longer.
 */
export function filterTextFor(typed: string, surfaces: readonly string[]): string {
  const bare = surfaces.map(bareName);
  const forms = [...bare, ...bare.map(initialsOf)].filter((form) => form !== '');
  const lead = typed === '' ? undefined : leadFor(typed, surfaces, forms);
  const states = surfaces[0] === undefined ? '' : statesOf(surfaces[0]);
  const parts = [...(lead === undefined ? [] : [lead]), ...forms.slice(0, 1), states, ...forms.slice(1)];
  return [...new Set(parts)].filter((part) => part !== '').join(' ');
}

/** A form that begins with the typed letters as they stand; undefined where none is begun by them. */
function leadFor(typed: string, surfaces: readonly string[], forms: readonly string[]): string | undefined {
  const wanted = folded(typed);
  const whole = [...surfaces.map((surface) => surface.normalize('NFC').toLowerCase()), ...forms].find((form) =>
    form.startsWith(wanted),
  );
  if (whole !== undefined) return whole;
  const bare = bareName(wanted);
  const begun = forms.find((form) => form.startsWith(bare));
  if (begun !== undefined) return wanted + begun.slice(bare.length);
  return surfaces.some((surface) => isKeyed(surface, bare)) ? wanted : undefined;
}

/** Whether any form of a surface begins with what was typed, be it typed with marks, without, or by their keys. */
export function fits(typed: string, surfaces: readonly string[]): boolean {
  if (typed === '') return true;
  const wanted = bareName(folded(typed));
  return surfaces.some((surface) => {
    const bare = bareName(surface);
    return bare.startsWith(wanted) || initialsOf(bare).startsWith(wanted) || isKeyed(surface, wanted);
  });
}

function folded(typed: string): string {
  return typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

const toneKeys: ReadonlySet<string> = new Set('sfrxjzw0123456789');
/** Typed twice they get a mark. */
const doubled: ReadonlySet<string> = new Set('aeod');

/**
 * Whether typed keys are those of Telex or VNI for the beginning of a surface: `keets qua`, `phu5 tra`. In some hosts they
 * stand in the text for a moment before the input method takes them back.
 */
export function isKeyed(surface: string, typed: string): boolean {
  const form = bareName(surface);
  if (form === surface.toLowerCase()) return false;
  let places: ReadonlySet<number> = new Set([0]);
  for (const key of typed) {
    const next = new Set<number>();
    for (const at of places) {
      if (form[at] === key) next.add(at + 1);
      if (isMark(form, at, key)) next.add(at);
    }
    if (next.size === 0) return false;
    places = next;
  }
  return true;
}

/** A key marks a letter of its syllable that stands already. */
function isMark(form: string, at: number, key: string): boolean {
  const syllable = form.slice(form.lastIndexOf(' ', at - 1) + 1, at);
  if (syllable === '' || syllable === '/') return false;
  return toneKeys.has(key) || (doubled.has(key) && syllable.includes(key));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * All letters that may stand at each place while a surface is typed, one place after the other: any state on the way is
 * found in it, letter by letter in their order. The first letter begins a word, as clients want it: `phụ` → `phuụ`,
 * `đạt` → `daạt đaạt`.
 */
export function statesOf(surface: string): string {
  const [[first = [], ...letters] = [], ...words] = surface.normalize('NFD').toLowerCase().split(' ').map(lettersOf);
  const rest = [letters, ...words].map((word) => word.flat().join('')).join(' ');
  return first.map((letter) => letter + rest).join(' ');
}

/** The letters that may stand at each place of a word. */
function lettersOf(word: string): readonly (readonly string[])[] {
  const tone = tones.exec(word)?.[0] ?? '';
  return [...word.replace(tone, '').matchAll(/(.)(\p{M}*)/gsu)].map(([, letter = '', hat = '']) => {
    const plain = letter === 'đ' ? ['d', 'đ'] : [letter, letter + hat];
    const toned = /[aeiouy]/.test(letter) && tone !== '' ? plain.map((each) => each + tone) : [];
    return [...new Set([...plain, ...toned])].map((each) => each.normalize('NFC'));
  });
}

/** Whether letters stand in a text in their order, the first of them at a word's beginning. */
export function holdsInOrder(text: string, letters: string): boolean {
  const [first = ''] = letters;
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}@]/gu)].some(({ 0: begun, index }) => {
    if (begun !== first) return false;
    let at = index;
    for (const letter of letters) {
      at = text.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}
