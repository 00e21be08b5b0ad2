import type { PlanFormat } from './format';
import { planGeojson } from './plan-geojson/plan-geojson';
import { wardtwinJson } from './wardtwin-json/wardtwin-json';

/** Every format that a whole plan is read from and written to. */
export const PLAN_FORMATS: readonly PlanFormat[] = [wardtwinJson, planGeojson];

/** The format that a file's name says; null when none has its ending. */
export function formatOfFile(fileName: string): PlanFormat | null {
  const name = fileName.toLowerCase();
  return PLAN_FORMATS.find(({ extensions }) => extensions.some((ending) => name.endsWith(ending))) ?? null;
}
