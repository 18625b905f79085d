import type { JSX } from 'preact';
import { HealthMark } from '../board/health.tsx';
import { type KpiElement, usePage } from '../parts/index.ts';
import { Jump, Section, useDetailWords } from './parts.tsx';

/** KPIs that must not suffer, with how they are. */
export function Guards({ names }: { names: readonly string[] }): JSX.Element | null {
  const { index } = usePage();
  const words = useDetailWords();
  if (names.length === 0) return null;
  return (
    <Section title={words.guards}>
      <ul class="plain kpi-lines">
        {names.map((name) => (
          <KpiLine key={name} kpi={index.kpi(name)} name={name} />
        ))}
      </ul>
    </Section>
  );
}

export function KpiLine({ kpi, name }: { kpi: KpiElement | undefined; name: string }): JSX.Element {
  const { format } = usePage();
  return (
    <li>
      <Jump element={kpi} text={name} />
      {kpi === undefined ? null : (
        <span class="kpi-now">
          <strong>{format.value(kpi.value.current, kpi.value.unit)}</strong>
          <HealthMark health={kpi.value.health} />
        </span>
      )}
    </li>
  );
}
