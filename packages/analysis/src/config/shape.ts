/**
 * What a value of the configuration may be. Each shape both reads a JSON node (leaving out what it cannot use and saying
 * why) and describes itself as JSON Schema, so that the two cannot disagree.
 */
import type { Bilingual, Span } from '@okr/core';
import { nearNames, shortened } from '@okr/language';
import type { Node } from 'jsonc-parser';
import { longestPattern, mostPatterns } from '../paths/glob.ts';

export type Report = (span: Span, message: Bilingual) => void;
export type JsonSchema = { readonly [key: string]: unknown };

export interface Shape<T> {
  /** The value, its bad parts left out and reported; undefined where nothing of it can be used. */
  read(node: Node, report: Report): T | undefined;
  readonly schema: JsonSchema;
}

type ValueOf<S> = S extends Shape<infer T> ? T : never;
type Fields = { readonly [key: string]: Shape<unknown> };

/** A description as the schema shows it: editors print the text as it is, so both languages stand in it. */
function described(schema: JsonSchema, description: Bilingual): JsonSchema {
  return { ...schema, description: `${description.en}\n\n${description.vi}` };
}

export function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}

/** Lower and upper end are allowed. */
export function number(
  limits: { readonly min: number; readonly max: number; readonly whole?: boolean; readonly default?: number },
  description: Bilingual,
): Shape<number> {
  const { min, max, whole = false } = limits;
  return {
    schema: described(
      {
        type: whole ? 'integer' : 'number',
        minimum: min,
        maximum: max,
        ...(limits.default === undefined ? {} : { default: limits.default }),
      },
      description,
    ),
    read(node, report) {
      const value: unknown = node.value;
      if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value)))
        return value;
      report(spanOf(node), {
        en: `must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`,
        vi: `phải là ${whole ? 'số nguyên' : 'số'} từ ${min} đến ${max}`,
      });
      return undefined;
    },
  };
}

export function choice<const V extends string>(values: readonly V[], description: Bilingual): Shape<V> {
  const listed = values.map((value) => `"${value}"`).join(', ');
  return {
    schema: described({ enum: values }, description),
    read(node, report) {
      const found = values.find((value) => value === node.value);
      if (found === undefined)
        report(spanOf(node), { en: `must be one of ${listed}`, vi: `phải là một trong ${listed}` });
      return found;
    },
  };
}

export function text(description: Bilingual): Shape<string> {
  return {
    schema: described({ type: 'string', minLength: 1, maxLength: 1000 }, description),
    read(node, report) {
      const value: unknown = node.value;
      if (typeof value === 'string' && value.length > 0 && [...value].length <= 1000) return value;
      report(spanOf(node), {
        en: 'must be a text in quotes, 1 to 1000 characters long',
        vi: 'phải là chuỗi trong ngoặc kép, dài từ 1 đến 1000 ký tự',
      });
      return undefined;
    },
  };
}

