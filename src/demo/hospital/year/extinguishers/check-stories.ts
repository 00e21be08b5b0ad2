import { present } from '../../../../base/assert';
import { spot, type CampusIndex } from '../campus-index';
import { hazardId } from '../hazards/hazard-id';
import type { Failed } from '../inspect';

/** What the check of one setting point in one month found wrong. */
interface FoundThere {
  readonly at: string;
  readonly months: readonly number[];
  readonly failed: readonly Failed[];
}

const low = (hazard?: string): Failed => failed('pressure', '压力指针低于绿区', hazard);
const failed = (item: string, note: string, hazard?: string): Failed => ({
  item: `extinguisher.${item}`,
  note,
  ...(hazard === undefined ? {} : { hazard: hazardId(hazard) }),
});

/** Places whose failures are a story, or are answered for by a hazard. */
const STORIES: readonly FoundThere[] = [
  { at: 'C-L05 12.8,10.4', months: [1], failed: [low('001')] },
  {
    at: 'E-L03 TRN',
    months: [7],
    failed: [low('043'), failed('scrap-date', '铭牌年份模糊，疑似超期', '043')],
  },
  {
    at: 'B-L02 MIC',
    months: [7],
    failed: [failed('seal', '铅封脱落', '046'), failed('accessible', '被生物安全柜遮挡', '046')],
  },
  // What is left over row 3 of the shed, worse from month to month.
  { at: 'I-L01 12,3.75', months: [8, 9], failed: [low('054'), failed('as-charted', '配置数量不足', '054')] },
  {
    at: 'I-L01 12,3.75',
    months: [10, 11],
    failed: [low('054'), failed('hose', '软管老化开裂', '054'), failed('as-charted', '配置数量不足', '054')],
  },
  { at: 'C-L09 33.2,10.4', months: [12], failed: [low(), failed('seal', '铅封缺失')] },
  { at: 'C-L10 71.4,10.4', months: [11, 12], failed: [failed('accessible', '灭火器箱上锁', '069')] },
];

/** Faults that are still there at the end of the year: nothing heals them. */
const STILL_BAD: readonly string[] = ['C-L09 33.2,10.4', 'C-L10 71.4,10.4'];

/** By setting point: what its checks found wrong, by month. */
export type StoriesOfChecks = ReadonlyMap<string, ReadonlyMap<number, readonly Failed[]>>;

/** Throws where a story's setting point is not in the plan. */
export function storiesOfChecks(campus: CampusIndex): StoriesOfChecks {
  const found = new Map<string, Map<number, readonly Failed[]>>();
  for (const { at, months, failed } of STORIES) {
    const point = present(campus.byDistance('extinguisher', spot(at))[0], `extinguisher at ${at}`);
    const byMonth = found.get(point.id) ?? new Map<number, readonly Failed[]>();
    for (const month of months) byMonth.set(month, failed);
    found.set(point.id, byMonth);
  }
  return found;
}

export const stillBad = (campus: CampusIndex): ReadonlySet<string> =>
  new Set(STILL_BAD.map((at) => campus.at('extinguisher', spot(at)).id));
