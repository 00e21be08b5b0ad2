import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import type { NamedPlan, VerificationCase } from '../../src/analyses/verification/case';
import { hospital } from '../../src/demo/hospital/hospital';
import { planGeojson } from '../../src/formats/plan-geojson/plan-geojson';

/** The real building that is run besides the demo. */
export const BUILDING = 'clinic.plan.geojson';
const DEMO = 'demo';

const file = process.env['VERIFIED_PLAN'];

/** Names of the plans that the full run has: the real building first, where its file lies. */
export const PLAN_NAMES: readonly string[] = [...(file === undefined ? [] : [basename(file)]), DEMO];

function building(path: string): NamedPlan {
  const read = planGeojson.read(readFileSync(path));
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.error)}`);
  return { name: basename(path), document: read.value.document };
}

/** A case that is about whole buildings has all plans, another one the first; and a word that tells one list of plans from another. */
export function plansFor({ needsPlan }: VerificationCase): {
  readonly plans: readonly NamedPlan[];
  readonly key: string;
} {
  const isDemoToo = needsPlan === true || file === undefined;
  const plans = [
    ...(file === undefined ? [] : [building(file)]),
    ...(isDemoToo ? [{ name: DEMO, document: hospital() }] : []),
  ];
  const hash =
    file === undefined ? '' : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
  return { plans, key: [hash, isDemoToo ? DEMO : ''].filter((part) => part !== '').join('+') };
}