/** Kinds of groups that other programs read in patterns and that cost them more than their length. */
const group = /(?<!\\)[@!+*?]\(/;

/** A pattern of paths. A shape reads so many of them as there may be in one configuration. */
export function glob(description: Bilingual): Shape<string> {
  let count = 0;
  return {
    schema: described(
      { type: 'string', minLength: 1, maxLength: longestPattern, pattern: `^(?!.*${group.source})` },
      description,
    ),
    read(node, report) {
      const value: unknown = node.value;
      if (typeof value !== 'string' || value === '' || [...value].length > longestPattern) {
        report(spanOf(node), {
          en: `must be a pattern in quotes, 1 to ${longestPattern} letters long`,
          vi: `phải là mẫu trong ngoặc kép, dài từ 1 đến ${longestPattern} ký tự`,
        });
        return undefined;
      }
      if (group.test(value)) {
        report(spanOf(node), {
          en: 'groups such as +(a|b) are not read here; write {a,b}, or \\( for a bracket',
          vi: 'ở đây không đọc nhóm dạng +(a|b); hãy viết {a,b}, hoặc \\( nếu là dấu ngoặc',
        });
        return undefined;
      }
      count++;
      if (count <= mostPatterns) return value;
      if (count === mostPatterns + 1)
        report(spanOf(node), {
          en: `more than ${mostPatterns} patterns: from here on they are skipped`,
          vi: `quá ${mostPatterns} mẫu: từ mẫu này trở đi bị bỏ qua`,
        });
      return undefined;
    },
  };
}

/** Items that cannot be read are left out. */
export function list<T>(of: Shape<T>, atLeast: number, description: Bilingual): Shape<readonly T[]> {
  return {
    schema: described({ type: 'array', items: of.schema, minItems: atLeast }, description),
    read(node, report) {
      if (node.type !== 'array') {
        report(spanOf(node), { en: 'must be a list in […]', vi: 'phải là danh sách trong […]' });
        return undefined;
      }
      const items = node.children ?? [];
      if (items.length < atLeast) {
        report(spanOf(node), { en: `needs at least ${atLeast} entry`, vi: `cần ít nhất ${atLeast} phần tử` });
        return undefined;
      }
      const read = items.map((item) => of.read(item, report)).filter((item): item is T & {} => item !== undefined);
      return read.length >= atLeast ? read : undefined;
    },
  };
}

/** An object with these fields and no others; a field that cannot be read is left out. */
export function object<F extends Fields, R extends keyof F = never>(
  fields: F,
  required: readonly R[],
  description: Bilingual,
): Shape<{ readonly [K in Exclude<keyof F, R>]?: ValueOf<F[K]> } & { readonly [K in R]: ValueOf<F[K]> }> {
  type Value = { readonly [K in Exclude<keyof F, R>]?: ValueOf<F[K]> } & { readonly [K in R]: ValueOf<F[K]> };
  const properties = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, shape.schema]));
  const needs = required.length > 0 ? { required } : {};
  return {
    schema: described({ type: 'object', properties, ...needs, additionalProperties: false }, description),
    read(node, report) {
      if (node.type !== 'object') {
        report(spanOf(node), { en: 'must be an object in {…}', vi: 'phải là đối tượng trong {…}' });
        return undefined;
      }
      const value = readFields(node, fields, report);
      const missing = required.filter((key) => !(key in value));
      for (const key of missing) {
        if (keysOf(node).some((written) => written === key)) continue;
        report(spanOf(node), { en: `needs "${String(key)}"`, vi: `cần có "${String(key)}"` });
      }
      return missing.length > 0 ? undefined : (value as Value);
    },
  };
}

/** Like `object`, for keys that are data: the same kind of value under each of them. */
export function record<T>(
  shapes: Readonly<Record<string, Shape<T>>>,
  description: Bilingual,
): Shape<Readonly<Record<string, T>>> {
  const whole = object(shapes, [], description);
  return { schema: whole.schema, read: (node, report) => whole.read(node, report) as Record<string, T> | undefined };
}

/** The same shape; its schema stands once, under `$defs`. */
export function named<T>(name: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { $ref: `#/$defs/${name}` } };
}

function keysOf(node: Node): readonly string[] {
  return (node.children ?? []).map((property) => String(property.children?.[0]?.value));
}

function readFields(node: Node, fields: Fields, report: Report): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const property of node.children ?? []) {
    const [key, written] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) report(spanOf(key), unknownKey(name, Object.keys(fields)));
    else if (seen.has(name))
      report(spanOf(key), { en: `"${shortened(name)}" is given twice`, vi: `"${shortened(name)}" được ghi hai lần` });
    else if (written !== undefined) {
      const read = shape.read(written, report);
      if (read !== undefined) value[name] = read;
    }
    seen.add(name);
  }
  return value;
}

function unknownKey(key: string, known: readonly string[]): Bilingual {
  const name = shortened(key);
  const near = nearNames(key, known);
  if (near.length > 0) {
    const offered = near.map((key) => `"${key}"`).join(', ');
    return {
      en: `"${name}" is not known here; did you mean ${offered}?`,
      vi: `không có "${name}" ở đây; có phải ý bạn là ${offered}?`,
    };
  }
  const listed = known.length > 12 ? '' : known.map((key) => `"${key}"`).join(', ');
  return {
    en: `"${name}" is not known here${listed === '' ? '' : `; known are ${listed}`}`,
    vi: `không có "${name}" ở đây${listed === '' ? '' : `; có thể dùng ${listed}`}`,
  };
}
