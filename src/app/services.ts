import { seededRandom } from '../base/random';
import { ulidSource } from '../base/ulid';
import { createComputeClient } from '../compute/compute-client';
import { workerConnection } from '../compute/worker-connection';
import type { Services } from '../session/services';
import { awake } from './awake';
import { deviceStorage, tabMemory } from './device-storage';
import { copyLink } from './copy-link';
import { loadSample } from './load-sample';
import { loadSampleRecords } from './load-sample-records';
import { pickFile } from './pick-file';
import { saveBlob, saveFile } from './save-file';
import { settled } from './settled';

/** A seed that no other device has: ids made here must not meet ids made elsewhere. */
const deviceSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? Date.now();

const startReader = (): Worker =>
  new Worker(new URL('../../workers/reader-worker.ts', import.meta.url), { type: 'module' });
const startPlanner = (): Worker =>
  new Worker(new URL('../../workers/planner-worker.ts', import.meta.url), { type: 'module' });

/** The one place where the session's services are real: workers, downloads, clock, ids. */
export function realServices(): Services {
  const ids = ulidSource(() => Date.now(), seededRandom(deviceSeed()));
  const compute = createComputeClient({
    reader: () => workerConnection(startReader()),
    planner: () => workerConnection(startPlanner()),
  });
  return {
    compute,
    files: {
      pick: () => pickFile('.json,.geojson,application/json,application/geo+json'),
      save: saveFile,
      saveBlob,
    },
    link: { copy: copyLink },
    clock: { now: () => performance.now() },
    calendar: { now: () => Date.now() },
    awake,
    ids,
    settled,
    sample: (name) => loadSample(name, compute),
    sampleRecords: loadSampleRecords,
    recordIds: ids,
    storage: deviceStorage,
    tab: tabMemory,
  };
}
