/** The command as the single file starts it: a script in CommonJS, as Node takes it there. */
import process from 'node:process';
import { processHost } from './host.ts';
import { main } from './main.ts';

main(process.argv.slice(2), processHost()).then((code) => {
  process.exitCode = code;
});
