import { randomBytes } from 'node:crypto';
import type { Language } from '@okr/core';
import { contentPolicy } from '@okr/preview';

const words = {
  en: {
    title: 'OKR preview',
    gone: 'okr serve has ended: these numbers no longer follow the files.',
    needsScripts: 'The preview needs JavaScript. okr score shows the same numbers in a terminal.',
  },
  vi: {
    title: 'Xem trước OKR',
    gone: 'okr serve đã dừng: các con số này không còn cập nhật theo tệp.',
    needsScripts:
      'Trang xem trước cần JavaScript. Lệnh okr score cho xem cùng những con số này trong cửa sổ dòng lệnh.',
  },
} as const;

export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

/** The document around the page; a policy with nonces of its own lets nothing else run, and it speaks to this server alone. */
export function servedPage(language: Language): ServedPage {
  const nonce = randomBytes(16).toString('base64');
  const say = words[language];
  const policy = contentPolicy([
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ]);
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css" nonce="${nonce}">
<style nonce="${nonce}">
#okr-gone { position: fixed; inset: auto 0 0; z-index: 99; margin: 0; padding: 8px 16px; font: 13px system-ui, sans-serif; background: #7a2e00; color: #fff; }
#okr-gone[hidden] { display: none; }
</style>
</head>
<body>
<p id="okr-gone" role="status" hidden>${say.gone}</p>
<div id="okr"></div>
<noscript>${say.needsScripts}</noscript>
<script src="page.js" nonce="${nonce}"></script>
<script nonce="${nonce}">okrPage.mount(document.getElementById('okr'), okrPage.servedHost());</script>
</body>
</html>
`;
  return { html, policy };
}
