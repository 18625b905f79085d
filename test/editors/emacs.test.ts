import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isThere, runEditor } from './served.ts';

const hasEglot =
  isThere('emacs') &&
  spawnSync('emacs', ['--batch', '-f', 'package-initialize', '--eval', "(require 'eglot)"]).status === 0;

test.skipIf(!hasEglot)(
  'emacs with eglot: diagnostics, hover, rename, format, complete, clean stop',
  () => {
    expect(runEditor('emacs', (script) => ['--batch', '-l', script], 'emacs.el')).toMatchObject({
      diagnosed: true,
      hover: expect.stringContaining('Khách giới thiệu'),
      formatted:
        'ngôn ngữ vi\nmục tiêu ở_lại "Khách ở lại" cam kết\n  kết quả gioi_thieu "Khách giới thiệu" từ 30 lên 45 điểm\n',
      offered: expect.arrayContaining(['phụ trách']),
      stopped: true,
    });
  },
  120_000,
);
