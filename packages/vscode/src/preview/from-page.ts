import { isIsoDate, type Range } from '@okr/core';
import { exportFormatOf } from '@okr/preview/formats';
import type { FromPage } from '@okr/preview/protocol';

/** What comes from a panel: what its page sends, and how wide the detail is (pixels; null: as it is usually). */
type FromPanel = FromPage | { readonly type: 'keep'; readonly side: number | null };

/** What a page sent, if it is something that a page sends; a webview is not to be trusted more than that. */
export function readMessage(sent: unknown): FromPanel | undefined {
  const message = record(sent);
  switch (message.type) {
    case 'ready':
    case 'resend':
    case 'newPlan':
      return { type: message.type };
    case 'asOf': {
      const { date } = message;
      if (date === null) return { type: 'asOf', date };
      return typeof date === 'string' && isIsoDate(date) ? { type: 'asOf', date } : undefined;
    }
    case 'open': {
      const range = readRange(message.range);
      return typeof message.file === 'string' && range !== undefined
        ? { type: 'open', file: message.file, range, keepFocus: message.keepFocus === true }
        : undefined;
    }
    case 'addCheckIn': {
      const range = readRange(message.range);
      return typeof message.file === 'string' && range !== undefined
        ? { type: 'addCheckIn', file: message.file, range }
        : undefined;
    }
    case 'openLink':
      return typeof message.url === 'string' && isSafeLink(message.url)
        ? { type: 'openLink', url: message.url }
        : undefined;
    case 'export': {
      const format = exportFormatOf(message.format);
      return format === undefined ? undefined : { type: 'export', format };
    }
    case 'save': {
      const { name, mediaType, base64 } = message;
      return typeof name === 'string' && typeof mediaType === 'string' && typeof base64 === 'string'
        ? { type: 'save', name, mediaType, base64 }
        : undefined;
    }
    case 'keep': {
      const { side } = message;
      return side === null || isWidth(side) ? { type: 'keep', side } : undefined;
    }
    default:
      return undefined;
  }
}

export function isWidth(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

/** Web pages and mail; nothing that could run a command or open a file. */
export function isSafeLink(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

function readRange(sent: unknown): Range | undefined {
  const { start, end } = record(sent);
  const [from, to] = [readPosition(start), readPosition(end)];
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}

function readPosition(sent: unknown): Range['start'] | undefined {
  const { line, character } = record(sent);
  return isCount(line) && isCount(character) ? { line, character } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
