import type { PlanFormat } from '../format';
import { notWritten } from './not-written';
import { readPlanGeojson } from './read-plan-geojson';
import { writePlanGeojson } from './write-plan-geojson';

/** The open text form of a plan: plain GeoJSON in local metres, for scripts and other programs. */
export const planGeojson: PlanFormat = {
  id: 'plan-geojson',
  extensions: ['.plan.geojson', '.geojson'],
  mediaType: 'application/geo+json',
  read: readPlanGeojson,
  write: (document) => ({ text: writePlanGeojson(document), warnings: notWritten(document) }),
};
