import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionContext } from '../session-context';
import { useSession } from './session-context';

/** What is selected of a late part's state; renders again only when that is another. */
export const usePartSlice = <S, T>(
  make: (context: SessionContext) => { readonly state: StoreApi<S> },
  select: (state: S) => T,
): T => useStore(useSession().part(make).state, select);
