import { useStore } from 'zustand';
import { egressKeys, type EgressKeys } from '../egress/egress-keys';
import { useSession } from './session-context';

/** What the header knows of ways out, without all that tells it. */
export const useEgressKeys = <T>(select: (keys: EgressKeys) => T): T =>
  useStore(useSession().part(egressKeys), select);
