import type { Point } from '../../../model/schema/polygon';
import { agentsAt } from '../plans/agents';
import { PlanDrawing, type Box } from '../plans/plan-drawing';
import { standIn } from '../plans/stand-in';
import type { Scene } from '../scene';

const RADIUS = 0.2;

/**
 * A square room of one person a square metre and a passage of 4 m out of it: scene A of the comparison with JuPedSim, but that people
 * stand by chance.
 */
export function squareRoom(count: number, width: number, seed: number): Scene {
  const side = Math.ceil(Math.sqrt(count));
  const [low, high] = [(side - width) / 2, (side + width) / 2];
  return {
    name: `A-${count}-${width}-${seed}`,
    document: new PlanDrawing()
      .room('R', [0, 0, side, side])
      .room('P', [side, low, side + 4, high])
      .exitArea('E', [side + 3, low, side + 4, high])
      .document(),
    fields: { maxTime: 3600, agents: agentsAt(standIn([0, 0, side, side], count, RADIUS, seed)) },
  };
}

/** A corridor with an exit at either end and 25 rooms along each side of it, with so many people each: scene B, people by chance. */
export function roomsOnCorridor(inRoom: number, seed: number): Scene {
  const drawing = new PlanDrawing()
    .room('C', [-3, 0, 207.8, 3])
    .exitArea('west', [-3, 0, -2, 3])
    .exitArea('east', [206.8, 0, 207.8, 3]);
  const places: Point[] = [];
  const exits: string[] = [];
  for (let i = 0; i < 25; i++) {
    const x0 = 8.2 * i;
    for (const [side, y0, wall] of [
      ['north', 3.2, 3.1],
      ['south', -10.2, -0.1],
    ] as const) {
      const room: Box = [x0, y0, x0 + 8, y0 + 10];
      const code = `${side}-${i}`;
      const door = [
        [x0 + 3.4, wall],
        [x0 + 4.6, wall],
      ] as const;
      drawing.room(code, room).door(`door-${code}`, door, [code, 'C']);
      places.push(...standIn(room, inRoom, RADIUS, 100 * seed + places.length));
      while (exits.length < places.length) exits.push(i <= 12 ? 'west' : 'east');
    }
  }
  return {
    name: `B-${50 * inRoom}-${seed}`,
    document: drawing.document(),
    fields: { maxTime: 3600, agents: agentsAt(places, (i) => ({ exit: exits[i]! })) },
  };
}
