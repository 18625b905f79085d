import { expect, test } from 'vitest';
import { packLexicon } from '../../src/judge/text/lexicon.ts';
import { packed } from '../../src/judge/text/packed.generated.ts';

/** Nothing looks when it runs: after a change of the word lists, `npm run generate` packs them anew. */
test('the packed lexicon is the word lists as they are written', () => {
  expect(packed.en).toEqual(packLexicon('en', false, {}));
  expect(packed.vi).toEqual(packLexicon('vi', false, {}));
  expect(packed.viPlain).toEqual(packLexicon('vi', true, {}));
});
