import type { SpaceUse } from './space-use';
export const guessUse = (text: string): SpaceUse => (/stair|楼梯/i.test(text) ? 'stair' : 'other');
