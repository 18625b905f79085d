const SAFE = /^(?:https?:\/\/|mailto:)/i;

/** Links of a plan are user text: only these ways out are followed. */
export function safeUrl(text: string): string | undefined {
  const url = text.trim();
  if (!SAFE.test(url) || !URL.canParse(url)) return undefined;
  return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : undefined;
}
