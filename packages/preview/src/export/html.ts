import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { formatDate, type Language, type Published, type PublishedObjective, safeJson } from '@okr/core';
import { contentPolicy, escapeHtml } from '../document.ts';
import type { PageFile, Update } from '../protocol.ts';
import { movement } from './movement.ts';
import { outsidePlans, planLine } from './names.ts';
import { standingOf } from './standing.ts';
import { reportedWords, sumWords } from './sums.ts';

export interface HtmlInput {
  readonly scored: Published;
  /** Of the page; explanations come in their own. */
  readonly language: Language;
  readonly files: readonly PageFile[];
  /** The preview's bundle: `page.js` and `page.css`. */
  readonly script: string;
  readonly style: string;
}

/** Shows the page with what stands in the file itself. */
const start = "okrPage.mount(document.getElementById('okr'), okrPage.fileHost());";

/**
 * The scores with the preview's page as one file that asks the network for nothing: its policy lets exactly its own script
 * and style run, and plans are data in it. Without scripts it shows the main numbers. The same input gives the same bytes.
 */
export function exportHtml({ scored, language, files, script, style }: HtmlInput): string {
  const data = embedded(updateOf(scored, language, files));
  const scripts = [closed(script, 'script'), start];
  const sheet = closed(style, 'style');
  const policy = contentPolicy([`script-src ${scripts.map(hashOf).join(' ')}`, `style-src ${hashOf(sheet)}`]);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(titleOf(scored, language))}</title>
<style>${sheet}</style>
</head>
<body>
<div id="okr"></div>
<noscript>
${summary(scored, language)}
</noscript>
<script type="application/json" id="okr-update">${data}</script>
${scripts.map((each) => `<script>${each}</script>`).join('\n')}
</body>
</html>
`;
}

/** A title for a page of scores: whose plans they are, and the day. */
function titleOf(scored: Published, language: Language): string {
  const lines = [
    ...new Set(scored.plans.map((plan) => planLine(plan, scored, language)).filter((line) => line !== '')),
  ];
  const [only] = lines.length === 1 ? lines : [];
  return ['OKR', ...(only === undefined ? [] : [only]), formatDate(scored.asOf, language)].join(' · ');
}

/** A file has no host that could open, write or travel; its name in it tells nothing of the machine. */
function updateOf(scored: Published, language: Language, files: readonly PageFile[]): Update {
  return {
    type: 'update',
    resultId: 'file',
    content: { kind: 'full', scored },
    language,
    today: scored.asOf,
    asOf: null,
    files,
    can: { asOf: false, open: false, addCheckIn: false, newPlan: false, exports: [] },
  };
}

/** JSON within a script element: nothing in it can end the element or open a comment. */
function embedded(value: unknown): string {
  return safeJson(JSON.stringify(value)).replace(
    /[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Source text in which no string ends the element that it stands in. */
function closed(source: string, element: 'script' | 'style'): string {
  return source
    .replaceAll(new RegExp(`</(?=${element})`, 'gi'), '<\\/')
    .replaceAll('<!--', '<\\!--')
    .trim();
}

/** As browsers count it: SHA-256 of the text between the tags. */
function hashOf(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  return `'sha256-${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}'`;
}

function summary(scored: Published, language: Language): string {
  const plans = scored.plans.map((plan) => {
    const line = planLine(plan, scored, language) || outsidePlans[language];
    const own = [...standingOf(plan, language), ...sumWords(plan, language)].join(' · ');
    return `<h2>${escapeHtml(line)}</h2>\n<p>${escapeHtml(own)}</p>\n${plan.objectives.map((each) => objectiveOf(each, language)).join('\n')}`;
  });
  return [`<h1>${escapeHtml(titleOf(scored, language))}</h1>`, ...plans].join('\n');
}

function objectiveOf(objective: PublishedObjective, language: Language): string {
  const rows = objective.keyResults.map(
    (keyResult) =>
      `<li>${escapeHtml([keyResult.title, movement(keyResult, language), ...standingOf(keyResult, language)].join(' · '))}</li>`,
  );
  const facts = [...standingOf(objective, language), ...reportedWords(objective, language)];
  const head = escapeHtml([objective.title, ...facts].join(' · '));
  return `<h3>${head}</h3>\n<ul>\n${rows.join('\n')}\n</ul>`;
}
