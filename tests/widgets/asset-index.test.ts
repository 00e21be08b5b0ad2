import { expect, it } from 'vitest';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../src/model/edit/apply-patch';
import { updateEntities } from '../../src/model/edit/update-entities';
import type { Asset } from '../../src/model/schema/assets/asset-registry';
import { entitiesIn } from '../../src/model/schema/dictionary';
import type { CampusDocument } from '../../src/model/schema/document';
import type { AssetId } from '../../src/model/schema/ids';
import { assetIndex } from '../../src/widgets/asset-index';

/** Each asset's place among those of its kind that are in use, told by counting those before it. */
const counted = ({ assets }: CampusDocument): ReadonlyMap<AssetId, number> => {
  const used = entitiesIn<Asset>(assets).filter(({ retired }) => !retired);
  return new Map(
    used.map(({ id, kind }) => [id, used.filter((each) => each.kind === kind && each.id < id).length]),
  );
};

it('follows what comes and goes, whatever was counted before', () => {
  const ward = smallWard();
  const ids = entitiesIn<Asset>(ward.assets).map(({ id }) => id);
  const edited = (document: CampusDocument, id: AssetId, fields: Record<string, unknown>): CampusDocument =>
    applyPatch(document, updateEntities(document, 'assets', [id], fields));
  const moved = edited(ward, ids[3]!, { x: 5 });
  const away = edited(moved, ids[2]!, { retired: true });
  const back = edited(away, ids[2]!, { retired: false });
  for (const document of [ward, moved, away, back, ward, away]) {
    expect(assetIndex(document)).toEqual(counted(document));
  }
});
