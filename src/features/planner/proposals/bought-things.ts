import type { Proposal } from '../../../analyses/extinguishers/proposals/proposal';
import type { Bought } from '../../../model/query/extinguisher-cost';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { boughtFor } from '../../../session/use-cases/propose-state';

/** What is bought for some proposals, as price lists have it: more of what stands is the same again. O(proposals). */
export const boughtThings = (document: CampusDocument, proposals: readonly Proposal[]): readonly Bought[] =>
  proposals.flatMap((proposal): Bought[] => {
    const count = boughtFor(document, proposal);
    if (count === 0) return [];
    if (proposal.unit !== null) return [{ ...proposal.unit, count }];
    const stands = lookUp(document.assets, proposal.asset ?? '');
    return stands?.kind === 'extinguisher' ? [{ ...stands, count }] : [];
  });
