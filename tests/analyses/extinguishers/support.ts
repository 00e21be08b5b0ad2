import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { readPlanGeojson } from '../../../src/formats/plan-geojson/read-plan-geojson';

const ROOT = resolve(import.meta.dirname, '../../..');
export const TWO_WARDS = resolve(ROOT, 'tests/fixtures/two-wards.plan.geojson');
export const CLINIC = resolve(ROOT, '../shared/data/clinic.plan.geojson');
export const hasClinic = existsSync(CLINIC);

/** A plan file made walkable. */
export function planOf(file: string): WalkingPlan {
  const read = readPlanGeojson(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return walkingPlan(read.value.document);
}
