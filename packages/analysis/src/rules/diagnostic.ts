import type { Bilingual, SourceFile, Span } from '@okr/core';
import type { Fix, Related, Severity } from '@okr/language';

/** A finding as everyone shows it: settings and ignores applied. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: SourceFile;
  readonly span: Span;
  readonly message: Bilingual;
  /** The qualified name of the element that it is about; undefined where it stands outside any. */
  readonly element: string | undefined;
  /** Where that element begins: findings about one element share it. */
  readonly about?: number | undefined;
  /** Its cause is told of the same element (or of the plan) already: it is for who asks for all. */
  readonly follows?: true;
  /** The finding that is told instead of this one and all others that lack the same thing. */
  readonly together?: Together;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Of the line that stands for findings that are not told, once they are left out: how many these are. */
  readonly left?: Readonly<Record<Severity, number>>;
}

/** Findings of one file that are told as one, if all of them are left. */
export interface Together {
  readonly size: number;
  readonly told: Diagnostic;
}

/** Bytes that are no text, pointed at in the text that was made of the rest. */
export interface Damage {
  readonly span: Span;
  readonly message: Bilingual;
}

export function damageDiagnostic(file: SourceFile, { span, message }: Damage): Diagnostic {
  return { rule: 'syntax', severity: 'error', file, span, message, element: undefined, fixes: [], related: [] };
}
