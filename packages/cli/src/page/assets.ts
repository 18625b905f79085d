import { readFileSync } from 'node:fs';
import type { PageAssets } from '@okr/preview/export';
import { Failure } from '../failure.ts';
import { carriedText, isSingleFile } from '../single-file.ts';

/** Beside the built command; in its repository, where the page is built. */
const folders = ['./page/', '../../../preview/dist/'];

export function pageAssets(): PageAssets {
  if (isSingleFile) return { script: carriedText('page/page.js'), style: carriedText('page/page.css') };
  for (const folder of folders) {
    try {
      const read = (name: string): string => readFileSync(new URL(folder + name, import.meta.url), 'utf8');
      return { script: read('page.js'), style: read('page.css') };
    } catch {
      // The next folder may have it.
    }
  }
  throw new Failure({
    en: 'the page is not built yet; run npm run build',
    vi: 'trang xem trước chưa được dựng; hãy chạy npm run build',
  });
}
