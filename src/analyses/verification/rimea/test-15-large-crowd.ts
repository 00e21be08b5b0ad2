import type { CampusDocument } from '../../../model/schema/document';
import type { Steps } from '../../../base/steps';
import type { CaseRun, Measured, Trial } from '../case';
import { bounded, clearing } from '../measured';
import { agentsAt } from '../plans/agents';
import { PlanDrawing } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import { rimeaCase } from './rimea-case';

const PEOPLE = 500;
const SPEED = 1;
/** All metres are those of the guideline's figure, as JuPedSim's system test shows it: people start over the whole width. */
const WIDTH = 20;
const START = 6;
/** From the start to the inner side of the corner, and from there to the target. */
const FIRST_LEG = 34;
const SECOND_LEG = 10;
/** Depth of the target. */
const TARGET = 5;
/** By the inner side, and by the outer side as a quarter of a circle about the inner one. */
const INNER = FIRST_LEG + SECOND_LEG;
const OUTER = INNER + (Math.PI / 2) * WIDTH;

const straight = (length: number): CampusDocument =>
  new PlanDrawing()
    .room('C', [0, 0, WIDTH, START + length + TARGET])
    .exitArea('E', [0, START + length, WIDTH, START + length + TARGET])
    .document();

function corner(): CampusDocument {
  const turn = START + FIRST_LEG;
  const end = WIDTH + SECOND_LEG;
  return new PlanDrawing()
    .room('C', [
      [0, 0],
      [WIDTH, 0],
      [WIDTH, turn],
      [end + TARGET, turn],
      [end + TARGET, turn + WIDTH],
      [0, turn + WIDTH],
    ])
    .exitArea('E', [end, turn, end + TARGET, turn + WIDTH])
    .document();
}

/** 500 people walk round a corner of 20 m: no faster than straight on by its inner side, no slower than by its outer side. */
function* cornerRun(trial: Trial): Steps<CaseRun> {
  const places = standIn([0, 0, WIDTH, START], PEOPLE, 0.2, trial.seed);
  const agents = agentsAt(places, () => ({ speed: SPEED }));
  const measured: Measured[] = [];
  const last: (number | null)[] = [];
  for (const [name, of, document] of [
    ['short', '44 m', straight(INNER)],
    ['corner', '44 … 75.4 m', corner()],
    ['long', '75.4 m', straight(OUTER)],
  ] as const) {
    const run = yield* trial.run({ name, document, fields: { maxTime: 900, agents } });
    measured.push(...clearing(run, of));
    last.push(run.figures.last);
  }
  const [short, round, long] = last as [number | null, number | null, number | null];
  const excess = (more: number | null, less: number | null): number | null =>
    more === null || less === null ? null : more - less;
  const least = { min: 0, max: null };
  measured.push(
    bounded('time-excess', '44 … 75.4 m − 44 m', excess(round, short), 's', least),
    bounded('time-excess', '75.4 m − 44 … 75.4 m', excess(long, round), 's', least),
  );
  return { measured, curves: [] };
}

/** RiMEA 15: a large crowd round a corner. Its own text says "ideally" of the bounds. */
export const largeCrowdTest = rimeaCase(15, { manySeeds: true, steps: cornerRun });
