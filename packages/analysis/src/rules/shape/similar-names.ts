import type { SourceFile, Span, Workspace } from '@okr/core';
import type { Edit } from '@okr/language';
import { FreshNames } from '@okr/language';
import type { Rule, RuleCases, RuleContext, RuleElement } from '../rule.ts';
import { chainOf, linksOf, type PlacedLink } from './shared/links.ts';

export const rule: Rule = {
  id: 'similar-names',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Two names that differ only in their marks.',
      text: '`thuỳ` and `thúy`, `gia_hạn` and `gia_han`: to this language they are two names, to a hurried eye or a keyboard without marks they are one. A reference is then easily drawn to the wrong one, or a person’s work is counted as two people’s. Give one of them another name, or write the same name the same way everywhere.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr cafe "Customers who renew in the café" from 70% to 85%
  kr café "Customers who recommend the café" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr renewals "Customers who renew in the café" from 70% to 85%
  kr café "Customers who recommend the café" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Names and references”.',
    },
    vi: {
      title: 'Hai tên chỉ khác nhau ở dấu.',
      text: '`thuỳ` và `thúy`, `gia_hạn` và `gia_han`: với ngôn ngữ này là hai tên, nhưng nhìn vội hoặc gõ không dấu thì như một. Khi đó dễ liên kết nhầm, hoặc việc của một người bị tính thành hai người. Hãy đổi một trong hai tên, hoặc viết cùng một tên như nhau ở mọi chỗ.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả gia_han "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả nps "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Tên và tham chiếu”.',
    },
  }),
  checks: {
    workspace({ units, people, cycles, kpis }, context) {
      for (const list of [units, people, cycles, kpis]) {
        for (const pair of pairsIn(list)) report(pair, context);
      }
    },
    plan({ objectives }, context) {
      for (const pair of similarIn(objectives)) report(pair, context);
      for (const { keyResults, initiatives } of objectives) {
        for (const list of [keyResults, initiatives]) for (const pair of pairsIn(list)) report(pair, context);
      }
    },
  },
};

interface Pair {
  readonly first: RuleElement;
  readonly second: RuleElement;
  /** Another name for the second that none of the others has. */
  readonly fresh: string;
}

const known = new WeakMap<readonly RuleElement[], readonly Pair[]>();

/** The same lists come again while plans are edited. */
function pairsIn(elements: readonly RuleElement[]): readonly Pair[] {
  const pairs = known.get(elements) ?? similarIn(elements);
  known.set(elements, pairs);
  return pairs;
}

/** Each element with the first one whose name it may be mistaken for; declared people come before the others. */
function similarIn(elements: readonly RuleElement[]): readonly Pair[] {
  if (elements.length < 2) return [];
  const named = elements.flatMap((element) => namedOf(element) ?? []);
  const ordered = [...named.filter(({ at }) => at !== undefined), ...named.filter(({ at }) => at === undefined)];
  const first = new Map<string, Named>();
  const pairs: Pair[] = [];
  const fresh = new FreshNames(() => named.map(({ name }) => name));
  for (const one of ordered) {
    const bare = withoutMarks(one.name);
    const other = first.get(bare);
    if (other === undefined) first.set(bare, one);
    else if (other.name !== one.name)
      pairs.push({ first: other.element, second: one.element, fresh: fresh.numbered(one.name) });
  }
  return pairs;
}

interface Named {
  readonly name: string;
  readonly element: RuleElement;
  /** Undefined for people whom nobody declared. */
  readonly at: { readonly file: SourceFile; readonly span: Span } | undefined;
}

/** Undefined for an element without a name, and for a cycle that nobody declared. */
function namedOf(element: RuleElement): Named | undefined {
  if (element.kind === 'person') {
    const { declared, id } = element;
    return { name: id, element, at: declared && { file: declared.file, span: declared.written.name.span } };
  }
  const home = element.kind === 'cycle' ? element.declared : element;
  const name = home?.written?.name;
  return home && name && { name: name.text, element, at: { file: home.file, span: name.span } };
}

