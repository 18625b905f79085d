import { safe } from '@okr/core';

/**
 * The content-security policy of the preview's page, whatever it stands in (a file, a served page, a panel): nothing but what
 * `own` names, such as `script-src 'nonce-…'`, pictures that the page makes itself, and nowhere to send a form.
 */
export function contentPolicy(own: readonly string[]): string {
  return ["default-src 'none'", ...own, 'img-src data: blob:', "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** For text and for attributes in double quotes; what nobody would see is shown. */
export function escapeHtml(text: string): string {
  return safe(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
