import { useStore } from 'zustand';
import { createDrill, type Drill } from '../drill/create-drill';
import type { DrillState } from '../drill/drill-state';
import { useSession } from './session-context';

/** The drill of the session, made when the role is first taken. */
export const useDrill = (): Drill => useSession().part(createDrill);

/** Select as little as possible: a component renders again only when what it selects changes. */
export const useDrillState = <T>(select: (state: DrillState) => T): T => useStore(useDrill().store, select);
