import { type Band, type Bilingual, bandLabels, type Health, healthLabels, type InitiativeState } from '@okr/core';
import { colourSigns, healthSigns, NO_COLOUR, wordOf } from '@okr/preview/values';
import type { Colors } from '../text/colors.ts';

type Paint = (text: string) => string;

/** How a colour or a health looks: a sign that is clear without colour, its word, its colour. */
export interface Look {
  readonly sign: string;
  readonly word: Bilingual;
  paint(colors: Colors): Paint;
}

function look(sign: string, label: Bilingual, paint: (colors: Colors) => Paint): Look {
  return { sign, word: { en: wordOf(label, 'en'), vi: wordOf(label, 'vi') }, paint };
}

const dim = (colors: Colors): Paint => colors.dim;
const red = (colors: Colors): Paint => colors.red;
const yellow = (colors: Colors): Paint => colors.yellow;
const plain = (): Paint => (text) => text;
const green = (colors: Colors): Paint => colors.green;

const noColour: Look = look(NO_COLOUR, { en: '', vi: '' }, dim);

const bandLooks: { readonly [B in Band]: Look } = {
  red: look(colourSigns.red, bandLabels.red, red),
  amber: look(colourSigns.amber, bandLabels.amber, yellow),
  green: look(colourSigns.green, bandLabels.green, green),
};

/** What has no colour is dim. */
export function lookOf(colour: Band | null): Look {
  return colour === null ? noColour : bandLooks[colour];
}

const healthLooks: { readonly [H in Health]: Look } = {
  healthy: look(healthSigns.healthy, healthLabels.healthy, green),
  watch: look(healthSigns.watch, healthLabels.watch, yellow),
  alarm: look(healthSigns.alarm, healthLabels.alarm, red),
};

export function healthLook(health: Health | null): Look {
  return health === null ? noColour : healthLooks[health];
}

/** Work has no colour: it never changes a score. */
export const initiativeLooks: { readonly [S in InitiativeState]: Look } = {
  todo: look('☐', { en: 'to do', vi: 'chưa làm' }, dim),
  doing: look('◐', { en: 'doing', vi: 'đang làm' }, plain),
  done: look('☑', { en: 'done', vi: 'xong' }, plain),
  dropped: look('☒', { en: 'dropped', vi: 'đã hủy' }, dim),
};
