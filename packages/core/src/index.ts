export * from './model/plan.ts';
export * from './model/source.ts';
export * from './model/written.ts';
export * from './quantity/quantity.ts';
export * from './settings.ts';
export * from './time/types.ts';
