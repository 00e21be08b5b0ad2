import { contentMark } from '../../../base/content-mark';
import type { Steps } from '../../../base/steps';
import type { EvacuationScenario } from '../../../model/scenario/evacuation-scenario';
import { canonicalJson } from '../../../records/log/canonical-json';
import type { EvacuationReport } from '../report/report';

/** What a run was set up with, as far as two runs are told apart by it. */
export interface RunFacts extends Pick<
  EvacuationScenario,
  'seed' | 'maxTime' | 'model' | 'routing' | 'changes' | 'smoke' | 'alarm' | 'buildings'
> {
  /** Doors and exits that were shut, by the names of the plan's file, sorted. */
  readonly closed: readonly string[];
  readonly people: number;
  /** Marks of who was where and how they walk, and of how long they waited before setting out. */
  readonly who: string;
  readonly waits: string;
  /** A mark of the plan as it was then (`planMarkSteps`). */
  readonly plan: string;
  /** A mark of the numbers that people walked by: what a preset stood for then. */
  readonly numbers: string;
  /** Seconds a step. */
  readonly step: number;
}

/** The name in the plan's file of a door or an exit, however a scenario has it. O(1). */
const plainName = (name: string): string => name.replace(/^(?:opening|exit)_/, '');

/** The preset that a scenario asks for; `default` is `conservative` by another name, and is the same. */
const plainModel = (model: EvacuationScenario['model']): EvacuationScenario['model'] =>
  'preset' in model && model.preset === 'default' ? { preset: 'conservative' } : model;

/** People and groups between two pauses: some milliseconds. */
const STRETCH = 500;

/** What a run was set up with. O(text of the scenario), in parts. */
export function* runFactsSteps(
  { agents, groups, closed, ...scenario }: EvacuationScenario,
  { model, dt }: Pick<EvacuationReport, 'model' | 'dt'>,
  plan: string,
): Steps<RunFacts> {
  const { seed, maxTime, routing, changes, smoke, alarm, buildings } = scenario;
  const who: string[] = [];
  // How each kind of people waits, once: more people of the same kind don't wait otherwise.
  const waits = new Set<string>();
  for (const [i, { premovement, ...rest }] of [...agents, ...groups].entries()) {
    who.push(contentMark(canonicalJson(rest)));
    waits.add(canonicalJson(premovement));
    if (i % STRETCH === STRETCH - 1) yield;
  }
  return {
    seed,
    maxTime,
    model: plainModel(scenario.model),
    routing,
    changes: changes.map((change) => ({ ...change, exit: plainName(change.exit) })),
    smoke,
    alarm,
    buildings,
    closed: [...new Set(closed.map(plainName))].sort(),
    people: groups.reduce((sum, { count }) => sum + count, agents.length),
    who: contentMark(who.sort().join('\n')),
    waits: contentMark([...waits].sort().join('\n')),
    plan,
    numbers: contentMark(canonicalJson(model)),
    step: dt,
  };
}
