import type { Bilingual } from '@okr/core';

/** Letters of a head at most, and bytes of a message: more is no message of an editor. */
const longestHead = 8192;
const longestBody = 256_000_000;
/** No line of JSON ends within a text: whoever sees this has gone past a message's end. */
const nextHead = /Content-Length: *\d+\r\n/i;
const longestNext = 40;

/**
 * Follows where messages begin and end in what a client sends (`Content-Length: N`, an empty line, N bytes of JSON), so
 * that a length that is wrong is told at once: whoever goes on reading waits for ever, or takes one message for another.
 */
export class Framing {
  #head = '';
  /** Bytes of the body that are still to come; undefined within a head. */
  #left: number | undefined;
  #length = 0;
  /** The end of what was read of the body. */
  #tail = '';
  #first: Uint8Array[] | undefined = [];
  readonly #onFirst: (body: string) => void;

  /** `onFirst` gets the first message, once it is whole. */
  constructor(onFirst: (body: string) => void) {
    this.#onFirst = onFirst;
  }

  /** What is wrong, as soon as it is seen; nothing may be read after that. */
  read(bytes: Uint8Array): Bilingual | undefined {
    for (let at = 0; at < bytes.length; ) {
      if (this.#left === undefined) {
        const end = Math.min(bytes.length, at + longestHead + 4 - this.#head.length);
        const before = this.#head.length;
        this.#head += Buffer.from(bytes.subarray(at, end)).toString('latin1');
        const stop = this.#head.indexOf('\r\n\r\n');
        if (stop < 0) {
          if (!isHead(this.#head) || this.#head.length > longestHead) return noHead;
          return undefined;
        }
        const length = lengthIn(this.#head.slice(0, stop));
        if (length === undefined) return noHead;
        if (length > longestBody) return tooLong(length);
        at += stop + 4 - before;
        this.#head = '';
        this.#tail = '';
        this.#length = length;
        this.#left = length;
      } else {
        const part = bytes.subarray(at, at + this.#left);
        const text = this.#tail + Buffer.from(part).toString('latin1');
        if (nextHead.test(text)) return wrongLength(this.#length);
        this.#tail = text.slice(-longestNext);
        this.#first?.push(part);
        at += part.length;
        this.#left -= part.length;
      }
      if (this.#left === 0) this.#ended();
    }
    return undefined;
  }

  #ended(): void {
    this.#left = undefined;
    if (this.#first === undefined) return;
    this.#onFirst(Buffer.concat(this.#first).toString('utf8'));
    this.#first = undefined;
  }
}

/** Whether a head may begin like this: there are `Content-Length` and `Content-Type`. */
function isHead(start: string): boolean {
  const known = 'content-';
  return known.startsWith(start.slice(0, known.length).toLowerCase());
}

/** Undefined for what is no head, or says no length. */
function lengthIn(head: string): number | undefined {
  const lines = head.split('\r\n');
  if (!lines.every((line) => /^[\w-]+:/.test(line))) return undefined;
  const length = lines.map((line) => /^Content-Length:\s*(\d{1,15})\s*$/i.exec(line)?.[1]).find((each) => each);
  return length === undefined ? undefined : Number(length);
}

const noHead: Bilingual = {
  en: 'a message of the editor does not start where the one before says it ends (Content-Length); the server ends',
  vi: 'một thông điệp của trình soạn thảo không bắt đầu ở chỗ thông điệp trước kết thúc (Content-Length); máy chủ dừng',
};

function wrongLength(length: number): Bilingual {
  return {
    en: `a message of the editor is shorter than the ${length} bytes that it announces (Content-Length); the server ends`,
    vi: `một thông điệp của trình soạn thảo ngắn hơn ${length} byte đã báo trước (Content-Length); máy chủ dừng`,
  };
}

function tooLong(length: number): Bilingual {
  return {
    en: `a message of ${length} bytes is announced (Content-Length), more than the server reads; it ends`,
    vi: `một thông điệp ${length} byte được báo trước (Content-Length), quá mức máy chủ đọc; máy chủ dừng`,
  };
}
