import type { Bilingual, Clause, Day, Ref, SourceFile, Span } from '@okr/core';
import type { Edit, Fix, Problem, Related } from '../findings.ts';
import { shortened } from '../shortened.ts';

/** What kinds of things names can mean, in words. */
export type NameKind =
  | 'unit'
  /** A team or a person, by what it is to something else. */
  | 'owner'
  | 'holder'
  | 'person'
  | 'cycle'
  | 'kpi'
  | 'objective'
  | 'key-result'
  | 'milestone'
  | 'initiative'
  | 'objective-or-key-result';

const words: { readonly [K in NameKind]: Bilingual } = {
  unit: { en: 'company, department or team', vi: 'công ty, phòng hay nhóm' },
  owner: { en: 'team', vi: 'nhóm' },
  holder: { en: 'team', vi: 'nhóm' },
  person: { en: 'person', vi: 'người' },
  cycle: { en: 'cycle', vi: 'chu kỳ' },
  kpi: { en: 'KPI', vi: 'KPI' },
  objective: { en: 'objective', vi: 'mục tiêu' },
  'key-result': { en: 'key result', vi: 'kết quả' },
  milestone: { en: 'milestone', vi: 'cột mốc' },
  initiative: { en: 'initiative', vi: 'sáng kiến' },
  'objective-or-key-result': { en: 'objective or key result', vi: 'mục tiêu hay kết quả' },
};

/** `fresh` are names that it may have instead. */
export function duplicateName(
  kind: NameKind,
  written: string,
  span: Span,
  first: Related,
  fresh: readonly string[],
): Problem {
  const name = shortened(written);
  return {
    rule: 'duplicate-name',
    span,
    message: {
      en: `Another ${words[kind].en} is already called \`${name}\` (${first.file.path}), and links mean that one. Rename this one.`,
      vi: `Đã có ${words[kind].vi} khác tên \`${name}\` (${first.file.path}), nên mọi liên kết đều hiểu là phần ghi trước. Hãy đặt tên riêng cho phần này.`,
    },
    fixes: fresh.map((free) => ({ title: renameTo(free), edits: [{ span, text: free }], safe: false })),
    related: [first],
  };
}

function renameTo(name: string): Bilingual {
  const shown = shortened(name);
  return { en: `Rename to \`${shown}\``, vi: `Đổi tên thành \`${shown}\`` };
}

export function firstNamed(file: SourceFile, span: Span): Related {
  return { file, span, message: { en: 'The first one is here.', vi: 'Phần ghi trước ở đây.' } };
}

export interface NearTarget {
  /** What to write instead. */
  readonly text: string;
  readonly file: SourceFile;
}

export function unknownReference(
  kind: NameKind,
  written: string,
  span: Span,
  near: readonly NearTarget[],
  declare: Bilingual | undefined,
): Problem {
  const text = shortened(written);
  const first = near[0] && { ...near[0], text: shortened(near[0].text) };
  const fixes: Fix[] = near.map((target) => ({
    title: changeTo(target.text),
    edits: [{ span, text: target.text }],
    safe: false,
  }));
  if ((kind === 'owner' || kind === 'holder') && first === undefined && isOneName.test(written)) {
    const edits = [{ span, text: `@${written}` }];
    const asPerson = { title: changeTo(`@${written}`), edits, safe: false, isLast: kind === 'holder' };
    return unknownOwner(text, span, asPerson, declare);
  }
  return {
    rule: 'unknown-reference',
    span,
    message: {
      en: `No ${words[kind].en} here is called \`${text}\`, so this link does not count yet. ${
        first === undefined
          ? `Check the spelling, or declare it${declare === undefined ? '' : `: ${declare.en}`}.`
          : `Did you mean \`${first.text}\` (${first.file.path})? Otherwise declare it.`
      }`,
      vi: `Chưa có ${words[kind].vi} nào tên \`${text}\` trong các tệp đang xem, nên liên kết này chưa được tính. ${
        first === undefined
          ? `Hãy xem lại chính tả, hoặc khai báo${declare === undefined ? '' : `: ${declare.vi}`}.`
          : `Hãy chọn \`${first.text}\` (${first.file.path}) nếu đúng ý, hoặc khai báo \`${text}\`.`
      }`,
    },
    fixes,
  };
}

/** Without a dot: only teams lie within each other. */
const isOneName = /^[^.@\s]+$/;

/** Whose it is, in one word: the one who is meant is often a person. */
function unknownOwner(text: string, span: Span, asPerson: Fix, declare: Bilingual | undefined): Problem {
  return {
    rule: 'unknown-reference',
    span,
    message: {
      en: `No team here is called \`${text}\`, so this does not count yet. For a person, write \`@${text}\`${declare === undefined ? '' : `; for a team, declare it: ${declare.en}`}.`,
      vi: `Chưa có nhóm nào tên \`${text}\` nên chỗ này chưa được tính. Nếu là người, hãy viết \`@${text}\`${declare === undefined ? '' : `; nếu là nhóm, hãy khai báo: ${declare.vi}`}.`,
    },
    fixes: [asPerson],
  };
}

