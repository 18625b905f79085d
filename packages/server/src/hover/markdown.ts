import { largest, type Range, safe } from '@okr/core';

/**
 * User text as Markdown that shows it letter by letter, those that nobody would see as code points; signs that mean nothing
 * there stay as they are.
 */
export function escaped(text: string): string {
  return safe(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_{}[\]|~]|(?<=\])\(/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^(?:(\d+)(?=[.)](?:\s|$))|(?=[-+#]+(?:\s|$)|[>=]))/, '$1\\');
}

/** Text in code style, whatever signs it holds. */
export function code(written: string): string {
  const text = safe(written);
  const fence = '`'.repeat(
    1 +
      largest(
        Array.from(text.matchAll(/`+/g), ([run]) => run.length),
        0,
      ),
  );
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A link to a line of a file. */
export function linkTo(text: string, { uri, range }: { readonly uri: string; readonly range: Range }): string {
  return uri === '' ? escaped(text) : `[${escaped(text)}](${uri}#L${range.start.line + 1})`;
}

/** An address to be clicked on where a reader may follow it: pages and mail; anything else as its letters. */
export function addressed(address: string): string {
  const url = address.trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(url) || !URL.canParse(url)) return escaped(address);
  return `[${escaped(url)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** The same without Markdown, for clients that show plain text. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)]*)\)/g, '$1')
    .replace(/\*\*|(?<!\\)`/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&')
    .replace(/\\([\\`*_{}[\]|~>=#+.()-])/g, '$1');
}
