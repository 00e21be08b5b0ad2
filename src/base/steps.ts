/** Work in parts of some ten milliseconds: each `next` does one, the last one returns what was made. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps in one go. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The steps of a part of something that tells what it has so far: of these nothing is told. */
export function* silently<T>(steps: Steps<T>): Generator<null, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield null;
  }
}
