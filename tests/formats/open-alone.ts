import { combs, crossingWalls, manyRooms } from './heavy-plans';
import { openWhole } from './open-whole';

/** Run by itself: `open-alone.ts <plan> <size>` opens a heavy plan and prints what came of it and what it cost. */
const PLANS: Readonly<Record<string, (size: number) => string>> = {
  crossingWalls,
  manyRooms,
  comb: (teeth) => combs(1, teeth, 0.5),
};

const [, , plan = '', size = ''] = process.argv;
const text = PLANS[plan]?.(Number(size)) ?? '';
const before = process.cpuUsage();
const outcome = openWhole(text);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ outcome, cpuMs: (user + system) / 1000 }));
