import { bareName } from '../../names/near.ts';

/** `kết quả` → `kq`, `/kết quả` → `/kq`; one word alone has none. */
function initialsOf(bare: string): string {
  const mark = bare.startsWith('/') ? '/' : '';
  const words = bare
    .slice(mark.length)
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
  return words.length < 2 ? '' : mark + words.map((word) => word[0]).join('');
}

/**
 * What a client holds against the typed letters: the form without marks and the initials, led by the form that was begun,
 * so that clients that compare only the beginning find it too.
 */
export function filterTextFor(typed: string, surfaces: readonly string[]): string {
  const forms = surfaces.flatMap((surface) => {
    const bare = bareName(surface);
    return [bare, initialsOf(bare)];
  });
  const unique = [...new Set(forms)].filter((form) => form !== '');
  const begun = [...surfaces.map((surface) => surface.toLowerCase()), ...unique].find((form) => begins(form, typed));
  const lead = typed === '' || begun === undefined ? [] : [begun];
  return [...new Set([...lead, ...unique])].join(' ');
}

/** Whether any form of a surface begins with what was typed. */
export function fits(typed: string, surfaces: readonly string[]): boolean {
  if (typed === '') return true;
  const wanted = bareName(typed).replace(/\s+/g, ' ');
  return surfaces.some((surface) => {
    const bare = bareName(surface);
    return bare.startsWith(wanted) || initialsOf(bare).startsWith(wanted);
  });
}

function begins(form: string, typed: string): boolean {
  return form.normalize('NFC').startsWith(typed.normalize('NFC').toLowerCase().replace(/\s+/g, ' '));
}
