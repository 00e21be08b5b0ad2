/** The same numbers with room for `length`. O(numbers). */
export function enlarged<T extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(
  numbers: T,
  length: number,
): T {
  const grown = new (numbers.constructor as new (length: number) => T)(length);
  grown.set(numbers);
  return grown;
}
