export * from './findings.ts';
export type { ParsedFile } from './parse/parsed.ts';
