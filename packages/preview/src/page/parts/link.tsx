import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { safeUrl } from '../model/links.ts';

/** A link of a plan: followed on a click and through the host; what is not http, https or mailto is text. */
export function SafeLink({ url }: { url: string }): JSX.Element {
  const { actions, words } = usePage();
  const safe = safeUrl(url);
  if (safe === undefined) return <span class="link-text">{url}</span>;
  return (
    <button type="button" class="link" title={words.openLink} onClick={() => actions.openLink(safe)}>
      {url}
    </button>
  );
}
