import { smallest } from '@okr/core';

/**
 * What a TEXT token says: quotes taken away, `\"` and `\\` unescaped, NFC. A quote that does not close says what stands
 * before the line's end. A `"""` text over several lines loses its first and last line breaks and common indentation.
 */
export function decodeText(image: string): string {
  if (image.startsWith('"""')) return decodeBlock(image);
  const first = image.charAt(0);
  if (first !== '"' && first !== '“') return image.normalize('NFC');
  const close = first === '“' ? '”' : '"';
  const closed = image.length > 1 && image.endsWith(close) && !endsEscaped(image);
  const body = closed ? image.slice(1, -1) : image.slice(1).trimEnd();
  return unquote(body).normalize('NFC');
}

/** What a title without quotes says: without the marks that make it bold. */
export function decodeTitle(image: string): string {
  const words = image.includes('**') ? image.replaceAll('**', '').trim() : image;
  return words.normalize('NFC');
}

function endsEscaped(image: string): boolean {
  let slashes = 0;
  for (let at = image.length - 2; at > 0 && image.charAt(at) === '\\'; at--) slashes++;
  return slashes % 2 === 1;
}

function unquote(body: string): string {
  return body.includes('\\') ? body.replace(/\\(["\\“”])/g, '$1') : body;
}

function decodeBlock(image: string): string {
  const closed = image.length >= 6 && image.endsWith('"""');
  const lines = (closed ? image.slice(3, -3) : image.slice(3)).split(/\r\n|\r|\n/);
  if (lines.length === 1) return unquote(lines.join('').trim()).normalize('NFC');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = indents.length > 0 ? smallest(indents) : 0;
  return unquote(lines.map((line) => line.slice(common).trimEnd()).join('\n')).normalize('NFC');
}
