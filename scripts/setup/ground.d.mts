export const root: string;
export function say(english: string, vietnamese: string): void;
export function newestIn(path: string, leaveOut?: readonly string[]): number;
export function newestOf(paths: readonly string[], leaveOut?: readonly string[]): number;
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): number;
