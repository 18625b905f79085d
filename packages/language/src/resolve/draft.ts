/** A resolved element while it is being built: links are filled in once everything is declared. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
