export { applyPublishedDelta, type PublishedDelta, publishedDelta } from './delta.ts';
export { filterPublished, isOwnPart, type PublishedFilter } from './filter.ts';
export { PublishMemory } from './memory.ts';
export { type Named, qualifiedName } from './names.ts';
export { type PublishOptions, publish } from './publish.ts';
export * from './shape.ts';
