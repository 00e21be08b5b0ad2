import * as z from 'zod';
import { ASSET_BODIES } from '../fold/asset-bodies';
import { DRILL_BODIES } from '../drill/drill-body';
import { HAZARD_BODIES } from '../hazard/hazard-bodies';
import { INCIDENT_BODIES } from '../incident/incident-bodies';
import { INSPECTION_BODIES } from '../inspection/inspection-body';
import { PERMIT_BODIES } from '../permit/permit-bodies';
import { REPORT_BODIES } from '../report/report-bodies';
import { RISK_BODIES } from '../risk/risk-bodies';
import { ROUND_BODIES } from '../round/round-body';
import { STOCK_BODIES } from '../stock/stock-bodies';
import { SUBSTANCE_BODIES } from '../substance/substance-bodies';
import { TRAINING_BODIES } from '../training/training-bodies';
import { said } from './body-fields';

/**
 * Every event that this program knows, with its body. A type enters only together with the reducer that
 * reads it. Bodies of one version never change meaning; a new one raises `EVENT_VERSION`.
 */
export const EVENT_BODIES = {
  ...INSPECTION_BODIES,
  ...HAZARD_BODIES,
  ...ASSET_BODIES,
  ...ROUND_BODIES,
  ...STOCK_BODIES,
  ...SUBSTANCE_BODIES,
  ...DRILL_BODIES,
  ...INCIDENT_BODIES,
  ...RISK_BODIES,
  ...TRAINING_BODIES,
  ...PERMIT_BODIES,
  ...REPORT_BODIES,
  /** Takes back the event that it supersedes and puts nothing in its place. */
  'record.withdrawn': z.object({ reason: said }),
} as const;

export const EVENT_VERSION = 1;

export type EventType = keyof typeof EVENT_BODIES;

/** Whether `type` is one of this program's. Cost O(1). */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_BODIES, type);
}
