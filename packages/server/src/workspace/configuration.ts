import { type Config, type ConfigProblem, defaultConfig, knownSettings, readConfig } from '@okr/analysis';
import { parse } from 'jsonc-parser';
import { type ClientSettings, record } from '../settings.ts';

/** The settings of one folder: its `okr.config.json` under what the client sets. */
export interface Configuration {
  readonly config: Config;
  /** Of the file alone. */
  readonly problems: readonly ConfigProblem[];
  /** What it was made of: the same two give the same object again. */
  readonly text: string | undefined;
  readonly settings: ClientSettings;
}

/** Whatever cannot be used leaves the defaults standing. */
export function configurationOf(text: string | undefined, settings: ClientSettings): Configuration {
  const ofFile = text === undefined ? undefined : readConfig(text, knownSettings);
  const isPlain = Object.keys(settings.config).length === 0 && settings.language === undefined;
  const { config } = isPlain
    ? (ofFile ?? { config: defaultConfig })
    : readConfig(JSON.stringify(layered(text, settings)), knownSettings);
  return { config, problems: ofFile?.problems ?? [], text, settings };
}

function layered(text: string | undefined, { config, language }: ClientSettings): unknown {
  const written: unknown = text === undefined ? {} : parse(text, [], { allowTrailingComma: true });
  const both = merged(record(written), config);
  return language === undefined ? both : { ...both, language };
}

/** Objects are merged key by key, everything else is replaced. */
function merged(
  below: Readonly<Record<string, unknown>>,
  above: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] = isRecord(under) && isRecord(value) ? merged(record(under), record(value)) : value;
  }
  return result;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
