/** The same shape with nothing in it writable, however deep. Primitives stay themselves; unions distribute. */
export type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
