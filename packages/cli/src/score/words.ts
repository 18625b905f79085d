import {
  type Band,
  type Bilingual,
  bandLabels,
  type Health,
  healthLabels,
  type InitiativeState,
  type Status,
  statusLabels,
} from '@okr/core';
import { bandSigns, healthSigns, wordOf } from '@okr/preview/values';
import type { Colors } from '../text/colors.ts';

type Paint = (text: string) => string;

/** How a band, a status or a health looks: a sign that is clear without colour, its word, its colour. */
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
const green = (colors: Colors): Paint => colors.green;

export const noBand: Look = look('○', { en: '', vi: '' }, dim);

export const bandLooks: { readonly [B in Band]: Look } = {
  red: look(bandSigns.red, bandLabels.red, red),
  amber: look(bandSigns.amber, bandLabels.amber, yellow),
  green: look(bandSigns.green, bandLabels.green, green),
};

export const statusLooks: { readonly [S in Status]: Look } = {
  'on-track': look('', statusLabels['on-track'], green),
  'at-risk': look('', statusLabels['at-risk'], yellow),
  'off-track': look('', statusLabels['off-track'], red),
  'not-started': look('', statusLabels['not-started'], dim),
  'no-data': look('', statusLabels['no-data'], red),
  done: look('', statusLabels.done, green),
  dropped: look('', statusLabels.dropped, dim),
};

export const healthLooks: { readonly [H in Health]: Look } = {
  healthy: look(healthSigns.healthy, healthLabels.healthy, green),
  watch: look(healthSigns.watch, healthLabels.watch, yellow),
  alarm: look(healthSigns.alarm, healthLabels.alarm, red),
};

export const initiativeLooks: { readonly [S in InitiativeState]: Look } = {
  todo: look('☐', { en: 'to do', vi: 'chưa làm' }, dim),
  doing: look('◐', { en: 'doing', vi: 'đang làm' }, yellow),
  done: look('☑', { en: 'done', vi: 'xong' }, green),
  dropped: look('☒', { en: 'dropped', vi: 'đã hủy' }, dim),
};
