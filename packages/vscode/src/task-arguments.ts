/** The arguments of `okr` for a task of `tasks.json`; what is not as it should be is left out. */
export function checkArguments(definition: Readonly<Record<string, unknown>>): readonly string[] {
  const { paths, maxWarnings } = definition;
  const named = Array.isArray(paths) ? paths.filter((path) => typeof path === 'string' && path !== '') : [];
  return [
    'check',
    ...(Number.isInteger(maxWarnings) ? ['--max-warnings', String(maxWarnings)] : []),
    ...(named.length === 0 ? [] : ['--', ...named]),
  ];
}
