import { PackedLines } from './packed-lines.ts';
import type { Token } from './tokens.ts';

/** First words kept, found or missed; plans use far fewer, and a hostile one must not fill the memory. */
const MOST_KEPT = 50_000;

/** What a phrase of the lists matched: how many tokens, which lists (bits), which English forms (bits). */
export interface Match {
  readonly size: number;
  readonly mask: number;
  readonly forms: number;
}

/** Further words of a phrase, and what it is where it may end here. */
interface Node {
  readonly next: Map<string, Node>;
  mask: number;
  forms: number;
  ends: boolean;
}

/**
 * Phrases by their words, packed as text: a line for each first word, then a field for each phrase that starts with it:
 * its lists and forms in base 36 and its further words, `mask forms do it`. A line is taken apart when its word is met.
 */
export class Phrases {
  private readonly lines: PackedLines;
  private readonly opened = new Map<string, Node | null>();

  constructor(packed: string) {
    this.lines = new PackedLines(packed, '\n');
  }

  /** The longest phrase that starts at token `at`; undefined when none does. */
  longest(tokens: readonly Token[], at: number): Match | undefined {
    const first = tokens[at]?.key;
    let node = first === undefined ? undefined : this.startingWith(first);
    let found: Match | undefined;
    for (let size = 1; node !== undefined; size++) {
      if (node.ends) found = { size, mask: node.mask, forms: node.forms };
      const key: string | undefined = tokens[at + size]?.key;
      node = key === undefined ? undefined : node.next.get(key);
    }
    return found;
  }

  /** Whether a phrase starts with a word. */
  has(first: string): boolean {
    return this.lines.find(first) !== undefined;
  }

  /** The lists (bits) of all phrases that start with a word. */
  listsFrom(first: string): number {
    const node = this.startingWith(first);
    return node === undefined ? 0 : listsBelow(node);
  }

  private startingWith(first: string): Node | undefined {
    const known = this.opened.get(first);
    if (known !== undefined) return known ?? undefined;
    const line = this.lines.find(first);
    const node = line === undefined ? null : open(line);
    if (this.opened.size < MOST_KEPT) this.opened.set(first, node);
    return node ?? undefined;
  }
}

function listsBelow(node: Node): number {
  let { mask } = node;
  for (const child of node.next.values()) mask |= listsBelow(child);
  return mask;
}

function open(line: string): Node {
  const root = newNode();
  for (const field of line.split('\t')) {
    const [mask = '0', forms = '0', ...words] = field.split(' ');
    let node = root;
    for (const word of words) {
      const child = node.next.get(word) ?? newNode();
      node.next.set(word, child);
      node = child;
    }
    node.mask = Number.parseInt(mask, 36);
    node.forms = Number.parseInt(forms, 36);
    node.ends = true;
  }
  return root;
}

function newNode(): Node {
  return { next: new Map(), mask: 0, forms: 0, ends: false };
}

/** Gathers phrases to be packed: of one phrase in several lists the bits add up. */
export class PhrasePacker {
  private readonly phrases = new Map<string, { mask: number; forms: number }>();

  add(words: readonly string[], mask: number, forms: number): void {
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = this.phrases.get(key) ?? { mask: 0, forms: 0 };
    known.mask |= mask;
    known.forms |= forms;
    this.phrases.set(key, known);
  }

  pack(): string {
    const lines = new Map<string, string[]>();
    for (const [key, { mask, forms }] of [...this.phrases].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const space = key.indexOf(' ');
      const first = space === -1 ? key : key.slice(0, space);
      const rest = space === -1 ? '' : key.slice(space);
      const fields = lines.get(first) ?? [];
      fields.push(`${mask.toString(36)} ${forms.toString(36)}${rest}`);
      lines.set(first, fields);
    }
    return [...lines].map(([first, fields]) => [first, ...fields].join('\t')).join('\n');
  }
}
