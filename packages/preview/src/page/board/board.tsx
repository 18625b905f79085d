import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';

/** The KPIs. */
export function KpiBoard(): JSX.Element {
  const { index } = usePage();
  return (
    <ul>
      {index.kpis.map((kpi) => (
        <li key={kpi.id}>{kpi.value.title}</li>
      ))}
    </ul>
  );
}
