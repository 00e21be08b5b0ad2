import { useEffect } from 'react';
import type { ChemicalState } from '../chemicals/chemical-state';
import { createChemicals, type Chemicals } from '../chemicals/create-chemicals';
import { usePartState } from './use-part-state';

/** What is known of hazardous chemicals, kept true for as long as the component is there. */
export function useChemicals(): { readonly part: Chemicals; readonly state: ChemicalState } {
  const { part, state } = usePartState<ChemicalState, Chemicals>(createChemicals);
  useEffect(() => part.watch(), [part]);
  return { part, state };
}
