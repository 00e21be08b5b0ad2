/** Does the work once what runs just now is through, however often it is asked for until then. */
export function inNextTurn(work: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    queueMicrotask(() => {
      waits = false;
      work();
    });
  };
}
