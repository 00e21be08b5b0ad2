import type { PlacedPerson, RunPart } from '../../src/analyses/evacuation/run-part';
import { PlanDrawing } from '../../src/analyses/verification/plans/plan-drawing';
import { present } from '../../src/base/assert';
import type { Jobs } from '../../src/compute/jobs';
import type { JobContext } from '../../src/compute/protocol';
import { hospital } from '../../src/demo/hospital/hospital';
import type { EvacuationScenario } from '../../src/model/scenario/evacuation-scenario';
import type { CampusDocument } from '../../src/model/schema/document';
import { wallEnds } from '../../src/simulation/floor/walls';
import { PRESETS } from '../../src/simulation/models/presets';
import { evacuationHandlers } from '../../workers/planner/evacuation-handlers';
import { OpenPlans } from '../../workers/planner/open-plans';
import { planHandlers } from '../../workers/planner/plan-handlers';
import { scenarioOf } from '../analyses/evacuation/scenarios';
import { roomScene, runOf } from '../simulation/support/scenes';
import type { BenchRow } from './bench-row';
import { cpuTime, quantileOf, threadTime } from './cpu-times';
import { PlainKernel } from './plain-kernel';

/** Milliseconds between two chances to cancel: with the time that a worker goes on between two looks (25), less than a tenth second. */
const MOST = 75;
const ROUNDS = 3;
/** People of the plain kernel's room that is steered once for the ratio. */
const PLAIN = 2000;
/** Hour that the demo is filled at, and seconds that its people walk. */
const HOUR = 10;
const SECONDS = 150;

type Asked =
  | 'plan.walk'
  | `evacuation.${'fill' | 'placed' | 'run' | 'report' | 'map' | 'trajectories' | 'spread'}`;

/** The worker's own answers to a job, and the longest stretch of work between two chances to cancel, part by part. */
class Stretches {
  /** Per part: milliseconds of processor time. */
  readonly longest = new Map<string, number>();
  readonly #handlers;
  #part = '';
  #since = 0;

  constructor(
    document: CampusDocument,
    /** Told of each stretch: for who wants to know what it was. */
    readonly watch: (part: string, time: number) => void = () => {},
  ) {
    const plans = new OpenPlans();
    plans.put('p', document);
    this.#handlers = { ...planHandlers(plans), ...evacuationHandlers(plans) };
  }

  async ask<J extends Asked>(
    part: string,
    job: J,
    input: Omit<Jobs[J]['input'], 'plan'>,
  ): Promise<Jobs[J]['output']> {
    this.#part = part;
    this.#since = threadTime();
    const context: JobContext = {
      progress: () => {},
      pause: () => {
        this.#told();
        return Promise.resolve();
      },
    };
    // Which handler it is goes with the job's name.
    const { run } = this.#handlers[job] as { run: (input: unknown, context: JobContext) => unknown };
    const output = (await run({ plan: 'p', ...input }, context)) as Jobs[J]['output'];
    this.#told();
    return output;
  }

