import type { Spot } from '../support/hand';
import { pictureOf, type Work } from '../support/ways';

/** What the ground floor's corridor of the sample ward is called. */
const CORRIDOR = { zh: '病房走道', en: 'Ward corridor' } as const;

export const corridorOf = ({ way }: Work): string => CORRIDOR[way.language];

/** Where a name stands in the picture, as somebody points who reads it. */
export async function spotOf(work: Work, name: string | RegExp): Promise<Spot> {
  const shown = pictureOf(work).getByText(name, { exact: true }).filter({ visible: true }).first();
  const box = await shown.boundingBox();
  if (!box) throw new Error(`${name} is not in the picture`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
