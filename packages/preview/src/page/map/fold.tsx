import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  /** Made only while it is open: what it holds may be long. */
  readonly children: () => ComponentChildren;
}

export function Fold({ class: name, summary, children }: FoldProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
