import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SessionContext } from './session-context';

/** A small store of which each session has one, made when it is first asked for: parts of the page share it that don't know each other. */
export function sharedStore<S>(initial: S): (context: SessionContext) => StoreApi<S> {
  const stores = new WeakMap<SessionContext, StoreApi<S>>();
  return (context) => {
    const made = stores.get(context) ?? createStore<S>(() => initial);
    stores.set(context, made);
    return made;
  };
}
