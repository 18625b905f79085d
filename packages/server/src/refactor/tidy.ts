import { differenceOf, tidyFile } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { formatOptions } from '../features/formatting.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, type View } from '../view.ts';
import type { Offer, Place } from './refactoring.ts';

/** The whole file in the full form, where the selection begins on a line of a sketch, or with a title without quotes. */
export function tidyUp({ view, span }: Place): readonly Offer[] {
  return isSketched(view, span.start) ? [offer(view)] : [];
}

function offer(view: View): Offer {
  return {
    id: 'tidy',
    kind: CodeActionKind.RefactorRewrite,
    title: { en: 'Tidy up: write this file’s lists in the full form', vi: 'Viết lại đầy đủ các danh sách trong tệp' },
    make: () => {
      const { text } = tidyFile(view.file.path, view.text, formatOptions(view));
      if (text === view.text) return undefined;
      const { start, end, by } = differenceOf(view.text, text);
      return { edits: [{ span: { start, end: end - by }, text: text.slice(start, end) }], complete: true };
    },
  };
}

const sketched: ReadonlySet<string> = new Set(['TITLE', 'LABEL']);

function isSketched(view: View, offset: number): boolean {
  const tokens = tokensOf(view.loaded);
  const line = lineAt(view.file, offset);
  let at = tokens.countBefore(view.file.lineStarts[line] ?? 0);
  for (; at < tokens.length && tokens.lineAt(at) === line; at++) if (sketched.has(tokens.nameAt(at))) return true;
  return false;
}