function withoutMarks(name: string): string {
  if (plain.test(name)) return name;
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

const plain = /^[ -~]*$/;

const indices = new WeakMap<Workspace, ReadonlyMap<RuleElement, readonly PlacedLink[]>>();

/** The references that pass through an element; those of a workspace are collected when the first is asked for. */
function linksTo(element: RuleElement, workspace: Workspace): readonly PlacedLink[] {
  const index = indices.get(workspace) ?? linkIndex(workspace);
  indices.set(workspace, index);
  return index.get(element) ?? [];
}

function linkIndex(workspace: Workspace): ReadonlyMap<RuleElement, readonly PlacedLink[]> {
  const index = new Map<RuleElement, PlacedLink[]>();
  for (const placed of linksOf(workspace)) {
    for (const element of placed.link.target ? chainOf(placed.link.target) : []) {
      const list = index.get(element);
      if (list) list.push(placed);
      else index.set(element, [placed]);
    }
  }
  return index;
}

function report(pair: Pair, context: RuleContext): void {
  const [first, second] = [namedOf(pair.first), namedOf(pair.second)];
  if (first === undefined || second === undefined) return;
  const links = linksTo(pair.second, context.workspace);
  const mention = links.find(({ link }) => link.target === second.element && link.text === second.name);
  const at = second.at ?? (mention && { file: mention.file, span: mention.link.span });
  if (at === undefined) return;
  const isMention = second.at === undefined;
  const name = isMention ? first.name : pair.fresh;
  const declaration: Edit[] = second.at ? [{ file: second.at.file, span: second.at.span, text: name }] : [];
  const edits = [...declaration, ...links.flatMap((one) => renamed(one, second, name, context))];
  const [a, b] = [`\`${first.name}\``, `\`${second.name}\``];
  context.report(at.file, {
    span: at.span,
    message: isMention
      ? {
          en: `${b} and ${a} differ only in marks and are counted as two people. If they are one, write ${a} here as well.`,
          vi: `${b} và ${a} chỉ khác nhau ở dấu và đang được tính là hai người. Nếu là một người, hãy viết ${a} ở đây luôn.`,
        }
      : {
          en: `${b} and ${a} differ only in accents; one is usually a typo. Rename one, for example to \`${name}\`.`,
          vi: `${b} và ${a} chỉ khác nhau ở dấu nên rất dễ liên kết nhầm. Hãy đặt tên khác cho một trong hai, ví dụ \`${name}\`.`,
        },
    fixes: [
      {
        title: isMention
          ? { en: `Write ${a}`, vi: `Viết ${a}` }
          : { en: `Rename to \`${name}\``, vi: `Đổi tên thành \`${name}\`` },
        edits: edits.map((edit) => (edit.file === at.file ? { span: edit.span, text: edit.text } : edit)),
        safe: false,
      },
    ],
    related: first.at ? [{ ...first.at, message: { en: `${a} is here.`, vi: `${a} ở đây.` } }] : [],
  });
}

/** The part of a reference that names the element, wherever in its dots it stands. */
function renamed({ link, file }: PlacedLink, named: Named, name: string, context: RuleContext): readonly Edit[] {
  const source = context.textOf(file).slice(link.span.start, link.span.end);
  const at = `.${source}.`.indexOf(`.${named.name}.`);
  if (at < 0) return [];
  const start = link.span.start + at;
  return [{ file, span: { start, end: start + named.name.length }, text: name }];
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective café "The café is full"
  kr "Guests" from 70 to 85 guests
objective ⟦cafe⟧ "The café pays for itself"
  kr "Receipts" from 20 to 35 guests
`,
      fixed: `objective café "The café is full"
  kr "Guests" from 70 to 85 guests
objective cafe_2 "The café pays for itself"
  kr "Receipts" from 20 to 35 guests
`,
    },
    {
      okr: `objective "Customers stay"
  kr gia_hạn "Customers who renew" from 70% to 85%
  kr ⟦gia_han⟧ "Contracts renewed" from 20 to 35
  initiative "Call everyone" for gia_han
`,
      fixed: `objective "Customers stay"
  kr gia_hạn "Customers who renew" from 70% to 85%
  kr gia_han_2 "Contracts renewed" from 20 to 35
  initiative "Call everyone" for gia_han_2
`,
    },
    {
      okr: `ngôn ngữ vi
người @thuý "Lê Thị Thuý"
mục tiêu "Khách hàng ở lại" phụ trách @thuý
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% phụ trách ⟦@thuy⟧
`,
      fixed: `ngôn ngữ vi
người @thuý "Lê Thị Thuý"
mục tiêu "Khách hàng ở lại" phụ trách @thuý
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% phụ trách @thuý
`,
    },
    {
      okr: `ngôn ngữ vi
phòng đào_tạo "Phòng Đào tạo"
phòng ⟦dao_tao⟧ "Trung tâm Đào tạo"
nhóm đào_tạo_2 "Nhóm Đào tạo 2" thuộc dao_tao
`,
      fixed: `ngôn ngữ vi
phòng đào_tạo "Phòng Đào tạo"
phòng dao_tao_3 "Trung tâm Đào tạo"
nhóm đào_tạo_2 "Nhóm Đào tạo 2" thuộc dao_tao_3
`,
    },
  ],
  silent: [
    {
      okr: `objective stay "Customers stay"
  kr renew "Customers who renew" from 70% to 85%
  kr Renew "Contracts renewed" from 20 to 35
  kr renew2 "More" from 20 to 35
`,
    },
    {
      okr: `ngôn ngữ vi
phòng đào_tạo "Phòng Đào tạo"
kpi dao_tao "Giờ đào tạo" đơn vị giờ
mục tiêu a "Khách ở lại" phụ trách @an
  kết quả gia_hạn "Gia hạn" từ 1 lên 2
mục tiêu b "Khách vui" phụ trách @an
  kết quả gia_han "Ký tiếp" từ 1 lên 2
`,
    },
  ],
};
