import { createContext, useContext } from 'react';

/** What the content of a sheet may ask of it. */
export interface SheetHandle {
  /** Opens a sheet of which only the head is seen; nothing where it is a side panel or open already. */
  raise(): void;
  /** Gives the content all the height there is for a while; returns what gives it back. */
  fill(): () => void;
  /** Shows the content from its top: another page of it begins. */
  toTop(): void;
}

export const SheetControl = createContext<SheetHandle | null>(null);

/** The sheet that this is in; null outside of any. */
export const useSheet = (): SheetHandle | null => useContext(SheetControl);
