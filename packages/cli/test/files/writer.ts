/** A process that writes for ever, for tests that end it: `writer.ts swap FILE`, `writer.ts add FILE NAME [COUNT]`. */
import { readFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { writeWhole } from '../../src/files/write.ts';

const [task, absolute = '', name = '', most = 'Infinity'] = process.argv.slice(2);
const told = (line: string): void => void writeSync(1, `${line}\n`);

/** Two texts that no half of one could be taken for. */
async function swap(): Promise<void> {
  for (let count = 0; ; count++) {
    const text = `${String(count % 2).repeat(100_000)}\n`;
    await writeWhole({ absolute, path: 'plan', text, before: 'anything' });
    if (count === 0) told('ready');
  }
}

/** Adds one line after the other to what is there, and says each when it is done. */
async function add(): Promise<void> {
  for (let count = 0; count < Number(most); count++) {
    const line = `${name} ${count}`;
    for (let done = 'changed'; done === 'changed'; ) {
      const text = readFileSync(absolute, 'utf8');
      done = await writeWhole({ absolute, path: 'plan', text: `${text}${line}\n`, before: { text } });
    }
    told(line);
  }
}

await (task === 'swap' ? swap() : add());
