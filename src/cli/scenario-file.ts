import { readJson } from '../formats/read-json';
import type { EvacuationScenario } from '../model/scenario/evacuation-scenario';
import { parseScenario } from '../model/scenario/parse-scenario';
import type { CommandContext } from './command';
import { bytesOf } from './in-file';
import { told } from './plan-file';
import { UsageError } from './usage-error';

/** A hundred thousand agents and their ids are some 20 MB. */
const MOST_BYTES = 64 << 20;

/** The scenario that `--scenario` names; throws a `UsageError` for whatever is wrong with it. */
export async function readScenarioFile(context: CommandContext, path: string): Promise<EvacuationScenario> {
  const json = readJson(await bytesOf(path), MOST_BYTES);
  if (!json.ok) {
    // What else is told of files speaks of plans.
    if (json.error.code !== 'file.not-json') throw new UsageError('cli.bad-scenario', { path });
    throw new UsageError('cli.bad-file', { path, place: json.error.place, text: told(context, json.error) });
  }
  const scenario = parseScenario(json.value);
  if (scenario.ok) return scenario.value;
  throw new UsageError('cli.bad-file', {
    path,
    place: scenario.error.place,
    text: told(context, scenario.error),
  });
}
