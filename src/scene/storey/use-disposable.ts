import { useEffect, useMemo, type DependencyList } from 'react';

/** A GPU resource made once per change of its inputs and given back when it is replaced or leaves the screen. */
export function useDisposable<T extends { dispose(): void }>(make: () => T, inputs: DependencyList): T {
  const resource = useMemo(make, inputs);
  useEffect(() => () => resource.dispose(), [resource]);
  return resource;
}
