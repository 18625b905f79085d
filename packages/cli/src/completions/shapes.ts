import type { Language } from '@okr/core';
import { helpTexts } from '../help-texts.ts';
import { programIn } from '../program.ts';
import type { CommandShape } from './complete.ts';

/** The commands and their options, as help tells them. */
export function commandShapes(language: Language): readonly CommandShape[] {
  const nothing = (): void => {};
  return programIn(helpTexts[language], 80, { print: nothing, settle: nothing }).commands.map((command) => {
    const help = command.createHelp();
    const options = [...help.visibleOptions(command), ...help.visibleGlobalOptions(command)];
    return {
      name: command.name(),
      about: command.summary(),
      options: options.map(({ long, short, description, required }) => ({
        flags: [long, short].filter((flag) => typeof flag === 'string'),
        about: description,
        takesValue: required,
      })),
    };
  });
}
