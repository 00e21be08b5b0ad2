import { mm } from '../../drafting/boxes';
import { piece } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';

type Amount = 'little' | 'some' | 'much';

/** Bedpans and basins of those who can't get up, dressings, infusions to be prepared, emergencies. */
export type Work = readonly [sluicing: Amount, dressings: Amount, infusions: Amount, emergencies: Amount];

/** x of the walls between the service rooms of a unit, from west to east. */
export interface ServiceWalls {
  readonly dirty: number;
  readonly clean: number;
  readonly station: number;
  readonly resus: number;
  readonly end: number;
  readonly riser: number;
}

/** Lengths of benches and sluices by the work that is done at them, metres. */
const SLUICE = { little: 1.8, some: 2.4, much: 3 } as const;
const TROLLEYS = { little: 0.6, some: 1, much: 1.6 } as const;
const BENCH = { little: 2.2, some: 2.8, much: 3.2 } as const;
const CRASH = { little: 0.6, some: 0.8, much: 1.4 } as const;

/** What stands in the service rooms of a unit, as large as its work wants it. */
export function workplaces(
  [sluicing, dressings, infusions, emergencies]: Work,
  { dirty, clean, station, resus, end, riser }: ServiceWalls,
): Furniture[] {
  const bed = mm((end + riser) / 2);
  return [
    piece('洗消池', 'Sluice', 0.9, [dirty + 0.15, 11.2, dirty + 0.75, 11.2 + SLUICE[sluicing]]),
    piece('处置床', 'Couch', 0.7, [station - 0.85, 12.4, station - 0.15, 14.3]),
    piece('处置台', 'Dressing trolley', 0.9, [clean + 0.15, 12.8, clean + 0.65, 12.8 + TROLLEYS[dressings]]),
    piece('治疗准备台', 'Preparation bench', 0.9, [
      station + 0.15,
      11.4,
      station + 0.75,
      11.4 + BENCH[infusions],
    ]),
    piece('药品柜', 'Drug cabinet', 1.9, [station + 1.2, 14.75, resus - 0.5, 15.25]),
    piece('抢救床', 'Resuscitation bed', 0.6, [bed - 0.5, 12.9, bed + 0.5, 15]),
    piece('抢救车', 'Crash trolley', 1, [end + 0.15, 13.2, end + 0.65, 13.2 + CRASH[emergencies]]),
  ];
}
