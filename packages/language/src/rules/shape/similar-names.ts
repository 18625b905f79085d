import type { Plan, SourceFile, Span, Workspace } from '@okr/core';
import type { Edit } from '../../findings.ts';
import type { Rule, RuleCases, RuleContext, RuleElement } from '../rule.ts';
import { chainOf, linksOf, type PlacedLink } from './shared/links.ts';

export const rule: Rule = {
  id: 'similar-names',
  group: 'shape',
  severity: 'info',
  page: {
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
      source: 'This language’s reference, “Names”.',
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
      source: 'Tài liệu của ngôn ngữ này, mục “Tên”.',
    },
  },
  checks: {
    workspace(workspace, context) {
      for (const space of spacesOf(workspace)) compare(space, context);
    },
    plan(plan, context) {
      for (const space of spacesIn(plan)) compare(space, context);
    },
  },
};

function compare(space: readonly Named[], context: RuleContext): void {
  if (space.length < 2) return;
  const first = new Map<string, Named>();
  for (const named of space) {
    const bare = withoutMarks(named.name);
    const known = first.get(bare);
    if (known === undefined) first.set(bare, named);
    else if (known.name !== named.name) report(known, named, linksTo(named.element, context.workspace), context);
  }
}

interface Named {
  readonly name: string;
  readonly element: RuleElement;
  /** Undefined for people whom nobody declared. */
  readonly at: { readonly file: SourceFile; readonly span: Span } | undefined;
}

/** Names that must not be mistaken for each other anywhere, in the order of the workspace. */
function* spacesOf({ units, people, cycles, kpis }: Workspace): Generator<readonly Named[]> {
  yield units.flatMap((unit) => written(unit, unit.file, unit.written));
  yield people
    .map((person) => {
      const { declared } = person;
      const at = declared && { file: declared.file, span: declared.written.name.span };
      return { name: person.id, element: person, at };
    })
    .sort((a, b) => Number(b.at !== undefined) - Number(a.at !== undefined));
  yield cycles.flatMap((cycle) => (cycle.declared ? written(cycle, cycle.declared.file, cycle.declared.written) : []));
  yield kpis.flatMap((kpi) => written(kpi, kpi.file, kpi.written));
}

/** The same within a plan. */
function* spacesIn({ file, objectives }: Plan): Generator<readonly Named[]> {
  yield objectives.flatMap((objective) => written(objective, file, objective.written));
  for (const { keyResults, initiatives } of objectives) {
    yield keyResults.flatMap((keyResult) => written(keyResult, file, keyResult.written));
    yield initiatives.flatMap((initiative) => written(initiative, file, initiative.written));
  }
}

type NameHolder = { readonly name: { readonly text: string; readonly span: Span } | undefined };

function written(element: Named['element'], file: SourceFile, holder: NameHolder): readonly Named[] {
  return holder.name ? [{ name: holder.name.text, element, at: { file, span: holder.name.span } }] : [];
}

const bareNames = new Map<string, string>();
const MOST = 20_000;

/** Kept, since the same names come again and again. */
function withoutMarks(name: string): string {
  let bare = bareNames.get(name);
  if (bare === undefined) {
    if (bareNames.size >= MOST) bareNames.clear();
    bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    bareNames.set(name, bare);
  }
  return bare;
}

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

function report(first: Named, second: Named, links: readonly PlacedLink[], context: RuleContext): void {
  const mention = links.find(({ link }) => link.target === second.element && link.text === second.name);
  const at = second.at ?? (mention && { file: mention.file, span: mention.link.span });
  if (at === undefined) return;
  const isMention = second.at === undefined;
  const name = isMention ? first.name : `${second.name}_2`;
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
          en: `${b} and ${a} differ only in marks, so a link is easily drawn to the wrong one. Give one of them another name, such as \`${name}\`.`,
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
