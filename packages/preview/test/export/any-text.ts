import fc from 'fast-check';

const ascii = fc.integer({ min: 0, max: 0x7f });
const any = fc.integer({ min: 0, max: 0x10ffff });

/** Any text, half of it ASCII; cheaper to set up than fast-check's own `binary`, which maps every character first. */
export const anyText = fc.string({
  unit: fc.oneof(ascii, any).map((code) => String.fromCodePoint(code)),
  maxLength: 200,
});
