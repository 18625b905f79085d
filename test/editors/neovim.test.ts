import { expect, test } from 'vitest';
import { isThere, runEditor } from './served.ts';

test.skipIf(!isThere('nvim'))(
  'neovim: diagnostics, hover, fix, rename, format, complete, clean stop',
  () => {
    const args = (script: string) => ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`];
    expect(runEditor('nvim', args, 'neovim.lua')).toMatchObject({
      diagnosed: true,
      hover: expect.stringContaining('**Khách giới thiệu**'),
      mended: expect.stringContaining('mục tiêu ở_lại'),
      silent: true,
      formatted:
        'ngôn ngữ vi\nmục tiêu ở_lại "Khách ở lại" cam kết\n  kết quả gioi_thieu "Khách giới thiệu" từ 30 lên 45 điểm',
      offered: expect.arrayContaining(['phụ trách']),
      stopped: true,
    });
  },
  120_000,
);
