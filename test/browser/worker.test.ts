import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './support/chromium.ts';
import { servePage, WorkerClient } from './support/page-client.ts';

const chosen = inject('browser');
const folder = 'memfs://plans/school';
const goals = `${folder}/goals.okr`;
const club = `${folder}/club.okr`;
const draft = `${folder}/nháp.okr`;

const goalsText = `objective readers "Children read for pleasure" owner @mai committed
  kr books "Books finished per child" from 2 to 6 books by 2026-12-31
    2026-10-31  4
`;
const clubText = `objective club "The club is a place to come back to" owner @mai committed
  supports raeders
  kr guests "Children who come again" from 40% to 80% by 2026-12-31
    2026-10-31  60%
`;
const draftText = `ngôn ngữ vi
mục tiêu bạn_đọc "Trẻ đọc vì thích" phụ trách @mai cam kết
  kết quả sách "Số sách đọc xong" từ 2 lên 6 cuốn
    31/10/2026  4
`;
const files = { [`${folder}/okr.config.json`]: '{}', [goals]: goalsText, [club]: clubText };

describe.skipIf(chosen === null)('the language server in a worker of Chromium', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof servePage>>;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launch(chosen ?? {}), servePage()]);
  });

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  const start = (given: Readonly<Record<string, string>>) => WorkerClient.start(browser, served.address, folder, given);

  test('files come from the page, and diagnostics follow what is typed', async () => {
    const client = await start(files);
    await expect.poll(() => client.codes(club)).toContain('unknown-reference');
    await client.open(club, clubText.replace('raeders', 'readers'));
    await expect.poll(() => client.codes(club)).not.toContain('unknown-reference');
  });

  test('hover tells a score, in the language of the plan', async () => {
    const client = await start({});
    await client.open(draft, draftText);
    const hover = await client.request('textDocument/hover', {
      textDocument: { uri: draft },
      position: { line: 2, character: 12 },
    });
    expect(JSON.stringify(hover)).toContain('0,5');
  });

  test('completion offers names from other files', async () => {
    const client = await start(files);
    await client.open(club, clubText);
    const items = await client.request('textDocument/completion', {
      textDocument: { uri: club },
      position: { line: 1, character: '  supports '.length },
    });
    expect(JSON.stringify(items)).toContain('readers');
  });
});
