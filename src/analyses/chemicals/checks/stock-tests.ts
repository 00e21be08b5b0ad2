import type { Citation, FindingPlace } from '../../../base/finding';
import { dayNumber } from '../../../base/time/local-date';
import { spaceAt } from '../../../model/query/space-at';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { equipmentTest, LEAK_TEST, TESTED_IN_TIME } from '../../../standards/chemicals/equipment-tests';
import type { ChemicalFinding } from '../result';
import type { ChemicalRecords, TestStanding } from '../store-stock';

/** Legal tests that have run out, each by itself; those of which nothing is known, together for each storey. O(tests). */
export function testFindings(document: CampusDocument, { today, tests }: ChemicalRecords): ChemicalFinding[] {
  const unknown = new Map<string, { readonly asset: Asset; readonly count: number }>();
  const overdue = tests.flatMap(({ asset: id, tested, due }: TestStanding): ChemicalFinding[] => {
    const asset = lookUp(document.assets, id);
    if (asset === null) return [];
    if (due === null) {
      const before = unknown.get(asset.storey);
      unknown.set(asset.storey, { asset: before?.asset ?? asset, count: (before?.count ?? 0) + 1 });
      return [];
    }
    const days = dayNumber(today) - dayNumber(due);
    if (days <= 0) return [];
    return [
      {
        id: `inspection.test-overdue:${id}`,
        code: 'inspection.test-overdue',
        severity: 'major',
        cite: citeOf(asset),
        place: placeOf(document, asset),
        params: { asset: id, tested, due, days },
      },
    ];
  });
  const told = [...unknown].map(([storey, { asset, count }]): ChemicalFinding => ({
    id: `inspection.test-unknown:${storey}`,
    code: 'inspection.test-unknown',
    severity: 'info',
    cite: TESTED_IN_TIME,
    place: placeOf(document, asset),
    params: { asset: asset.id, count },
  }));
  return [...overdue, ...told];
}

const citeOf = (asset: Asset): Citation =>
  asset.kind === 'special-equipment' ? (equipmentTest(asset.form)?.cite ?? TESTED_IN_TIME) : LEAK_TEST.cite;

function placeOf(document: CampusDocument, { storey, x, y }: Asset): FindingPlace {
  return { storey, space: spaceAt(document, storey, x, y)?.id ?? null, x, y };
}
