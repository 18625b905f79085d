import type { Bilingual, KeyResult, Objective, Plan } from '@okr/core';
import type { Edit, FileElements, Fix, Keyword, Problem } from '@okr/language';
import { endOfLine } from '../cycle/shared/check-in-line.ts';
import type { Finding } from '../finding.ts';
import { indentAt, insertAt, lineBreakOf } from '../shared/edits.ts';
import { inBoth, inFile } from '../shared/say.ts';
import { isYoung } from '../shared/young.ts';

/** What a plan may still lack before it begins, and the rules that tell of it once it has begun. */
interface Open {
  readonly owner: Set<KeyResult>;
  readonly initiative: Set<KeyResult>;
  readonly ambition: Set<Objective>;
}

/** What young plans lack, told of each of them once; `findings` are those that are not silenced. */
export function unfinishedPlans(
  { plans }: FileElements,
  findings: readonly Finding[],
  text: string,
  asOf: string,
): readonly { readonly plan: Plan; readonly problem: Problem }[] {
  const young = new Map<Plan, Open>();
  for (const plan of plans) {
    if (plan.written === undefined || !isYoung(plan, asOf)) continue;
    young.set(plan, { owner: new Set(), initiative: new Set(), ambition: new Set() });
  }
  if (young.size === 0) return [];
  for (const { on, problem, severity } of findings) {
    if (severity === 'warning' || severity === 'error') continue;
    if (on?.kind === 'objective') {
      if (problem.rule === 'objective-no-ambition') young.get(on.plan)?.ambition.add(on);
    } else if (on?.kind === 'key-result') {
      const open = young.get(on.objective.plan);
      if (problem.rule === 'kr-no-owner') open?.owner.add(on);
      else if (problem.rule === 'kr-without-initiative') open?.initiative.add(on);
    }
  }
  return [...young].flatMap(([plan, open]) => {
    const parts = partsOf(open);
    if (plan.written === undefined || parts.length === 0) return [];
    const span = plan.written.head;
    return [
      {
        plan,
        problem: { rule: 'plan-unfinished', span, message: messageOf(parts), fixes: fixesFor(plan, open, text) },
      },
    ];
  });
}

function partsOf({ owner, initiative, ambition }: Open): readonly Bilingual[] {
  const parts: Bilingual[] = [];
  const keyResults = (count: number): Bilingual => ({
    en: `${count} ${count === 1 ? 'key result' : 'key results'}`,
    vi: `${count} kết quả`,
  });
  if (owner.size > 0) {
    const { en, vi } = keyResults(owner.size);
    parts.push({ en: `an owner for ${en}`, vi: `người phụ trách cho ${vi}` });
  }
  if (initiative.size > 0) {
    const { en, vi } = keyResults(initiative.size);
    parts.push({ en: `an initiative for ${en}`, vi: `sáng kiến cho ${vi}` });
  }
  if (ambition.size > 0) {
    const count = ambition.size;
    parts.push({
      en: `committed or aspirational for ${count} ${count === 1 ? 'objective' : 'objectives'}`,
      vi: `cam kết hay khát vọng cho ${count} mục tiêu`,
    });
  }
  return parts;
}

function messageOf(parts: readonly Bilingual[]): Bilingual {
  return {
    en: `Before this plan starts, add ${parts.map(({ en }) => en).join('; ')}.`,
    vi: `Trước khi bắt đầu, hãy bổ sung ${parts.map(({ vi }) => vi).join('; ')}.`,
  };
}

function fixesFor(plan: Plan, { owner, initiative, ambition }: Open, text: string): readonly Fix[] {
  const owned = plan.objectives.filter(({ keyResults }) => keyResults.some((one) => owner.has(one)));
  const served = plan.objectives.filter(({ keyResults }) => keyResults.some((one) => initiative.has(one)));
  const blanks = [
    ...owned.map(({ written, file }) =>
      insertAt(
        written.head.end,
        inFile(file, (say) => ` ${say('owner')} @…`),
      ),
    ),
    ...served.map((objective) => initiativeFor(objective, text)),
  ];
  const blanksFor = {
    en: [...(owned.length > 0 ? ['owner'] : []), ...(served.length > 0 ? ['initiative'] : [])].join(' and '),
    vi: [...(owned.length > 0 ? ['người phụ trách'] : []), ...(served.length > 0 ? ['sáng kiến'] : [])].join(' và '),
  };
  const fill = {
    title: { en: `Add blanks for ${blanksFor.en}`, vi: `Thêm chỗ trống cho ${blanksFor.vi}` },
    edits: blanks,
    safe: false,
  };
  return [...(blanks.length > 0 ? [fill] : []), ...(ambition.size > 0 ? ambitions.map(fixFor) : [])];

  function fixFor(word: Keyword): Fix {
    const words = inBoth((say) => say(word));
    const edits = [...ambition].map(({ written, file }) =>
      insertAt(written.head.end, ` ${inFile(file, (say) => say(word))}`),
    );
    return {
      title: { en: `Make each \`${words.en}\``, vi: `Ghi \`${words.vi}\` cho mỗi mục tiêu` },
      edits,
      safe: false,
    };
  }
}

const ambitions: readonly Keyword[] = ['committed', 'aspirational'];

/** Without `for` it serves every key result of its objective. */
function initiativeFor({ written, file, keyResults }: Objective, text: string): Edit {
  const end = endOfLine(text, written.span.end);
  const indent = indentAt(text, keyResults[0]?.written.head.start ?? written.head.start);
  return insertAt(end, `${lineBreakOf(text)}${indent}${inFile(file, (say) => `${say('initiative')} "…"`)}`);
}
