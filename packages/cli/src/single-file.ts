import process from 'node:process';

/** Node's own module of single executables; Node 20.0 to 20.15 cannot be asked for it, and is never one. */
const sea: typeof import('node:sea') | undefined = process.getBuiltinModule?.('node:sea');

/** Whether the command is one file with Node in it: then nothing stands beside it. */
export const isSingleFile = sea?.isSea() === true;

/** The text of a file that the single file carries, by the name it has beside the built command. Throws for others. */
export function carriedText(name: string): string {
  if (sea === undefined) throw new Error(`${name}: this is no single file`);
  return sea.getAsset(name, 'utf8');
}
