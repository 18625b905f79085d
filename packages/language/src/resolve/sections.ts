import type { SourceFile, WrittenObjective, WrittenPlan } from '@okr/core';
import type { WrittenFile } from '../read/read-file.ts';

/** A plan with the objectives below it, up to the next plan or the end of the file. */
export interface Section {
  readonly file: SourceFile;
  /** Undefined for the objectives before any plan. */
  readonly plan: WrittenPlan | undefined;
  readonly objectives: WrittenObjective[];
}

export function sectionsOf({ file, elements }: Pick<WrittenFile, 'file' | 'elements'>): readonly Section[] {
  const sections: Section[] = [];
  let open: Section | undefined;
  for (const element of elements) {
    if (element.kind === 'plan') {
      open = { file, plan: element, objectives: [] };
      sections.push(open);
    } else if (element.kind === 'objective') {
      if (open === undefined) {
        open = { file, plan: undefined, objectives: [] };
        sections.push(open);
      }
      open.objectives.push(element);
    }
  }
  return sections;
}
