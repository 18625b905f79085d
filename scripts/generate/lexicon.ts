/** Packs the judge's built-in word lists, inflected and folded, so that nothing has to be compiled when it starts. */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PackedLexicons } from '../../packages/analysis/src/judge/text/packed.ts';

const file = fileURLToPath(new URL('../../packages/analysis/src/judge/text/packed.generated.ts', import.meta.url));
const head = `/** Written by scripts/generate/lexicon.ts from the word lists in \`words/\`. */
import type { PackedLexicons } from './packed.ts';

export const packed: PackedLexicons = `;

function write(packed: PackedLexicons): void {
  writeFileSync(file, `${head}${JSON.stringify(packed, null, 2)};\n`);
}

if (!existsSync(file)) {
  const helpers = { vagueVerbs: '', vagueWords: '', vanityMetrics: '', joiners: '', fixedPairs: '', emptyWords: '' };
  const none = { judge: '', helpers, known: '' };
  write({ en: none, vi: none, viPlain: none });
}
const { packLexicon } = await import('../../packages/analysis/src/judge/text/lexicon.ts');
write({
  en: packLexicon('en', false, {}),
  vi: packLexicon('vi', false, {}),
  viPlain: packLexicon('vi', true, {}),
});
