/** Writes the JSON Schema of okr.config.json from the shape that reads it and from the rules that there are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownSettings } from '../../packages/analysis/src/config/known-settings.ts';
import { configSchema } from '../../packages/analysis/src/config/layout.ts';

const file = fileURLToPath(new URL('../../packages/analysis/schemas/okr.config.schema.json', import.meta.url));
const lineWidth = 120;

/** Lists of words stand on one line where they fit, as the formatter has them. */
const text = JSON.stringify(configSchema(knownSettings), null, 2).replace(
  /^(.*)\[\s+([^[\]{}]*?)\s+\](,?)$/gm,
  (whole, before: string, items: string, after: string) => {
    const line = `${before}[${items.replace(/\s*\n\s*/g, ' ')}]${after}`;
    return line.length <= lineWidth ? line : whole;
  },
);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${text}\n`);
