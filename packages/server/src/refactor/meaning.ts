/** What values of a clause say, whatever the spaces and the spelling of its keywords. */
export function meaningOf(values: unknown): string {
  const plain = JSON.stringify(values, (key, value: unknown) => (key === 'span' || key === 'text' ? undefined : value));
  return plain ?? '';
}

export function sameMeaning(one: unknown, other: unknown): boolean {
  return meaningOf(one) === meaningOf(other);
}
