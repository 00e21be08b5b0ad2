import type { EventOf } from '../event/record-event';
import { caseStep } from '../fold/case';
import type { Case } from '../fold/case';

type Registered = EventOf<'incident.registered'>;
type Closed = EventOf<'incident.closed'>;

export type IncidentState = Case<Registered, Closed>;

export const incidentStep = caseStep<Registered, Closed>(
  (event): event is Registered => event.type === 'incident.registered',
);
