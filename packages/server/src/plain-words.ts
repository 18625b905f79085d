/**
 * A sentence for a place that draws no Markdown, as a title in a light bulb: `code` stands in the quotes that both languages
 * use. What is quoted already is somebody's text and keeps its signs. Messages of findings keep their marks: they quote titles
 * too, and read the same in a terminal, where one looks for what one was told.
 */
export function plainWords(sentence: string): string {
  return sentence.replace(/(“[^”]*”)|`([^`]*)`/g, (_, quote: string | undefined, code: string) => quote ?? `“${code}”`);
}
