import { render } from 'preact';
import type { PageHost } from '../protocol.ts';
import { actionsOf } from './actions.ts';
import { firstView } from './model/view.ts';
import { Page } from './page.tsx';
import { Store } from './store.ts';

export { fileHost, servedHost } from './hosts/index.ts';

/** Shows the page inside `root` and says `ready` to its host; what it returns takes the page away again. */
export function mount(root: HTMLElement, host: PageHost): () => void {
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    render(<Page store={store} actions={actions} />, root);
  };
  // Several messages of one turn are drawn once.
  const store = new Store(host, firstView, () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  });
  const actions = actionsOf(store, host);
  host.listen((message) => store.receive(message));
  host.post({ type: 'ready' });
  return () => render(null, root);
}
