/** Words without the marks of bold and italic ones: `**Owner**`. */
export function plainWords(text: string): string {
  return text.replaceAll(/[*_]+/g, '').trim();
}
