export * from './config.ts';
export { configSchema, type Known } from './layout.ts';
export { nearest } from './nearest.ts';
export * from './read-config.ts';
export { ruleSettings } from './rule-settings.ts';
