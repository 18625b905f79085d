/** Forms of an English word that a match can have; a set of bits. */
export const FORM = { base: 1, third: 2, past: 4, ing: 8, plural: 16 } as const;

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'be is/was/were/been',
    'become became/become',
    'begin began/begun',
    'bring brought',
    'build built',
    'buy bought',
    'choose chose/chosen',
    'come came/come',
    'cut cut',
    'do did/done',
    'draw drew/drawn',
    'drive drove/driven',
    'fall fell/fallen',
    'feel felt',
    'find found',
    'fit fitted/fit',
    'get got/gotten',
    'give gave/given',
    'go went/gone',
    'grow grew/grown',
    'have had',
    'hear heard',
    'hit hit',
    'hold held',
    'keep kept',
    'know knew/known',
    'lay laid',
    'lead led',
    'learn learned/learnt',
    'leave left',
    'let let',
    'make made',
    'meet met',
    'outgrow outgrew/outgrown',
    'oversee oversaw/overseen',
    'overcome overcame',
    'pay paid',
    'put put',
    'read read',
    'rebuild rebuilt',
    'redo redid/redone',
    'repay repaid',
    'rewrite rewrote/rewritten',
    'ring rang/rung',
    'rise rose/risen',
    'run ran/run',
    'say said',
    'see saw/seen',
    'sell sold',
    'send sent',
    'set set',
    'shoot shot',
    'show showed/shown',
    'shrink shrank/shrunk',
    'sit sat',
    'speak spoke/spoken',
    'spend spent',
    'spin spun',
    'split split',
    'stand stood',
    'stick stuck',
    'take took/taken',
    'teach taught',
    'tell told',
    'think thought',
    'understand understood',
    'uphold upheld',
    'win won',
    'write wrote/written',
  ].map((line) => {
    const [base = '', forms = ''] = line.split(' ');
    return [base, forms.split('/')];
  }),
);

const DOUBLING = new Set(
  'refit retrofit outfit submit commit permit admit refer prefer transfer occur equip format begin kick-off input'.split(
    ' ',
  ),
);
const VOWELS = 'aeiou';
const vowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter);

/** One syllable ending consonant–vowel–consonant doubles its last letter; -l doubles in British spelling. */
function doubles(word: string): 'always' | 'may' | 'never' {
  const size = word.length;
  const last = word.charAt(size - 1);
  const shape = !vowel(last) && !'wxy'.includes(last) && vowel(word.charAt(size - 2)) && !vowel(word.charAt(size - 3));
  if (!shape) return 'never';
  if (DOUBLING.has(word)) return 'always';
  let groups = 0;
  for (let at = 0; at < size; at += 1) if (vowel(word.charAt(at)) && !vowel(word.charAt(at - 1))) groups += 1;
  if (groups === 1) return 'always';
  return last === 'l' || last === 'p' ? 'may' : 'never';
}

function withS(word: string): string {
  const last = word.charAt(word.length - 1);
  if (last === 'y' && !vowel(word.charAt(word.length - 2))) return `${word.slice(0, -1)}ies`;
  if (last === 's' || last === 'x' || last === 'z' || word.endsWith('ch') || word.endsWith('sh')) return `${word}es`;
  if (word === 'go' || word === 'do' || word === 'redo') return `${word}es`;
  return `${word}s`;
}

/** Every form of a verb (first word of the entry inflects: "set up" → "sets up") with its bits. */
export function verbForms(entry: string): readonly (readonly [form: string, bits: number])[] {
  const gap = entry.search(/[ -]/);
  const verb = gap < 0 ? entry : entry.slice(0, gap);
  const rest = gap < 0 ? '' : entry.slice(gap);
  const stems = new Set<string>();
  const kind = doubles(verb);
  if (kind !== 'never') stems.add(verb + verb.charAt(verb.length - 1));
  if (kind !== 'always') stems.add(verb);
  const forms: [string, number][] = [
    [entry, FORM.base],
    [withS(verb) + rest, FORM.third],
  ];
  const irregular = IRREGULAR.get(verb);
  for (const past of irregular ?? []) forms.push([past + rest, FORM.past]);
  for (const stem of stems) {
    const silent = stem.endsWith('e');
    if (irregular === undefined) {
      if (silent) forms.push([`${stem}d${rest}`, FORM.past]);
      else if (stem.endsWith('y') && !vowel(stem.charAt(stem.length - 2)))
        forms.push([`${stem.slice(0, -1)}ied${rest}`, FORM.past]);
      else forms.push([`${stem}ed${rest}`, FORM.past]);
    }
    const dropped = silent && !stem.endsWith('ee') && !stem.endsWith('oe') && !stem.endsWith('ye') && stem !== 'be';
    forms.push([`${dropped ? stem.slice(0, -1) : stem}ing${rest}`, FORM.ing]);
  }
  return forms;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  'person people,child children,woman women,man men,criterion criteria,analysis analyses,crisis crises,wife wives,life lives,shelf shelves,leaf leaves,staff staff,series series,people people,youth youth,equipment equipment'
    .split(',')
    .map((pair) => pair.split(' '))
    .map(([one = '', many = '']) => [one, many]),
);

/** A noun and its plural; the last word of the entry inflects. */
export function nounForms(entry: string): readonly (readonly [form: string, bits: number])[] {
  const gap = entry.lastIndexOf(' ') + 1;
  const noun = entry.slice(gap);
  const many = PLURALS.get(noun) ?? withS(noun);
  const plural = entry.slice(0, gap) + many;
  return [
    [entry, plural === entry ? FORM.base | FORM.plural : FORM.base],
    [plural, FORM.plural],
  ];
}
