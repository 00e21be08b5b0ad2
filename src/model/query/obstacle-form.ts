import type { Obstacle } from '../schema/obstacle';

type Form = NonNullable<Obstacle['form']>;

/** Words of names that tell what a thing is where nobody said so. */
const WORDS: readonly (readonly [Form, RegExp])[] = [
  [
    'bed',
    /(?:病|留观|抢救|恢复|监护|待产|推)床(?![头尾边旁梯电单隔帘])|平车|担架|换床推车|(?<!\b(?:sofa|bunk|day|flower) )\bbeds?\b(?![- ](?:head|foot|pan|screen|washer|lift))|\bstretchers?\b|\btrolleys?\b/i,
  ],
  ['drain', /排水|井盖|地漏|雨水口|\bdrains?\b|\bgull(?:y|ies)\b|\bmanholes?\b/i],
  ['vehicle', /汽车|轿车|货车|救护车|\bcars?\b|\bvans?\b|\blorr(?:y|ies)\b|\btrucks?\b|\bambulances?\b/i],
  [
    'heat-source',
    /锅炉|炉灶|灶台|烤箱|加热炉|\bboilers?\b|\bstoves?\b|\bcookers?\b|\bovens?\b|\bfurnaces?\b/i,
  ],
];

/** What names were found to tell: the same few thousand things are asked about at each check. */
const told = new WeakMap<Obstacle['name'], Form | null>();

/** What a thing on the floor is: as said, else as its name has it; null = none of these, or not known. O(name), then O(1). */
export function obstacleForm({ form, name }: Pick<Obstacle, 'form' | 'name'>): Form | null {
  if (form !== null) return form;
  const before = told.get(name);
  if (before !== undefined) return before;
  const text = `${name.zh ?? ''} ${name.en ?? ''}`;
  const found = WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
  told.set(name, found);
  return found;
}
