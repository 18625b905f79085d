export { checkInByName, type NamedCheckIn, type NamedCheckInResult } from './check-in/by-name.ts';
export { clientHost } from './client-host.ts';
export type { FileText, ServerHost } from './host.ts';
export { startServer } from './server.ts';
