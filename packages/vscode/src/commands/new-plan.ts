import type { Language } from '@okr/core';
import { type NewPlanParams, type NewPlanResult, newPlanRequest, planTemplatesRequest } from '@okr/server/protocol';
import { l10n, type QuickPickItem, Selection, ThemeIcon, Uri, window, workspace } from 'vscode';
import { setLanguage, shownLanguage } from '../language.ts';
import type { Parts } from '../parts.ts';
import { plainLabel, plainMessage, plainWords } from '../plain.ts';
import { today } from '../today.ts';
import { cursorPlace } from './place.ts';
import { cyclesFrom, freeName, type Owner, ownersIn, planLanguage } from './plan-choices.ts';
import { plansAreRead } from './ready.ts';
import { type Answer, choose } from './steps.ts';

interface Choice extends QuickPickItem {
  /** As the server takes it: a name, or what was typed. */
  readonly wanted: string;
}

type Plan = Extract<NewPlanResult, { kind: 'plan' }>;

const icons: { readonly [K in Owner['kind']]: string } = {
  company: 'home',
  department: 'organization',
  team: 'organization',
  person: 'person',
};

/** Asks whose plan it is and for when, and writes a first one, to be changed, into a file of its own. */
export async function newPlan(parts: Parts, given: Uri | undefined): Promise<void> {
  if (!(await plansAreRead(parts))) return;
  const folder = given ?? folderAtHand();
  const language = planLanguageOf(parts);
  let unit: string | undefined;
  let cycle: string | undefined;
  while (true) {
    if (unit === undefined) {
      const whose = await askWhose(parts);
      if (whose.kind !== 'given') return;
      unit = whose.value.wanted;
    }
    if (cycle === undefined) {
      const when = await askWhen(parts, language, folder);
      if (when.kind === 'cancelled') return;
      if (when.kind === 'back') {
        unit = undefined;
        continue;
      }
      cycle = when.value.wanted;
    }
    const what = await askWhat(parts);
    if (what.kind === 'cancelled') return;
    if (what.kind === 'back') {
      cycle = undefined;
      continue;
    }
    const template = what.value.wanted === '' ? {} : { template: what.value.wanted };
    const where = folder && { uri: folder.toString() };
    const result = await request(parts, { unit, cycle, language, ...template, ...where });
    if (result === undefined) return;
    if (result.kind === 'plan') return write(folder, result);
    void window.showWarningMessage(plainMessage(plainWords(result.message)));
    if (result.field === 'unit') unit = undefined;
    cycle = undefined;
  }
}

async function request({ server }: Parts, params: NewPlanParams): Promise<NewPlanResult | undefined> {
  const result = await server.request(newPlanRequest, params);
  if (result === undefined) {
    void window.showErrorMessage(l10n.t('The OKR language server does not answer; nothing was written.'));
  }
  return result;
}

function askWhose({ scores }: Parts): Promise<Answer<Choice>> {
  const items = ownersIn(scores.all.map(({ scored }) => scored)).map(
    ({ name, title, kind }): Choice => ({
      label: plainLabel(title ?? name),
      ...(title === null ? {} : { description: name }),
      iconPath: new ThemeIcon(icons[kind]),
      wanted: name,
    }),
  );
  return choose({
    title: l10n.t('New plan'),
    placeholder: l10n.t('Whose plan is it? Choose, or type the name of a new team.'),
    step: 1,
    steps: 3,
    items,
    create: (typed) => ({
      label: plainLabel(typed),
      description: typed.startsWith('@') ? l10n.t('a person') : l10n.t('a new team'),
      iconPath: new ThemeIcon('add'),
      alwaysShow: true,
      wanted: typed,
    }),
  });
}

function askWhen({ scores }: Parts, language: Language, folder: Uri | undefined): Promise<Answer<Choice>> {
  const all = scores.all.map(({ scored }) => scored);
  const around =
    scores.all.find((each) => `${folder?.toString() ?? ''}/`.startsWith(`${each.folder}/`)) ?? scores.all[0];
  const items = cyclesFrom(today(), around?.fiscalYear ?? { fiscalYearStart: 1 }, all, language).map(
    ({ name, title }): Choice => ({
      label: plainLabel(title ?? name),
      ...(title === null || title === name ? {} : { description: name }),
      iconPath: new ThemeIcon('calendar'),
      wanted: name,
    }),
  );
  return choose({
    title: l10n.t('New plan'),
    placeholder: l10n.t('For when? Choose, or type a period such as 2027-Q1.'),
    step: 2,
    steps: 3,
    items,
    create: (typed) => ({ label: plainLabel(typed), iconPath: new ThemeIcon('add'), alwaysShow: true, wanted: typed }),
  });
}

/** A field whose first plan is taken; by default none. */
async function askWhat({ server }: Parts): Promise<Answer<Choice>> {
  const templates = (await server.request(planTemplatesRequest, { language: shownLanguage() })) ?? [];
  const general: Choice = {
    label: l10n.t('A general first plan'),
    iconPath: new ThemeIcon('file'),
    wanted: '',
  };
  const items = templates.map(
    ({ id, title }): Choice => ({ label: title, iconPath: new ThemeIcon('file'), wanted: id }),
  );
  return choose({
    title: l10n.t('New plan'),
    placeholder: l10n.t('What is it about? Take a plan of that field, or a general one, and change it.'),
    step: 3,
    steps: 3,
    items: [general, ...items],
  });
}

/** That of the setting, else what most plans here are written in; where there are none yet, what the editor speaks. */
function planLanguageOf({ scores }: Parts): Language {
  const files = scores.all.flatMap((each) => each.files);
  return setLanguage() ?? planLanguage(files, shownLanguage());
}

/** That of the plan at hand, else the first of the workspace; undefined where no folder is open. */
function folderAtHand(): Uri | undefined {
  const place = cursorPlace();
  const uri = place && Uri.parse(place.file);
  if (uri !== undefined && uri.scheme !== 'untitled') return Uri.joinPath(uri, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}

async function write(folder: Uri | undefined, { fileName, text }: Plan): Promise<void> {
  const document =
    folder === undefined
      ? await workspace.openTextDocument({ language: 'okr', content: text })
      : await workspace.openTextDocument(await create(folder, fileName, text));
  const editor = await window.showTextDocument(document, { preview: false });
  // The first title is what a person will want to change first.
  const title = /"[^"\n]+"/.exec(text.slice(text.search(/^(?:objective|mục tiêu)/m)));
  const from = title === null ? 0 : text.indexOf(title[0]) + 1;
  const to = title === null ? 0 : from + title[0].length - 2;
  editor.selection = new Selection(document.positionAt(from), document.positionAt(to));
}

async function create(folder: Uri, fileName: string, text: string): Promise<Uri> {
  const taken = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  const uri = Uri.joinPath(folder, freeName(fileName, taken));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}
