import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Role } from '../../../src/session/state/view-state';
import { openWay, type Way, type Work } from '../support/ways';
import { aimCameras } from './aim-cameras';
import { inspect } from './inspect';
import { leadOut } from './lead-out';
import { mendPlan } from './mend-plan';
import { planAssets } from './plan-assets';

interface Job {
  readonly role: Role;
  readonly query: string;
  readonly title: string;
  readonly run: (work: Work) => Promise<void>;
}

/** What the page is for: a job for each question that a role asks of it. */
export const JOBS: readonly Job[] = [
  { role: 'planner', query: '', title: 'plans extinguishers', run: planAssets },
  { role: 'editor', query: '', title: 'mends a plan', run: mendPlan },
  { role: 'drill', query: '&storey=storey_L2', title: 'leads a drill', run: leadOut },
  { role: 'inspector', query: '', title: 'checks and closes a hazard', run: inspect },
  { role: 'planner', query: '', title: 'aims cameras', run: aimCameras },
];

/** Milliseconds; the machine may be busy. */
export const JOB_PATIENCE = 150_000;

/** Does a job from its beginning to its end in a context of its own; the page has nothing to complain of. */
export async function doJob(browser: Browser, { role, query, run }: Job, way: Way): Promise<void> {
  const work = await openWay(browser, way, role, query);
  try {
    await run(work);
    expect(work.complaints).toEqual([]);
  } catch (failure) {
    // What it looked like, beside the pictures that differ.
    const name = [run.name, way.language, way.size, way.means].join('-');
    await work.page.screenshot({ path: `.cache/pictures/failed-${name}.png` });
    throw failure;
  } finally {
    await work.page.context().close();
  }
}
