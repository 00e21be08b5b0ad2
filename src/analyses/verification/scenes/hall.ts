import type { Steps } from '../../../base/steps';
import type { CampusDocument } from '../../../model/schema/document';
import type { Trial } from '../case';
import { PlanDrawing, type Box } from '../plans/plan-drawing';
import type { SceneRun } from '../scene';
import { adults } from '../plans/adults';
import { agentsAt } from '../plans/agents';
import { standIn } from '../plans/stand-in';

/** The hall of IMO and RiMEA test 9: 30 m × 20 m. */
export const HALL: Box = [0, 0, 30, 20];
/** Where its doors of 1 m begin on the long walls. */
const DOORS = { south: [7, 22], north: [7, 22] } as const;

/** With two doors of 1 m in each long wall. */
export function hall(): CampusDocument {
  const drawing = new PlanDrawing().room('H', HALL);
  for (const [side, y] of [['south', 0] as const, ['north', 20] as const]) {
    for (const [i, x] of DOORS[side].entries()) {
      drawing.exitDoor(
        `${side}-${i + 1}`,
        [
          [x, y],
          [x + 1, y],
        ],
        'H',
      );
    }
  }
  return drawing.document();
}

/** A thousand adults leave the hall by four doors, or by the two in the south. */
export function* hallRun(trial: Trial, doors: 2 | 4): Steps<SceneRun> {
  return yield* trial.run({
    name: `${doors}-doors`,
    document: hall(),
    fields: {
      maxTime: 1800,
      closed: doors === 4 ? [] : ['north-1', 'north-2'],
      agents: agentsAt(standIn(HALL, 1000, 0.2, trial.seed), adults(trial.seed)),
    },
  });
}
