export * from './document.ts';
export * from './protocol.ts';
