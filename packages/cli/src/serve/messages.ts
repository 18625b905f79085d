import { isIsoDate } from '@okr/core';
import { type ExportFormat, exportFormatOf } from '@okr/preview/formats';
import type { Asked } from './source.ts';

/** What a page may ask of this host; the rest of the protocol it does itself, or has no button for. */
export type Request =
  | { readonly type: 'resend' }
  | { readonly type: 'asOf'; readonly date: Asked }
  | { readonly type: 'export'; readonly format: ExportFormat };

/** Undefined for what is no such message. */
export function readRequest(body: string): Request | undefined {
  const message = parsed(body);
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  switch (message.type) {
    case 'resend':
      return { type: 'resend' };
    case 'asOf': {
      const date = 'date' in message ? message.date : undefined;
      if (date === null) return { type: 'asOf', date };
      return typeof date === 'string' && isIsoDate(date) ? { type: 'asOf', date } : undefined;
    }
    case 'export': {
      const format = 'format' in message ? exportFormatOf(message.format) : undefined;
      return format === undefined ? undefined : { type: 'export', format };
    }
    default:
      return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
