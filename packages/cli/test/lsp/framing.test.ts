import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Framing } from '../../src/lsp/framing.ts';

const message = (body: string, length = Buffer.byteLength(body)): string => `Content-Length: ${length}\r\n\r\n${body}`;
const hello = '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":7}}';
const open = '{"jsonrpc":"2.0","method":"x","params":"mục tiêu \\r\\nContent-Length: 5"}';

function read(...chunks: readonly (string | Uint8Array)[]) {
  const first: string[] = [];
  const framing = new Framing((body) => void first.push(body));
  const faults = chunks.map((chunk) => framing.read(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)?.en);
  return { first, fault: faults.find((each) => each !== undefined) };
}

describe('messages that are whole', () => {
  test('one after the other, in any pieces', () => {
    const bytes = Buffer.from(`${message(hello)}Content-Type: x\r\n${message(open)}${message('{}')}`);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
        expect(read(...pieces)).toEqual({ first: [hello], fault: undefined });
      }),
    );
  });
});

describe('a length that is wrong is told at once', () => {
  test.each([
    ['too small', message(hello, 10), /^a message of the editor does not start/],
    ['too small by one', message(hello, hello.length - 1), /does not start/],
    ['too large, and another message comes', `${message(hello, 200)}${message(open)}`, /shorter than the 200 bytes/],
    ['none', `Content-Type: x\r\n\r\n${hello}`, /does not start/],
    ['no number', `Content-Length: many\r\n\r\n${hello}`, /does not start/],
    ['negative', `Content-Length: -5\r\n\r\n${hello}`, /does not start/],
    ['beyond everything', message(hello, 10 ** 12), /more than the server reads/],
    ['no head at all', hello, /does not start/],
    ['a head without an end', `Content-Length: 5${' '.repeat(10_000)}`, /does not start/],
    ['too small, so that letters are left', message(hello, 2), /does not start/],
    ['bytes', '\0\x01\x02', /does not start/],
  ])('%s', (_, bytes, fault) => {
    expect(read(bytes).fault).toMatch(fault);
    // Byte by byte it is the same.
    expect(read(...Array.from(Buffer.from(bytes), (byte) => Buffer.from([byte]))).fault).toMatch(fault);
  });
});
