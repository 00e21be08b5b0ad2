import { createEgress } from '../../../session/egress/create-egress';
import type { Egress } from '../../../session/egress/egress';
import { useSession } from '../../../session/react/session-context';

/** The verbs of ways out. */
export const useEgressPart = (): Egress => useSession().part(createEgress);
