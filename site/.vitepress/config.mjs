import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readPublishConfig } from '../../scripts/publish/config.mjs';
import { sideBar } from '../../scripts/site/pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const grammar = JSON.parse(readFileSync(join(root, 'syntaxes/okr.tmLanguage.json'), 'utf8'));
const { repository } = readPublishConfig();
const base = process.env.SITE_BASE ?? '/';

/** Links to a section as code hosts make them, so that the same link works there and here. */
function slugify(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

/** Vietnamese is found with marks or without. */
function processTerm(term) {
  return term.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

const texts = {
  en: {
    label: 'English',
    title: 'OKRs as text',
    description: 'Objectives, key results and KPIs as plain text, with scores that can be checked.',
    nav: [
      { text: 'Start', link: '/en/start/quick-start', activeMatch: '/en/start/' },
      { text: 'Guide', link: '/en/guide/good-key-results', activeMatch: '/en/guide/' },
      { text: 'Reference', link: '/en/reference/cheat-sheet', activeMatch: '/en/(reference|rules)/' },
      { text: 'Help', link: '/en/help/faq', activeMatch: '/en/help/' },
    ],
    theme: { outline: { label: 'On this page', level: 2 } },
  },
  vi: {
    label: 'Tiếng Việt',
    title: 'OKR bằng văn bản',
    description: 'Mục tiêu, kết quả then chốt và KPI bằng văn bản thường, điểm kiểm lại được.',
    nav: [
      { text: 'Bắt đầu', link: '/vi/start/quick-start', activeMatch: '/vi/start/' },
      { text: 'Hướng dẫn', link: '/vi/guide/good-key-results', activeMatch: '/vi/guide/' },
      { text: 'Tra cứu', link: '/vi/reference/cheat-sheet', activeMatch: '/vi/(reference|rules)/' },
      { text: 'Trợ giúp', link: '/vi/help/faq', activeMatch: '/vi/help/' },
    ],
    theme: {
      outline: { label: 'Trên trang này', level: 2 },
      docFooter: { prev: 'Trang trước', next: 'Trang sau' },
      darkModeSwitchLabel: 'Giao diện',
      lightModeSwitchTitle: 'Chuyển sang nền sáng',
      darkModeSwitchTitle: 'Chuyển sang nền tối',
      sidebarMenuLabel: 'Mục lục',
      returnToTopLabel: 'Về đầu trang',
      langMenuLabel: 'Đổi ngôn ngữ',
      skipToContentLabel: 'Tới nội dung',
      notFound: {
        title: 'KHÔNG CÓ TRANG NÀY',
        quote: 'Trang có thể đã đổi chỗ. Hãy tìm, hoặc về trang đầu.',
        linkLabel: 'Về trang đầu',
        linkText: 'Về trang đầu',
      },
    },
  },
};

const search = {
  provider: 'local',
  options: {
    miniSearch: { options: { processTerm } },
    locales: {
      vi: {
        translations: {
          button: { buttonText: 'Tìm', buttonAriaLabel: 'Tìm' },
          modal: {
            noResultsText: 'Không thấy gì cho',
            resetButtonTitle: 'Xóa chữ đang tìm',
            displayDetails: 'Hiện chi tiết',
            footer: { selectText: 'chọn', navigateText: 'di chuyển', closeText: 'đóng' },
          },
        },
      },
    },
  },
};

/** @type {import('vitepress').UserConfig} */
export default {
  base,
  srcDir: '../.cache/site/pages',
  outDir: '../dist/site',
  cacheDir: '../.cache/site/cache',
  lastUpdated: false,
  markdown: {
    languages: [{ ...grammar, name: 'okr' }],
    anchor: { slugify },
  },
  themeConfig: { search, ...(repository !== undefined && { socialLinks: [{ icon: 'git', link: repository }] }) },
  locales: Object.fromEntries(
    Object.entries(texts).map(([lang, { label, title, description, nav, theme }]) => [
      lang,
      {
        label,
        lang,
        link: `/${lang}/`,
        title,
        description,
        themeConfig: { nav, sidebar: sideBar(root, lang), ...theme },
      },
    ]),
  ),
  head: [['link', { rel: 'icon', type: 'image/png', href: `${base}icon.png` }]],
};
