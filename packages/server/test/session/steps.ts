import fc from 'fast-check';
import { somewhere } from '../../../language/test/support/somewhere.ts';
import { bits, blocks, paths, settingsFiles, settingsTexts } from './plans.ts';

/** A place in a text, as a share of its length. */
type Share = number;

/** A stretch that is replaced. */
export interface Cut {
  readonly at: Share;
  /** From the start of a line, or of a word. */
  readonly from: 'line' | 'word' | 'anywhere';
  readonly length: number;
  readonly put: string;
}

/** What a person does in an editor, and what happens around. */
export type Step =
  | { readonly do: 'edit'; readonly path: string; readonly cuts: readonly Cut[] }
  | { readonly do: 'open' | 'close' | 'undo' | 'redo' | 'save' | 'format' | 'breaks' | 'clear'; readonly path: string }
  | { readonly do: 'paste'; readonly path: string; readonly at: Share; readonly text: string }
  /** A word of the text takes the place of another, a line moves: most of what is written stays sound. */
  | { readonly do: 'word' | 'line'; readonly path: string; readonly at: Share; readonly to: Share }
  | { readonly do: 'delete'; readonly path: string }
  | { readonly do: 'move'; readonly path: string; readonly to: string }
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'rename'; readonly path: string; readonly at: Share; readonly name: string }
  | { readonly do: 'fix'; readonly path: string; readonly at: Share; readonly which: number }
  | { readonly do: 'ask'; readonly path: string; readonly at: Share; readonly what: string }
  | { readonly do: 'settings'; readonly settings: unknown }
  | { readonly do: 'rest'; readonly turns: number };

const share: fc.Arbitrary<Share> = somewhere;
const path = fc.constantFrom(...paths);

const cut: fc.Arbitrary<Cut> = fc.record({
  at: share,
  from: fc.constantFrom('line', 'word', 'anywhere'),
  length: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(80)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...bits)),
});

const asked: readonly string[] = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/references',
  'textDocument/definition',
  'textDocument/documentSymbol',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/prepareTypeHierarchy',
  'textDocument/documentLink',
  'textDocument/onTypeFormatting',
  'workspace/symbol',
  'okr/scored',
];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      path,
      cuts: fc.array(cut, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constantFrom('word' as const, 'line' as const), path, at: share, to: share }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('ask' as const), path, at: share, what: fc.constantFrom(...asked) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), path }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open' as const, 'close' as const), path }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('save' as const, 'format' as const, 'breaks' as const), path }),
  },
  fc.record({ do: fc.constant('clear' as const), path }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('paste' as const),
      path,
      at: share,
      text: fc.constantFrom(...blocks),
    }),
  },
  fc.record({ do: fc.constant('delete' as const), path: fc.constantFrom(...paths, 'team', ...settingsFiles) }),
  fc.record({ do: fc.constant('move' as const), path, to: path }),
  fc.record({
    do: fc.constant('write' as const),
    path: fc.constantFrom(...settingsFiles),
    text: fc.constantFrom(...settingsTexts),
  }),
  fc.record({ do: fc.constant('write' as const), path, text: fc.constantFrom(...blocks) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('rename' as const),
      path,
      at: share,
      name: fc.constantFrom('renamed', 'gia_hạn', 'grow', '@hoa', 'nps'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('fix' as const), path, at: share, which: fc.nat(6) }),
  },
  fc.record({
    do: fc.constant('settings' as const),
    settings: fc.constantFrom(
      {},
      { language: 'vi' },
      { asOf: '2026-12-20' },
      { inlayHints: false, codeLens: false },
      { config: { rules: { 'kr-no-owner': 'off' } } },
    ),
  }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('rest' as const), turns: fc.nat(8) }) },
);

/** Each stretch ends in silence. */
export const aSession: fc.Arbitrary<readonly (readonly Step[])[]> = fc.array(
  fc.array(step, { minLength: 1, maxLength: 10 }),
  { minLength: 1, maxLength: 4 },
);
