import type { Bilingual } from '@okr/core';

/** The formats in which scores leave: of the command, the extension, the page and `okr serve`, in the order of their menus. */
export const exportFormats = ['html', 'csv', 'markdown', 'json', 'mermaid', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatFacts {
  /** Of the file that it is usually kept in. */
  readonly ending: string;
  readonly mediaType: string;
  /** As a menu names it. */
  readonly label: Bilingual;
  /** What it is good for. */
  readonly purpose: Bilingual;
}

export const formatFacts: { readonly [F in ExportFormat]: FormatFacts } = {
  html: {
    ending: 'html',
    mediaType: 'text/html; charset=utf-8',
    label: { en: 'Web page (HTML)', vi: 'Trang web (HTML)' },
    purpose: {
      en: 'one file with the whole preview, to send or to publish',
      vi: 'một tệp chứa cả bản xem trước, để gửi hoặc đăng lên',
    },
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    label: { en: 'Table (CSV)', vi: 'Bảng tính (CSV)' },
    purpose: { en: 'for a spreadsheet', vi: 'cho bảng tính' },
  },
  markdown: {
    ending: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    label: { en: 'Markdown', vi: 'Markdown' },
    purpose: { en: 'for a wiki, a chat or an e-mail', vi: 'cho wiki, tin nhắn hoặc email' },
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    label: { en: 'Data (JSON)', vi: 'Dữ liệu (JSON)' },
    purpose: { en: 'for other programs', vi: 'cho chương trình khác' },
  },
  mermaid: {
    ending: 'mmd',
    mediaType: 'text/plain; charset=utf-8',
    label: { en: 'Diagram (Mermaid)', vi: 'Sơ đồ (Mermaid)' },
    purpose: { en: 'which objective supports which, as a drawing', vi: 'mục tiêu nào đóng góp cho mục tiêu nào' },
  },
  ics: {
    ending: 'ics',
    mediaType: 'text/calendar; charset=utf-8',
    label: { en: 'Calendar (ICS)', vi: 'Lịch (ICS)' },
    purpose: { en: 'deadlines and check-in days', vi: 'các hạn và ngày check-in' },
  },
};

/** The format that a value from outside names; undefined where it names none. */
export function exportFormatOf(value: unknown): ExportFormat | undefined {
  return exportFormats.find((format) => format === value);
}
