import { useEffect } from 'react';

/** Gives a GPU resource back when it is replaced or leaves the screen; answers the resource itself. */
export function useDisposed<T extends { dispose(): void }>(resource: T): T {
  useEffect(() => () => resource.dispose(), [resource]);
  return resource;
}
