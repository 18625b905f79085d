import { fold, readDay, readQuantity, type Tongue, type Workspace } from '@okr/core';
import { isNameCode, isNameStart } from '../dialect/characters.ts';
import { literalForms, literalIn } from '../format/number.ts';

/** How the file reads and writes values. */
export interface Habit {
  readonly declared: Tongue | undefined;
  /** Of its words; numbers that have two readings are read by it. */
  readonly tongue: Tongue;
  /** Who and what is declared already. */
  readonly workspace: Pick<Workspace, 'people' | 'units'>;
}

/** A quantity as the file reads it for sure; undefined where a text is none. */
export function quantityIn(text: string, { declared, tongue }: Habit): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (!/^[+-]?\s?\p{Sc}?\d|^[+-]?\.\d/u.test(trimmed) || trimmed.length > longest) return undefined;
  if (readQuantity(trimmed, 0, declared).ok) return trimmed;
  const digits = literalIn(trimmed);
  if (declared !== undefined || digits === undefined || !readQuantity(trimmed, 0, tongue).ok) return undefined;
  // Digits that read one way: without groups, and with no three decimals.
  const forms = literalForms(trimmed.slice(digits.start, digits.end), {
    read: tongue,
    write: declared,
  });
  return forms
    .map((form) => trimmed.slice(0, digits.start) + form + trimmed.slice(digits.end))
    .find((text) => readQuantity(text, 0, declared).ok);
}

const longest = 60;

/** The value of a quantity that `quantityIn` gave. */
export function numberOf(text: string | undefined, { declared }: Habit): number | undefined {
  const reading = text === undefined ? undefined : readQuantity(text, 0, declared);
  return reading?.ok ? reading.value.value : undefined;
}

/** A day or period as the file reads it for sure. */
export function dayIn(text: string, { declared, tongue }: Habit): string | undefined {
  const trimmed = text.trim();
  if (!/\d{4}|\/\d{2}$/.test(trimmed) || /^\d+$/.test(trimmed)) return undefined;
  for (const habits of [declared, tongue]) {
    const reading = readDay(trimmed, 0, habits);
    if (!reading.ok) continue;
    const day = reading.value;
    if (day.kind === 'period') return trimmed;
    if (day.kind !== 'date') return undefined;
    return declared?.date(day.date) ?? day.date;
  }
  return undefined;
}

/** People and units that a text names; undefined where something in it can be neither. */
export function ownersIn(text: string, { workspace }: Habit): readonly string[] | undefined {
  const names = text
    .split(/[,;&/+]|\s(?:and|và)\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const found = names.map((name) => known(name, workspace) ?? personOf(name));
  return found.length > 0 && found.every((name) => name !== undefined) ? found : undefined;
}

/** Whether a text names only people who are known, or writes them with `@`. */
export function areKnownOwners(text: string, { workspace }: Habit): boolean {
  const names = text.split(/[,;&]/).map((name) => name.trim());
  return names.every((name) => name !== '' && (name.startsWith('@') || known(name, workspace) !== undefined));
}

function known(name: string, { people, units }: Habit['workspace']): string | undefined {
  const wanted = fold(name.replace(/^@/, ''));
  const person = people.find(({ id, declared }) =>
    [id.slice(1), declared?.written.title?.value].some((each) => each !== undefined && fold(each) === wanted),
  );
  if (person !== undefined) return person.id;
  if (name.startsWith('@')) return undefined;
  return units.find(({ written }) =>
    [written.name.text, written.title?.value].some((each) => each !== undefined && fold(each) === wanted),
  )?.written.name.text;
}

/** `Linh Trần` is `@linh.trần`: every letter is kept. */
function personOf(name: string): string | undefined {
  const id = name.replace(/^@/, '').normalize('NFC').toLowerCase().replace(/\s+/g, '.');
  const isName = id.length <= longest && id.split('.').every((part, index) => isNamePart(part, index === 0));
  return isName ? `@${id}` : undefined;
}

function isNamePart(part: string, isFirst: boolean): boolean {
  if (part === '' || (isFirst && !isNameStart(part.charCodeAt(0)))) return false;
  return [...part].every((letter) => letter.length === 1 && isNameCode(letter.charCodeAt(0)));
}