  #told(): void {
    const time = threadTime() - this.#since;
    if (time > (this.longest.get(this.#part) ?? 0)) this.longest.set(this.#part, time);
    this.watch(this.#part, time);
    this.#since = threadTime();
  }
}

/** Asks again until it is whole. */
async function whole<T>(ask: (begin: boolean) => Promise<{ readonly result: T | null } | null>): Promise<T> {
  for (let begin = true; ; begin = false) {
    const { result } = present(await ask(begin), 'a work that was begun');
    if (result !== null) return result;
  }
}

const surface = async (stretches: Stretches): Promise<void> => {
  while ((await stretches.ask('surface', 'plan.walk', {})).summary === null);
};

const placed = (
  stretches: Stretches,
  scenario: EvacuationScenario,
): Promise<readonly PlacedPerson[] | null> =>
  whole(async (begin) => {
    const part = await stretches.ask('placing', 'evacuation.placed', {
      run: 'placed',
      scenario: begin ? scenario : null,
    });
    return part && { result: part.result && { people: part.result.ok ? part.result.value : null } };
  }).then(({ people }) => people);

async function ran(
  stretches: Stretches,
  scenario: EvacuationScenario,
  recorded?: Uint8Array<ArrayBuffer>[],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  let stage: RunPart['stage'] = 'preparing';
  for (
    let given: EvacuationScenario | null = scenario;
    stage === 'preparing' || stage === 'running';
    given = null
  ) {
    const named: string = recorded
      ? 'giving a recording back'
      : stage === 'preparing'
        ? 'preparing a run'
        : 'running';
    const more = recorded && given ? { recorded } : {};
    const answer: RunPart = await stretches.ask(named, 'evacuation.run', {
      run: 'run',
      scenario: given,
      ...more,
    });
    stage = answer.stage;
    if (answer.bytes.length > 0) bytes.push(answer.bytes as Uint8Array<ArrayBuffer>);
  }
  return bytes;
}

async function results(stretches: Stretches, document: CampusDocument): Promise<void> {
  await whole(() => stretches.ask('report', 'evacuation.report', { run: 'run' }));
  for (const storey of Object.values(document.storeys).slice(0, 4)) {
    await whole(() =>
      stretches.ask('map', 'evacuation.map', { run: 'run', storey: storey.id, measure: 'density' }),
    );
  }
  for (let from: number | null = 0; from !== null;) {
    const part: Jobs['evacuation.trajectories']['output'] = await stretches.ask(
      'trajectories',
      'evacuation.trajectories',
      {
        run: 'run',
        from,
        geometry: 'plan',
      },
    );
    from = part?.next ?? null;
  }
}

/** Rows of columns in the hall, and columns of a row. */
const COLUMNS = 12;

/** All that a rehearsal of the demo asks the worker, from the plan's surface on. */
export async function demoStretches(watch?: Stretches['watch']): Promise<Stretches> {
  const document = hospital();
  const stretches = new Stretches(document, watch);
  await surface(stretches);
  const question = { from: 'occupancy', hour: HOUR, weekend: false } as const;
  const empty = scenarioOf({ model: { preset: 'default' }, maxTime: SECONDS });
  const { scenario } = await whole((begin) =>
    stretches.ask('filling', 'evacuation.fill', { ...question, run: 'fill', scenario: begin ? empty : null }),
  );
  await placed(stretches, scenario);
  const recording = await ran(stretches, scenario);
  await results(stretches, document);
  const chosen = {
    ...scenario,
    seed: 2,
    routing: { ...scenario.routing, exitChoice: 'shortest-time' as const },
    maxTime: 20,
  };
  for (let given: EvacuationScenario | null = chosen, done = 0; done < 2; given = null) {
    const part = present(
      await stretches.ask('runs with choice of exits', 'evacuation.spread', {
        run: 'spread',
        scenario: given,
        runs: 2,
      }),
      'a series',
    );
    done = part.each.length;
  }
  await ran(stretches, scenario, recording);
  return stretches;
}

/** Scenes that are hard on who places people and finds ways: what is asked of them is told, or refused. */
export async function hardStretches(watch?: Stretches['watch']): Promise<Stretches> {
  const drawing = new PlanDrawing().room('H', [0, 0, 200, 200]).room('Cupboard', [-5, 0, -4, 1]);
  const walls = Array.from({ length: 64 }, (_, i) => i);
  for (const i of walls) {
    const at = 1 + 3 * i;
    drawing.exitDoor(
      `out${i}`,
      [
        [at, 200],
        [at + 2, 200],
      ],
      'H',
    );
  }
  for (const row of walls.slice(0, COLUMNS)) {
    for (const column of walls.slice(0, COLUMNS)) {
      const [x, y] = [10 + (180 / COLUMNS) * column, 10 + (180 / COLUMNS) * row];
      drawing.wall(`w${row}x${column}`, [x, y, x + 0.5, y + 0.5]);
    }
  }
  const document = drawing.document();
  const stretches = new Stretches(document, watch);
  await surface(stretches);
  const of = (fields: object): EvacuationScenario =>
    scenarioOf({ model: { preset: 'default' }, maxTime: 3, ...fields });
  await placed(stretches, of({ groups: [{ space: 'Cupboard', count: 100_000 }] }));
  await placed(stretches, of({ groups: [{ space: 'H', count: 10 }] }));
  await ran(
    stretches,
    of({ groups: [{ space: 'H', count: 20_000 }], routing: { exitChoice: 'shortest-time' } }),
  );
  await results(stretches, document);
  return stretches;
}

/** One steering of the plain kernel's room, milliseconds. */
function plainTime(): number {
  const run = runOf(roomScene(PLAIN, 2));
  const { nav, walk } = run.floor;
  const { ends } = wallEnds(nav, walk.twin, () => false);
  const kernel = new PlainKernel(PRESETS.jupedsim.model, ends, PLAIN);
  const times = Array.from({ length: 10 }, () => cpuTime(() => kernel.steer(run.crowd)));
  return quantileOf(times, 0.5);
}

/** Longest work of the planner's worker between two chances to cancel, of a rehearsal from its first question to its last. */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const plain = plainTime();
  for (const [scene, make] of [
    ['demo', demoStretches],
    ['hall', hardStretches],
  ] as const) {
    const rounds: Stretches[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await make());
    for (const part of rounds[0]!.longest.keys()) {
      const median = quantileOf(
        rounds.map(({ longest }) => longest.get(part) ?? 0),
        0.5,
      );
      rows.push({
        name: `${scene}: ${part}`,
        unit: 'ms',
        median,
        ratio: median / plain,
        baseline: 'of steering 2000 plainly',
        bar: `≤ ${MOST} ms`,
        met: median <= MOST,
      });
    }
  }
  return rows;
}
