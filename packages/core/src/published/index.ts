export { applyPublishedDelta, type PublishedDelta, publishedDelta } from './delta.ts';
export { type Named, qualifiedName } from './names.ts';
export { type PublishOptions, publish } from './publish.ts';
export * from './shape.ts';
