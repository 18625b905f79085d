import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { HealthMark } from '../board/health.tsx';
import { usePage } from '../context.ts';
import type { KpiElement } from '../model/elements.ts';
import { guardsOf } from '../model/guards.ts';
import { Sparkline } from '../parts/spark.tsx';
import { healthTones } from '../parts/tone.ts';

/** The rest is on the board. */
const AT_MOST = 8;

/** Under the goals, what must not suffer from them; nothing where no objective guards a KPI. */
export function GuardStrip(): JSX.Element | null {
  const { index, sieve, words, actions } = usePage();
  const guards = useMemo(() => guardsOf(index, sieve), [index, sieve]);
  if (guards.length === 0) return null;
  return (
    <section class="guard-strip" aria-label={words.guards}>
      <h2>{words.guards}</h2>
      <ul>
        {guards.slice(0, AT_MOST).map((kpi) => (
          <Guard key={kpi.id} kpi={kpi} />
        ))}
        {guards.length > AT_MOST ? (
          <li>
            <button type="button" class="guard-chip" onClick={() => actions.look({ tab: 'kpis' })}>
              {words.andMore(guards.length - AT_MOST)}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Guard({ kpi }: { kpi: KpiElement }): JSX.Element {
  const { selected, format, actions } = usePage();
  const { value } = kpi;
  return (
    <li>
      <button
        type="button"
        class="guard-chip"
        aria-pressed={selected === kpi}
        onClick={() => actions.select(kpi.id)}
        onDblClick={() => actions.open(value)}
      >
        <HealthMark health={value.health} />
        <span class="guard-name">{value.title}</span>
        <strong>{format.value(value.current, value.unit)}</strong>
        <Sparkline
          values={value.actuals}
          tone={value.health === null ? 'idle' : healthTones[value.health]}
          width={40}
          height={16}
        />
      </button>
    </li>
  );
}
