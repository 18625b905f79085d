export type { ServerHost } from './host.ts';
export { startServer } from './server.ts';
