import type { Mirror } from '../catalogue';
import type { LimitWords } from '../limit-text';
import type { egressWordsZh } from './egress-words.zh';

export const egressWordsEn: Mirror<typeof egressWordsZh> = {
  'egress-step.table': 'by the code',
  'egress-step.sprinklers': 'with sprinklers throughout',
  'egress-step.gallery': 'onto an open gallery',
  'egress-step.open-stair': 'to an open stair',
  'egress-measured.straight': 'in a straight line',
  'egress-measured.walked': 'as walked',
  'egress-measured.clear': 'clear',
  'egress-measured.net': 'net area',
  'egress-measured.gross': 'gross area',
  'egress-assumed.high-rise': 'whether it is a high-rise',
  'egress-assumed.fire-grade': 'fire resistance grade',
  'egress-assumed.sprinklers': 'sprinklers',
  'egress-assumed.detection': 'fire detection',
  'egress-assumed.storeys': 'storeys above ground',
  'egress-assumed.height': 'height',
};

/** `18 m (by the code 20 m, to an open stair 18 m; not known, so the stricter is taken: fire resistance grade)`. */
export const limitWordsEn: LimitWords = {
  words: egressWordsEn,
  step: (name, value) => `${name} ${value}`,
  between: ', ',
  more: (limit, more) => `${limit} (${more.join('; ')})`,
  assumed: (facts) => `not known, so the stricter is taken: ${facts.join(', ')}`,
};
