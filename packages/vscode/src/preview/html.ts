import { contentPolicy, escapeHtml } from '@okr/preview';

export interface PageParts {
  /** Addresses that the webview may load from. */
  readonly script: string;
  readonly style: string;
  /** The webview's own source, as a policy names it. */
  readonly source: string;
  /** Fresh for every page. */
  readonly nonce: string;
  readonly language: string;
  readonly title: string;
  /** How wide the detail was made, in pixels; null: nobody changed it. */
  readonly side: number | null;
}

/**
 * The page's host in a webview: messages go through the editor's own channel, and its state is kept by the editor for as long
 * as the panel is there. What a person made of its size stays for the panels after it.
 */
const start = (side: number | null): string => `
const editor = acquireVsCodeApi();
okrPage.mount(document.getElementById('okr'), {
  post: (message) => editor.postMessage(message),
  listen: (receive) => window.addEventListener('message', (event) => receive(event.data)),
  kept: editor.getState() ?? ${JSON.stringify({ parts: { side } })},
  keep(state) {
    editor.setState(state);
    editor.postMessage({ type: 'keep', side: state.parts.side ?? null });
  },
});
`;

/** The document of the preview's panel: it runs only the scripts that carry the nonce, and asks the network for nothing. */
export function pageHtml({ script, style, source, nonce, language, title, side }: PageParts): string {
  const policy = contentPolicy([`script-src 'nonce-${nonce}'`, `style-src ${source}`, `font-src ${source}`]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
<div id="okr"></div>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
<script nonce="${nonce}">${start(side)}</script>
</body>
</html>
`;
}

/** 128 random bits, in letters that need no escaping. */
export function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
