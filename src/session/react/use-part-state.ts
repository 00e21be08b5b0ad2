import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionContext } from '../session-context';
import { useSession } from './session-context';

/** A late part of the session that has a state of its own, with that state; renders again when it changes. */
export function usePartState<S, P extends { readonly state: StoreApi<S> }>(
  make: (context: SessionContext) => P & { readonly state: StoreApi<S> },
): { readonly part: P; readonly state: S } {
  const part = useSession().part(make);
  return { part, state: useStore(part.state) };
}