function changeTo(name: string): Bilingual {
  const shown = shortened(name);
  return { en: `Change to \`${shown}\``, vi: `Đổi thành \`${shown}\`` };
}

/** A name that only means the element itself, its objective or its own key results. */
export function ownReference(ref: Ref, clause: Clause<readonly Ref[]> | undefined): Problem {
  const text = shortened(ref.text);
  const { span } = ref;
  return {
    rule: 'unknown-reference',
    span,
    message: {
      en: `\`${text}\` is this objective itself or a part of it, and nothing can support itself. Name another one, or remove the link.`,
      vi: `\`${text}\` chính là mục tiêu này hoặc một phần của nó, mà không phần nào tự đóng góp cho mình. Hãy ghi mục tiêu hay kết quả được đóng góp, hoặc bỏ liên kết này.`,
    },
    fixes: clause === undefined ? [] : [unlinking(ref, clause)],
  };
}

export function ambiguousReference(
  text: string,
  span: Span,
  candidates: readonly { readonly text: string; readonly file: SourceFile; readonly span: Span }[],
): Problem {
  const named = candidates.map((candidate) => `\`${shortened(candidate.text)}\` (${candidate.file.path})`);
  const shown = shortened(text);
  return {
    rule: 'ambiguous-reference',
    span,
    message: {
      en: `\`${shown}\` can mean ${named.join(' or ')}. Write the longer name of the one that is meant.`,
      vi: `\`${shown}\` có thể là ${named.join(' hoặc ')}. Hãy ghi tên đầy đủ của phần muốn nói.`,
    },
    fixes: candidates
      .filter((candidate) => candidate.text !== text)
      .map((candidate) => ({
        title: changeTo(candidate.text),
        edits: [{ span, text: candidate.text }],
        safe: false,
      })),
    related: candidates.map((candidate) => ({
      file: candidate.file,
      span: candidate.span,
      message: {
        en: `\`${shortened(candidate.text)}\` is here.`,
        vi: `\`${shortened(candidate.text)}\` ở đây.`,
      },
    })),
  };
}

export function supportCircle(ref: Ref, clause: Clause<readonly Ref[]> | undefined): Problem {
  const text = shortened(ref.text);
  const { span } = ref;
  return {
    rule: 'support-circle',
    span,
    message: {
      en: `This and \`${text}\` support each other, so this link doesn’t count. Keep one direction: remove this link or the other.`,
      vi: `Đóng góp cho \`${text}\` tạo thành vòng tròn: hai bên lấy điểm của nhau. Liên kết này không được tính điểm; hãy chọn một chiều và bỏ chiều còn lại.`,
    },
    fixes: clause === undefined ? [] : [unlinking(ref, clause)],
  };
}

/** Takes one reference out of a clause's list, or the clause out where it is the only one. */
function unlinking(ref: Ref, { value: list, span }: Clause<readonly Ref[]>): Fix {
  return {
    title: { en: 'Remove this link', vi: 'Bỏ liên kết này' },
    edits: [without(ref, list) ?? { span, text: '' }],
    safe: false,
  };
}

/** Undefined where it stands alone. */
function without({ span: { start, end } }: Ref, list: readonly Ref[]): Edit | undefined {
  const at = list.findIndex(({ span }) => span.start === start);
  const [before, next] = [list[at - 1], list[at + 1]];
  if (before !== undefined) return { span: { start: before.span.end, end }, text: '' };
  return next && { span: { start, end: next.span.end }, text: next.text };
}

/** `ends` where both are written. */
export function emptyCycle(span: Span, ends: { readonly from: Day; readonly to: Day } | undefined): Problem {
  return {
    rule: 'impossible-date',
    span,
    message: {
      en: 'This cycle ends before it starts. Write its first day after `from` and its last day after `to`.',
      vi: 'Chu kỳ này kết thúc trước khi bắt đầu. Hãy ghi ngày đầu sau `từ` và ngày cuối sau `đến`.',
    },
    fixes: ends === undefined ? [] : [swapDays(ends)],
  };
}

function swapDays({ from, to }: { readonly from: Day; readonly to: Day }): Fix {
  return {
    title: { en: 'Swap the two days', vi: 'Đổi chỗ hai ngày' },
    edits: [
      { span: from.span, text: to.text },
      { span: to.span, text: from.text },
    ],
    safe: false,
  };
}
