/** Text of a plan in a list of choices, where `$(name)` would be drawn as an icon. */
export function plainLabel(text: string): string {
  return text.replaceAll('$(', '\\$(');
}

/** Text in a notification, where `[words](address)` would be a link. */
export function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}

/** A text of the server in an input box, which draws no code. */
export function plainWords(text: string): string {
  return text.replaceAll(/`([^`]*)`/g, '$1');
}
