import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createDrill, type Drill } from '../drill/create-drill';
import type { DrawnWay, DrillState } from '../drill/drill-state';
import { useSession } from './session-context';

/** The drill of the session, made when the role is first taken. */
export const useDrill = (): Drill => useSession().part(createDrill);

/** Select as little as possible: a component renders again only when what it selects changes. */
export const useDrillState = <T>(select: (state: DrillState) => T): T => useStore(useDrill().store, select);

/** What is drawn of the way out, the same object for as long as none of it changes. */
export const useDrawnWay = (): DrawnWay =>
  useDrillState(useShallow(({ found, effects, shut, derived }) => ({ found, effects, shut, derived })));
