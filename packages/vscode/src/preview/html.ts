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
}

/** The page's host in a webview: messages go through the editor's own channel, and its state is kept by the editor. */
const start = `
const editor = acquireVsCodeApi();
okrPage.mount(document.getElementById('okr'), {
  post: (message) => editor.postMessage(message),
  listen: (receive) => window.addEventListener('message', (event) => receive(event.data)),
  kept: editor.getState(),
  keep: (state) => editor.setState(state),
});
`;

/** The document of the preview's panel: it runs only the scripts that carry the nonce, and asks the network for nothing. */
export function pageHtml({ script, style, source, nonce, language, title }: PageParts): string {
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
<script nonce="${nonce}">${start}</script>
</body>
</html>
`;
}

/** 128 random bits, in letters that need no escaping. */
export function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
