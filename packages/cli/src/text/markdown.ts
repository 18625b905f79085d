import { addAll } from '@okr/core';
import type { Colors } from './colors.ts';
import { wrap } from './wrap.ts';

/** Plain Markdown (headings, paragraphs, lists, fenced code, `code`, **bold**) as a terminal shows it. */
export function renderMarkdown(markdown: string, colors: Colors, columns: number): string {
  const lines: string[] = [];
  let fenced = false;
  for (const line of markdown.trimEnd().split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    else if (fenced) lines.push(colors.cyan(`    ${line}`).trimEnd());
    else addAll(lines, renderLine(line, colors, columns));
  }
  return `${lines.join('\n')}\n`;
}

function renderLine(line: string, colors: Colors, columns: number): readonly string[] {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return [colors.bold(colors.underline(heading))];
  const [, bullet, text = line] = /^(- )(.*)$/.exec(line) ?? [];
  const wrapped = wrap(text, columns - (bullet === undefined ? 0 : 2));
  const margin = (index: number): string => (bullet === undefined ? '' : index === 0 ? '• ' : '  ');
  return inline(wrapped.map((part, index) => margin(index) + part).join('\n'), colors).split('\n');
}

function inline(text: string, colors: Colors): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => colors.bold(bold))
    .replace(/`([^`]+)`/g, (_, code: string) => colors.cyan(code));
}
