export * from './findings.ts';
export type { ParsedFile } from './parse/parsed.ts';
export type { Diagnostic } from './rules/diagnostic.ts';
export { rulePage, severityNames } from './rules/page.ts';
export { findRule } from './rules/registry.ts';
