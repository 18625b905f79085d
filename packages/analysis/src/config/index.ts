export * from './config.ts';
export { knownSettings } from './known-settings.ts';
export { configSchema, type Known } from './layout.ts';
export * from './read-config.ts';
export { ruleSettings } from './rule-settings.ts';
