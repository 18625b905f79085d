export { fileHost } from './file.ts';
export { servedHost } from './served.ts';
