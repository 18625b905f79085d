import type { Fix, Problem } from '@okr/language';
import { nearNames, shortened } from '@okr/language';
import { type Ignore, removeId } from './ignore-comment.ts';

import type { Rule } from './rule.ts';

export type WhyUnused = 'nothing-found' | 'nothing-starts' | 'error' | 'unknown' | 'names-none';

/** `index` is the id that silences nothing; `whole` says that no other one of this ignore does either. */
export function unused(ignore: Ignore, index: number, why: WhyUnused, whole: boolean, rules: readonly Rule[]): Problem {
  const id = ignore.ids[index];
  const near =
    id && why === 'unknown'
      ? nearNames(
          id.text,
          rules.map((rule) => rule.id),
        )
      : [];
  const renames = near.map(
    (name): Fix => ({
      title: { en: `Write \`${name}\``, vi: `Viết \`${name}\`` },
      edits: id ? [{ span: id.span, text: name }] : [],
      safe: false,
    }),
  );
  const remove: Fix = {
    title:
      whole || !id
        ? { en: 'Remove the ignore', vi: 'Bỏ dòng okr-ignore' }
        : {
            en: `Remove \`${shortened(id.text)}\` from the ignore`,
            vi: `Bỏ \`${shortened(id.text)}\` khỏi dòng okr-ignore`,
          },
    edits: [whole ? { span: ignore.removal, text: '' } : removeId(ignore, index)],
    safe: why === 'nothing-found',
  };
  return {
    rule: 'unused-ignore',
    span: id?.span ?? ignore.span,
    message: unusedMessage(shortened(id?.text ?? ''), why, near),
    fixes: [...renames, remove],
  };
}

function unusedMessage(id: string, why: WhyUnused, near: readonly string[]): Problem['message'] {
  const names = near.map((one) => `\`${one}\``);
  switch (why) {
    case 'names-none':
      return {
        en: 'This ignore names no rule, so it has no effect. Name the rule: `// okr-ignore kr-no-owner: …`.',
        vi: 'Dòng okr-ignore này chưa nêu quy tắc nào nên không tắt được gì. Hãy ghi tên quy tắc như trong cảnh báo: `// okr-ignore kr-no-owner: …`.',
      };
    case 'unknown':
      return {
        en: `There is no rule \`${id}\`, so this has no effect. ${near.length > 0 ? `Did you mean ${names.join(' or ')}?` : 'Write the rule’s name, or remove the ignore.'}`,
        vi: `Không có quy tắc nào tên \`${id}\` nên dòng này không tắt được gì. ${near.length > 0 ? `Có phải ý là ${names.join(' hoặc ')}?` : 'Hãy ghi đúng tên quy tắc như trong cảnh báo, hoặc bỏ dòng này.'}`,
      };
    case 'error':
      return {
        en: `\`${id}\` is an error, and errors can’t be ignored: scores would be wrong. Fix it, then remove this ignore.`,
        vi: `\`${id}\` là lỗi nên không bỏ qua được: kế hoạch sẽ bị đọc hoặc chấm điểm sai. Hãy sửa chỗ bị báo rồi bỏ dòng này.`,
      };
    case 'nothing-starts':
      return {
        en: `No element starts on that line, so \`${id}\` is not ignored. Put this right above the \`kr\` or \`objective\` with the problem.`,
        vi: `Dòng mà okr-ignore này nói tới không mở phần nào nên \`${id}\` không được tắt. Hãy đặt nó ngay trên dòng \`kết quả\`, \`mục tiêu\`… đang bị nhắc.`,
      };
    case 'nothing-found':
      return {
        en: `\`${id}\` finds nothing here, so this ignore could only hide a later problem. Remove it.`,
        vi: `\`${id}\` không còn nhắc gì ở đây; để lại, dòng này sẽ che mất cảnh báo thật sau này. Hãy bỏ đi.`,
      };
  }
}

/** An ignore without a reason silences nothing. */
export function withoutReason(ignore: Ignore): Problem {
  const ids = ignore.ids.map((id) => id.text).join(', ') || 'kr-no-owner';
  return {
    rule: 'ignore-without-reason',
    span: ignore.span,
    message: {
      en: `This ignore gives no reason, so it has no effect. Say why: \`// okr-ignore ${shortened(ids)}: …\`.`,
      vi: `Dòng okr-ignore này chưa ghi lý do nên chưa có tác dụng: người đọc sau không biết nó còn đúng không. Hãy ghi lý do: \`// okr-ignore ${shortened(ids)}: …\`.`,
    },
    fixes: [
      {
        title: { en: 'Remove the ignore', vi: 'Bỏ dòng okr-ignore' },
        edits: [{ span: ignore.removal, text: '' }],
        safe: false,
      },
      {
        title: { en: 'Give a reason', vi: 'Ghi lý do' },
        edits: [{ span: ignore.span, text: `// okr-ignore ${ids}: …` }],
        safe: false,
      },
    ],
  };
}
