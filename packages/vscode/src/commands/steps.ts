import { type Disposable, type InputBox, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** What a person did at one of several questions. */
export type Answer<T> =
  | { readonly kind: 'given'; readonly value: T }
  | { readonly kind: 'back' }
  | { readonly kind: 'cancelled' };

interface Question {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
  readonly placeholder?: string;
}

/** A question with answers to choose from; `create` makes one more out of what was typed. */
export function choose<T extends QuickPickItem>(
  question: Question & {
    readonly items: readonly T[];
    readonly active?: T;
    /** What is typed is looked for in titles alone. */
    readonly onlyLabels?: boolean;
    create?(typed: string): T;
  },
): Promise<Answer<T>> {
  const pick = window.createQuickPick<T>();
  const { items, active, onlyLabels = false, create } = question;
  Object.assign(pick, { ...shared(question), items, matchOnDescription: !onlyLabels, matchOnDetail: !onlyLabels });
  if (active !== undefined) pick.activeItems = [active];
  return new Promise((resolve) => {
    const settle = settling(pick, resolve);
    if (create !== undefined) {
      pick.onDidChangeValue((typed) => {
        pick.items = typed.trim() === '' ? items : [...items, create(typed.trim())];
      });
    }
    pick.onDidAccept(() => {
      const [value] = pick.selectedItems;
      if (value !== undefined) settle({ kind: 'given', value });
    });
    pick.onDidTriggerButton(() => settle({ kind: 'back' }));
    pick.onDidHide(() => settle({ kind: 'cancelled' }));
    pick.show();
  });
}

/** A question to be answered in words; `check` says what is wrong with them, undefined for nothing. */
export function ask(
  question: Question & {
    readonly prompt: string;
    readonly value?: string;
    check(typed: string): Promise<string | undefined>;
  },
): Promise<Answer<string>> {
  const box = window.createInputBox();
  const { prompt, value = '', check } = question;
  Object.assign(box, { ...shared(question), prompt, value, valueSelection: [0, value.length] });
  let latest = 0;
  const validate = async (typed: string): Promise<string | undefined> => {
    const own = ++latest;
    const message = await check(typed);
    if (own === latest) box.validationMessage = message;
    return message;
  };
  return new Promise((resolve) => {
    const settle = settling(box, resolve);
    box.onDidChangeValue((typed) => void validate(typed));
    box.onDidAccept(async () => {
      const typed = box.value;
      box.busy = true;
      const message = await validate(typed);
      box.busy = false;
      if (message === undefined) settle({ kind: 'given', value: typed.trim() });
    });
    box.onDidTriggerButton(() => settle({ kind: 'back' }));
    box.onDidHide(() => settle({ kind: 'cancelled' }));
    box.show();
  });
}

function shared({ title, step, steps, placeholder }: Question): Partial<InputBox> {
  return {
    title,
    step,
    totalSteps: steps,
    placeholder: placeholder ?? '',
    ignoreFocusOut: true,
    buttons: step > 1 ? [QuickInputButtons.Back] : [],
  };
}

/** The first thing that happens counts. */
function settling<T>(input: Disposable & { hide(): void }, resolve: (answer: T) => void): (answer: T) => void {
  let isSettled = false;
  return (answer) => {
    if (isSettled) return;
    isSettled = true;
    resolve(answer);
    input.hide();
    input.dispose();
  };
}
