import type { CampusDocument } from '../../../model/schema/document';
import { BUND_FROM, isStorehouse, isUsedFrom } from '../../../standards/chemicals/siting-rules';
import { POLAR_FOAM_CITE } from '../../../standards/chemicals/polar-solvents';
import { profileOf } from '../../../standards/extinguishers/profile-of';
import { burningLitres } from '../places/contents';
import type { ChemicalFinding, ChemicalQuestion } from '../result';
import type { StorePlaces } from '../store-places';

/**
 * Stores of what burns with no extinguisher that is right for it within the code's distance; of what is used from or is
 * little, on its storey: how far is the matter of its room's own fire classes. Cost: the searches of
 * `agentsOf`, kept with the plan.
 */
export function agentFindings(
  document: CampusDocument,
  { stores }: StorePlaces,
  question: ChemicalQuestion,
): ChemicalFinding[] {
  const profile = profileOf(question.profile ?? document.campus.profile);
  return stores.flatMap((placing) =>
    placing.agents().flatMap(({ fireClass, polar, walk, limit, cite }): ChemicalFinding[] => {
      const { store, place, space } = placing;
      const storehouse = isStorehouse(store.form, space?.use ?? null);
      const little =
        isUsedFrom(store.form) || (!storehouse && burningLitres(placing.items) < BUND_FROM.value);
      if (walk !== null && (limit === null || walk.length <= limit || little)) return [];
      const params = {
        asset: store.id,
        fireClass,
        polar,
        length: walk?.length ?? null,
        limit,
        extinguisher: walk?.asset ?? null,
      };
      return [
        {
          id: `chemical.no-agent:${store.id}:${fireClass}`,
          code: 'chemical.no-agent',
          severity: storehouse || walk === null ? 'major' : 'minor',
          cite: cite ?? (polar ? POLAR_FOAM_CITE : profile.suits('abc-powder', fireClass).cite),
          place,
          params,
        },
      ];
    }),
  );
}
