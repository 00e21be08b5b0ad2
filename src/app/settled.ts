/** A page in the background draws nothing: it is waited for no longer than this, milliseconds. */
const LONGEST = 1500;

/** Frames from a change of the stores to its picture: React's, the renderer's, and the one that shows it. */
const FRAMES = 3;

/** Resolves when the browser has shown what the page was given so far. */
export function settled(): Promise<void> {
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const shown = async (): Promise<void> => {
    for (let i = 0; i < FRAMES; i++) await frame();
  };
  return Promise.race([shown(), new Promise<void>((resolve) => setTimeout(resolve, LONGEST))]);
}
