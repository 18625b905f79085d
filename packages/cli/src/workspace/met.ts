import type { Bilingual, Language } from '@okr/core';
import { Failure, fileFailure } from '../failure.ts';
import type { Met } from './find.ts';

/** Says what a walk left out, each as a line that begins with its place. */
export function spokenMet(say: (line: string) => void, language: Language, shown = (path: string) => path): Met {
  return {
    onRefused: (path, { line, message }) => say(`${shown(path)}:${line + 1}: ${message[language]}`),
    onUnread(path, error) {
      const failure = fileFailure(error, shown(path));
      if (failure instanceof Failure) say(failure.said[language]);
    },
    onStray: (path, stray) => say(`${shown(path)}: ${strays[stray][language]}`),
  };
}

const strays = {
  nowhere: {
    en: 'a link that leads nowhere, so it was skipped',
    vi: 'liên kết không dẫn tới đâu nên được bỏ qua',
  },
  outside: {
    en: 'a link out of these folders, so it was skipped; name it as a PATH to have it read',
    vi: 'liên kết dẫn ra ngoài các thư mục này nên được bỏ qua; muốn đọc, hãy ghi nó thành ĐƯỜNG_DẪN',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
