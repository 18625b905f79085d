import { applyPublishedDelta, type Published } from '@okr/core';
import type { Reveal, ToPage, Update } from '../../protocol.ts';

/** What was last shown, that a delta may speak of. */
export interface Known {
  readonly resultId: string;
  readonly scored: Published;
}

/** The scores of an update; undefined where it is a delta of something else, and the whole must be asked for. */
export function scoredOf(update: Update, known: Known | undefined): Published | undefined {
  const { content } = update;
  if (content.kind === 'full') return content.scored;
  if (known === undefined || known.resultId !== content.base) return undefined;
  return applyPublishedDelta(known.scored, content.delta);
}

/**
 * A message as one from the host; undefined for anything else, as other scripts post to the same window. The host is
 * trusted in the rest: it is built with the page.
 */
export function readMessage(message: unknown): ToPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  if (isUpdate(message) || isReveal(message)) return message;
  return undefined;
}

function isUpdate(message: { readonly type: unknown }): message is Update {
  return message.type === 'update' && 'content' in message && 'resultId' in message;
}

function isReveal(message: { readonly type: unknown }): message is Reveal {
  return message.type === 'reveal' && 'place' in message;
}
