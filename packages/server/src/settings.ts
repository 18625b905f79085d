import { type IsoDate, isIsoDate, isLanguage, type Language } from '@okr/core';

/** The kinds of inlay hints; each can be switched off. */
export interface HintSettings {
  readonly score: boolean;
  readonly neededRate: boolean;
  readonly daysLeft: boolean;
  /** A line that would be longer with its hint has none, in characters: it would wrap. 0: any line has its hint. */
  readonly longestLine: number;
}

/** What a client sets under `okr`. */
export interface ClientSettings {
  /** Of messages; undefined: what `okr.config.json` says, else the file's own. */
  readonly language: Language | undefined;
  /** The day to look from; undefined: today. */
  readonly asOf: IsoDate | undefined;
  readonly inlayHints: HintSettings;
  readonly codeLens: boolean;
  /** Every finding, not only the first nudge about each element, and each cause as often as it shows. */
  readonly allFindings: boolean;
  /** In the shape of `okr.config.json`; what stands here wins over the file. */
  readonly config: Readonly<Record<string, unknown>>;
}

export const defaultClientSettings: ClientSettings = {
  language: undefined,
  asOf: undefined,
  inlayHints: { score: true, neededRate: false, daysLeft: false, longestLine: 100 },
  codeLens: true,
  allFindings: false,
  config: {},
};

/** Reads what a client sent; anything that is not as it should be counts as not set. */
export function readClientSettings(sent: unknown): ClientSettings {
  const { language, asOf, inlayHints, codeLens, allFindings, config } = record(sent);
  const hints = record(inlayHints);
  const all = inlayHints !== false;
  return {
    language: isLanguage(language) ? language : undefined,
    asOf: typeof asOf === 'string' && isIsoDate(asOf) ? asOf : undefined,
    inlayHints: {
      score: all && hints.score !== false,
      neededRate: all && hints.neededRate === true,
      daysLeft: all && hints.daysLeft === true,
      longestLine: typeof hints.longestLine === 'number' ? hints.longestLine : 100,
    },
    codeLens: codeLens !== false,
    allFindings: allFindings === true,
    config: record(config),
  };
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
