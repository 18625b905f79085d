export const root: string;
export function say(english: string, vietnamese: string): void;
export function newestIn(path: string, leaveOut?: readonly string[]): number;
