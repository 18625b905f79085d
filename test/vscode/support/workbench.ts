import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface WorkbenchOptions {
  readonly address: string;
  /** Absolute. */
  readonly folder: string;
  /** Shown from the start, by its path in the folder. */
  readonly file?: string;
  /** Paths that the window is told of as it opens, by their names there. */
  readonly payload?: ReadonlyMap<string, string>;
  /** Of the folder, over the user's. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** By default English. */
  readonly language?: 'en' | 'vi';
  readonly width?: number;
  readonly height?: number;
}

/** How long a state is waited for (ms): a machine may be busy. */
const patience = 30_000;
/** How long one of several attempts may take (ms). */
const attempt = 3_000;

const pictures = join(import.meta.dirname, '../../../.cache/screenshots');

/** One window of VS Code, driven as a person would: by keys, by the mouse, by the command palette. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  /** The addresses of all that the window has fetched. */
  readonly fetched: string[] = [];

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
    page.on('request', (request) => void this.fetched.push(request.url()));
  }

  /** Opens a folder in a window of its own. */
  static async open(browser: Browser, options: WorkbenchOptions): Promise<Workbench> {
    const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
    const locale = options.language ?? 'en';
    const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
    await context.addCookies([{ name: 'vscode.nls.locale', value: locale, url: options.address }]);
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const workbench = new Workbench(page, options.folder);
    if (options.settings !== undefined) workbench.settings(options.settings);
    const query = new URLSearchParams({ folder: options.folder });
    const told = [...(options.payload ?? [])];
    if (options.file !== undefined) told.push(['openFile', join(options.folder, options.file)]);
    const { host } = new URL(options.address);
    query.set('payload', JSON.stringify(told.map(([name, path]) => [name, `vscode-remote://${host}${path}`])));
    await page.goto(`${options.address}/?${query}`);
    await workbench.ready();
    if (options.file !== undefined) await workbench.shows(options.file);
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Reloads the window by its own command, which keeps what is open; no file is asked for. */
  async reload(): Promise<void> {
    const url = new URL(this.page.url());
    url.searchParams.delete('payload');
    await this.page.evaluate(`history.replaceState(history.state, '', ${JSON.stringify(url.href)})`);
    const loaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await loaded;
    await this.ready();
  }

  /** Writes the folder's settings; an open window takes them over. */
  settings(settings: Readonly<Record<string, unknown>>): void {
    mkdirSync(join(this.folder, '.vscode'), { recursive: true });
    writeFileSync(join(this.folder, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
  }

  /** What a file of the folder holds on disk. */
  saved(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /** Opens a file by its name, with the cursor in it. */
  async openFile(path: string): Promise<void> {
    await this.pick(path, path.split('/').at(-1) ?? path);
    await this.shows(path);
  }

  private async shows(path: string): Promise<void> {
    await this.tab(path).waitFor();
    await this.focused();
  }

  tab(path: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${path.split('/').at(-1)}"]`);
  }

  /** Puts the cursor somewhere; lines and columns begin at 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.quickInput(`:${line}:${column}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.focused();
  }

  /** The number of the line that the cursor is in, in the first editor that shows text. */
  get cursorLine(): Locator {
    return this.page.locator('.line-numbers.active-line-number').first();
  }

  /** Key by key, as fast as the editor takes it. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async saveAll(): Promise<void> {
    await this.runCommand('File: Save All Files');
    await this.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
  }

  /** Opens a view container from the activity bar. */
  async showView(name: string): Promise<void> {
    await this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`).click();
  }

  /** The visible text of the editor's line that holds this text. */
  line(text: string): Locator {
    return this.editor.locator('.view-line', { hasText: flexible(text) });
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  squiggle(severity: Severity): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** The rows of the Problems view, once it is opened. */
  async problems(): Promise<Locator> {
    const view = this.page.locator('.markers-panel');
    if (!(await view.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    await view.waitFor();
    return view.locator('.monaco-list-row');
  }

  /** What is told where the mouse rests on the character behind the cursor. */
  async hover(): Promise<Locator> {
    const cursor = await this.editor.locator('.cursor.monaco-mouse-cursor-text').first().boundingBox();
    if (cursor === null) throw new Error('The editor shows no cursor');
    const [x, y] = [cursor.x + 3, cursor.y + cursor.height / 2];
    // The pause before a hover begins when the mouse moves.
    await this.page.mouse.move(x, y - 1);
    await this.page.mouse.move(x, y);
    const shown = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await shown.waitFor();
    return shown;
  }

  /** The rows of the list of suggestions; by default it is asked for. */
  async completions(ask = true): Promise<Locator> {
    if (ask) await this.page.keyboard.press('Control+Space');
    const list = this.page.locator('.suggest-widget.visible');
    await list.locator('.monaco-list-row').first().waitFor();
    return list.locator('.monaco-list-row');
  }

  async acceptCompletion(label: string): Promise<void> {
    await (await this.completions(false)).filter({ hasText: label }).first().click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /** Applies an action from the light bulb's list at the cursor. */
  async quickFix(title: string): Promise<void> {
    const list = this.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await this.again(async () => {
      // A list that came before the findings were known does not change: it is asked for anew.
      if (await list.isVisible()) await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
      await list.locator('.monaco-list-row', { hasText: title }).first().click({ timeout: attempt });
    });
    await list.waitFor({ state: 'hidden' });
  }

  /** Renames what is under the cursor. */
  async rename(name: string): Promise<void> {
    await this.page.keyboard.press('F2');
    const box = this.page.locator('.rename-box input');
    await box.fill(name);
    await box.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.pick(`>${title}`, title);
  }

  /** Opens quick input with this text and takes the entry of this name; it is asked again while the entry is not there yet. */
  async pick(text: string, entry: string): Promise<void> {
    await this.again(async () => {
      await this.quickInput(text);
      await this.entry(entry).click({ timeout: attempt });
    });
    // What was chosen may ask a question of its own in the same place.
    await this.entry(entry).waitFor({ state: 'hidden' });
  }

  /** An entry of the quick input that is open. */
  entry(label: string): Locator {
    const row = this.page.locator('.quick-input-widget .monaco-list-row');
    return row.filter({ has: this.page.getByText(label, { exact: true }) }).first();
  }

  /** Answers the question that quick input asks in these words. */
  async answer(question: string, text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget', { hasText: question });
    await box.locator('input').fill(text);
    await box.locator('input').press('Enter');
  }

  /** Chooses what was typed where quick input offers answers to a question. */
  async answerWith(question: string, text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget', { has: this.page.getByPlaceholder(question) });
    await box.locator('input').fill(text);
    await this.entry(text).click();
  }

  /** The extension's entry of the status bar. */
  get status(): Locator {
    return this.page.locator('.statusbar-item[id$="okr.status"]');
  }

  /** Presses the last code lens of this title until `done` is there: a lens that is drawn anew under the mouse takes no click. */
  async lens(title: string, done: Locator): Promise<void> {
    await this.again(async () => {
      await this.editor.locator('.codelens-decoration a', { hasText: title }).last().click();
      await done.waitFor({ timeout: attempt });
    });
  }

  /** Before the status bar says that the server runs, what is asked for is not answered. */
  async serverIsUp(): Promise<void> {
    await this.page.locator('.statusbar-item[id$="okr.status"]:not(:has(.codicon-sync))').waitFor();
  }

  /** Opens quick input with this text in place of its own. */
  private async quickInput(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await this.again(async () => {
      await this.page.keyboard.press('F1');
      await input.fill(text, { timeout: attempt });
    });
  }

  /** For what may come too early for the window to take notice. */
  private async again(work: () => Promise<void>): Promise<void> {
    const until = Date.now() + patience;
    while (true) {
      try {
        return await work();
      } catch (error) {
        if (Date.now() >= until) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /** The page inside the webview that is shown. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  notification(text: string): Locator {
    return this.page.locator('.notification-list-item', { hasText: text });
  }

  /** Keeps a picture in `.cache/screenshots`; its path. */
  async screenshot(name: string): Promise<string> {
    mkdirSync(pictures, { recursive: true });
    const path = join(pictures, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  private async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
  }

  private async focused(): Promise<void> {
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }
}

/** The editor draws blanks as no-break spaces. */
function flexible(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));
}
