import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseId } from '../../analyses/verification/case-ids';
import type { Trial } from '../../analyses/verification/case';
import type { Scene } from '../../analyses/verification/scene';
import { reasonOf, writeOut } from '../out-file';
import { writePlanFile } from '../plan-file';
import { UsageError } from '../usage-error';

/** Keeps the scenes of a suite, and writes them as files that anybody can run. */
interface SceneSaver {
  readonly keep: (id: CaseId, scene: Scene, trial: Trial) => void;
  readonly write: () => Promise<void>;
}

/**
 * Plans (`rimea-9-4-doors.wardtwin.json`) and scenarios (`rimea-9-4-doors.scenario.json`) of each case's first trial into a folder.
 */
export async function sceneSaver(folder: string): Promise<SceneSaver> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError('cli.file-unwritable', { path: folder, reason: reasonOf(error) });
  }
  let kept: { readonly name: string; readonly scene: Scene; readonly trial: Trial }[] = [];
  const known = new Set<string>();
  return {
    keep: (id, scene, trial) => {
      const name = `${id}-${scene.name}`;
      if (known.has(name)) return;
      known.add(name);
      kept.push({ name, scene, trial });
    },
    write: async () => {
      for (const { name, scene, trial } of kept) {
        const path = join(folder, name);
        await writePlanFile(`${path}.wardtwin.json`, scene.document);
        const scenario = {
          format: 'evacuation-scenario',
          version: 1,
          seed: trial.seed,
          model: { preset: trial.preset },
          ...scene.fields,
        };
        await writeOut(`${path}.scenario.json`, `${JSON.stringify(scenario, null, 1)}\n`);
      }
      kept = [];
    },
  };
}
