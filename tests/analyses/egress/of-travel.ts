import type { EgressFinding, EgressResult } from '../../../src/analyses/egress/result';

const CODES = /^egress\.(no-exit|exits-few|exits-together|second-door|travel|dead-end|in-room|stair-leads)/;

/** What is found of exits, doors of rooms and distances; other checks have tests of their own. */
export const ofTravel = ({ findings }: EgressResult): readonly EgressFinding[] =>
  findings.filter(({ code }) => CODES.test(code));
