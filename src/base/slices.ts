/** Longest stretch of work between two pauses, milliseconds: the page stays quick to answer. */
const LONGEST = 8;

/**
 * Cuts long work of one thread into short stretches: the returned function is called between its parts, and waits for
 * `pause` when the stretch has been long enough. Cost O(1) a call.
 */
export function slices(pause: () => Promise<void>, longest = LONGEST): () => Promise<void> | null {
  let began = performance.now();
  const rest = async (): Promise<void> => {
    await pause();
    began = performance.now();
  };
  return () => (performance.now() - began < longest ? null : rest());
}
