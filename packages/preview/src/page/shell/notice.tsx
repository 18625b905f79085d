import type { JSX } from 'preact';
import { usePage } from '../context.ts';

/** Says quietly that something could not be read; a press opens the file. */
export function Notice(): JSX.Element | null {
  const { files, can, words, actions } = usePage();
  const [first, ...more] = files.filter(({ unread }) => unread > 0).sort((a, b) => b.unread - a.unread);
  if (first === undefined) return null;
  const text = words.unread(first.unread, first.name);
  const top = { line: 0, character: 0 };
  return (
    <p class="notice" role="status">
      {can.open ? (
        <button
          type="button"
          class="link"
          onClick={() => actions.open({ file: first.uri, range: { start: top, end: top } })}
        >
          {text}
        </button>
      ) : (
        text
      )}
      {more.length === 0 ? null : ` ${words.unreadMore(more.length)}`}
    </p>
  );
}
