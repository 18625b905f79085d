import { render } from 'preact';
import type { PageHost } from '../protocol.ts';
import { actionsOf } from './actions.ts';
import { readView } from './model/view.ts';
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
  const store = new Store(host, readView(host.kept), () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  });
  const actions = actionsOf(store, host);
  host.listen((message) => store.receive(message));
  const paper = (isComing: boolean): void => {
    store.print(isComing);
    draw();
  };
  const before = (): void => paper(true);
  const after = (): void => paper(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  host.post({ type: 'ready' });
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    render(null, root);
  };
}
