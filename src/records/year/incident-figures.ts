import type { IncidentKind } from '../incident/incident-bodies';
import type { IncidentState } from '../incident/incident-state';
import { isIn } from './period';
import type { Period } from './period';

/** Incidents registered in a period. */
export interface IncidentFigures {
  readonly total: number;
  /** Kinds that happened, each with its number. */
  readonly byKind: Readonly<Partial<Record<IncidentKind, number>>>;
  /** Of the fire alarms: what they were found to be. */
  readonly fireAlarms: { readonly real: number; readonly false: number; readonly undecided: number };
  /** Not closed before the period's end. */
  readonly open: number;
}

/** Cost O(incidents). */
export function incidentFigures(incidents: readonly IncidentState[], period: Period): IncidentFigures {
  const byKind: Partial<Record<IncidentKind, number>> = {};
  const fireAlarms = { real: 0, false: 0, undecided: 0 };
  let [total, open] = [0, 0];
  for (const { opened, closed } of incidents) {
    if (opened === null || !isIn(period, opened.at)) continue;
    const { kind } = opened.body;
    const ended = closed !== null && closed.at < period.to ? closed : null;
    total++;
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    if (ended === null) open++;
    if (kind === 'fire-alarm') fireAlarms[ended?.body.verdict ?? 'undecided']++;
  }
  return { total, byKind, fireAlarms, open };
}
