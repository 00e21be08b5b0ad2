/**
 * Every buffer of the typed arrays in an output, each once: the transfer list of an output whose arrays its
 * worker keeps no use of. O(values).
 */
export function buffersOf(output: unknown): ArrayBufferLike[] {
  const buffers = new Set<ArrayBufferLike>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else for (const each of Object.values(value)) visit(each);
  };
  visit(output);
  return [...buffers];
}
