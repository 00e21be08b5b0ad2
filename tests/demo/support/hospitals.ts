import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { faultlessHospital, withStories } from '../../../src/demo/hospital/hospital';
import { yearOfRecords } from '../../../src/demo/hospital/year/year-of-records';
import type { CampusDocument } from '../../../src/model/schema/document';
import type { RecordEvent } from '../../../src/records/event/record-event';

/** Made when first asked for, once for all files of tests that a thread runs: none of them changes what it is given. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** The hospital before its stories are planted, and how it is walked. */
export const soundHospital: () => CampusDocument = once(faultlessHospital);
export const soundPlan: () => WalkingPlan = once(() => walkingPlan(soundHospital()));

/** The hospital with its stories, how it is walked, and its year. */
export const toldHospital: () => CampusDocument = once(() => withStories(soundHospital()));
export const toldPlan: () => WalkingPlan = once(() => walkingPlan(toldHospital()));
export const toldYear: () => readonly RecordEvent[] = once(() => yearOfRecords(toldHospital()));
