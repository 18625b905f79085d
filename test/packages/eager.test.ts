import { expect, test } from 'vitest';
import { withEager } from '../../scripts/eager.mjs';

/** `⟦` and `⟧` stand around the functions that were called. */
function marked(text: string): string {
  const starts: number[] = [];
  const called = new Set<string>();
  let plain = '';
  for (const sign of text) {
    if (sign === '⟦') starts.push(plain.length);
    else if (sign === '⟧') called.add(`${starts.pop()}-${plain.length}`);
    else plain += sign;
  }
  return withEager(plain, called);
}

test.each([
  ['const a=⟦()=>1⟧,b=()=>2;', 'const a=(()=>1),b=()=>2;'],
  ['const a=⟦function(){}⟧;', 'const a=(function(){});'],
  ['const a=⟦x=>⟦y=>x⟧⟧;', 'const a=(x=>(y=>x));'],
  ['const a={m⟦(){}⟧,p:⟦()=>1⟧};', 'const a={m(){},p:(()=>1)};'],
  [
    'const a={⟦m(x){return x}⟧,"n"(){},⟦"o p"(){}⟧};',
    'const a={m:(function(x){return x}),"n"(){},"o p":(function(){})};',
  ],
  ['const a={⟦m(){return{⟦n(){return super.n()}⟧}}⟧};', 'const a={m(){return{n(){return super.n()}}}};'],
  ['const a={⟦async m(){}⟧,⟦*n(){}⟧,⟦[b](){}⟧,⟦get p(){}⟧};', 'const a={async m(){},*n(){},[b](){},get p(){}};'],
  ['class K{⟦m(){}⟧}', 'class K{m(){}}'],
  [
    'let a=f();⟦function f(){return⟦()=>g()⟧}⟧function g(){}',
    'var f=(function(){return(()=>g())});let a=f();;function g(){}',
  ],
  [
    'import{a}from"./a.js";⟦async function f(){}⟧export{f};',
    'var f=(async function(){});import{a}from"./a.js";;export{f};',
  ],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test('what a module does stays the same', async () => {
  const text =
    'export const all=[later(1),typeof later,later.name];⟦function later(n){return n<3?[n,⟦()=>later⟧().call(0,n+1)]:⟦(m=>m)⟧(n)}⟧';
  const run = async (module: string): Promise<unknown> =>
    JSON.stringify((await import(`data:text/javascript,${encodeURIComponent(module)}`)).all);
  expect(await run(marked(text))).toBe(await run(text.replace(/[⟦⟧]/g, '')));
});
