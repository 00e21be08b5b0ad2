import { duplicateAssets } from '../../../src/model/edit/duplicate-assets';
import { addEntities } from '../../../src/model/edit/add-entities';
import { acceptOpening, rejectOpening } from '../../../src/model/edit/decide-opening';
import { inOneStep } from '../../../src/model/edit/in-one-step';
import { moveEntities } from '../../../src/model/edit/move-entities';
import type { Patch } from '../../../src/model/edit/patch';
import { placeAssets } from '../../../src/model/edit/place-assets';
import { removeAssets } from '../../../src/model/edit/remove-assets';
import { removeBuilding } from '../../../src/model/edit/remove-building';
import { removeEntities } from '../../../src/model/edit/remove-entities';
import { setFinalExit } from '../../../src/model/edit/set-final-exit';
import { setLock } from '../../../src/model/edit/set-lock';
import { setSpaceOccupants } from '../../../src/model/edit/set-space-occupants';
import { setSpaceUse } from '../../../src/model/edit/set-space-use';
import { updateCampus } from '../../../src/model/edit/update-campus';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { seededRandom, type Random } from '../../../src/base/random';
import { ASSET_KINDS } from '../../../src/model/schema/assets/asset-kinds';
import type { AssetInput } from '../../../src/model/schema/assets/asset-registry';
import { ENTITY_KINDS, type CampusDocument } from '../../../src/model/schema/document';
import { makeId, type EntityId, type EntityKind, type IdOf } from '../../../src/model/schema/ids';
import { SPACE_USES } from '../../../src/model/schema/space-use';

/** A few ids of a kind that the document has. */
function some<K extends EntityKind>(document: CampusDocument, kind: K, random: Random): IdOf<K>[] {
  // Keys of a dictionary are ids of its kind.
  return (Object.keys(document[kind]) as IdOf<K>[]).filter(() => random.next() < 0.5);
}

const PLACED = ENTITY_KINDS.filter(
  (kind) => !['buildings', 'storeys', 'departments', 'people', 'populations', 'variants'].includes(kind),
);

type Verb = (document: CampusDocument, random: Random, fresh: string) => Patch | null;

const VERBS: readonly Verb[] = [
  (document, random, fresh) => {
    const storey = some(document, 'storeys', random)[0];
    const kind = ASSET_KINDS[random.index(ASSET_KINDS.length)]!;
    if (storey === undefined) return null;
    const place = { storey, x: random.between(0, 20), y: random.between(0, 10) };
    // A place is all that any kind needs; TypeScript tells that of at most 25 kinds at a time.
    return addEntities(document, 'assets', [{ id: makeId('asset', fresh), kind, ...place } as AssetInput]);
  },
  (document, random) =>
    placeAssets(
      document,
      some(document, 'assets', random).map((id) => ({ id, x: random.between(0, 20), y: 3, z: 1.2 })),
    ),
  (document, random, fresh) =>
    duplicateAssets(
      document,
      some(document, 'assets', random).map((of, i) => {
        const storey = some(document, 'storeys', random)[0];
        const copy = { of, id: makeId('asset', `${fresh}-${i}`), dx: 1, dy: -1 };
        return storey === undefined ? copy : { ...copy, storey };
      }),
    ),
  (document, random) =>
    removeAssets(document, some(document, 'assets', random), new Set(some(document, 'assets', random))),
  (document, random) =>
    updateEntities(document, 'assets', some(document, 'assets', random), { number: `N${random.index(9)}` }),
  (document, random) => {
    const ids: EntityId[] = PLACED.flatMap((kind) => some(document, kind, random));
    const movable = ids.filter((id) => !id.startsWith('compartment'));
    return moveEntities(document, movable, random.between(-5, 5), random.between(-5, 5));
  },
  (document, random) => {
    const kind = ENTITY_KINDS[random.index(ENTITY_KINDS.length)]!;
    return removeEntities(document, some(document, kind, random).slice(0, 2));
  },
  (document, random, fresh) => {
    const storey = makeId('storey', fresh);
    const outer = [
      [0, 0],
      [3, 0],
      [3, 3],
    ] as const;
    return inOneStep(document, [
      (doc) => addEntities(doc, 'storeys', [{ id: storey, elevation: random.between(-9, 60) }]),
      (doc) => addEntities(doc, 'spaces', [{ id: makeId('space', fresh), storey, outline: { outer } }]),
      (doc) =>
        addEntities(doc, 'openings', [
          {
            id: makeId('opening', fresh),
            storey,
            kind: 'door',
            line: [
              [0, 1],
              [0, 2],
            ],
            spaces: [makeId('space', fresh), null],
          },
        ]),
      (doc) =>
        addEntities(doc, 'populations', [
          {
            id: makeId('population', fresh),
            role: 'staff',
            department: some(doc, 'departments', random)[0] ?? null,
            spaces: some(doc, 'spaces', random),
            byHour: Array.from({ length: 24 }, () => random.index(50)),
          },
        ]),
      (doc) => addEntities(doc, 'people', [{ id: makeId('person', fresh), name: { zh: '李四', en: null } }]),
    ]);
  },
  (document, random) =>
    setSpaceUse(document, some(document, 'spaces', random), SPACE_USES[random.index(SPACE_USES.length)]!),
  (document, random) =>
    setSpaceOccupants(
      document,
      some(document, 'spaces', random),
      random.next() < 0.3 ? null : random.index(90),
    ),
  (document, random) =>
    setFinalExit(document, some(document, 'openings', random), [true, false, null][random.index(3)]!),
  (document, random) =>
    setLock(document, some(document, 'openings', random), {
      locked: random.next() < 0.5,
      lockSchedule: [{ from: '21:30', to: '05:45' }],
      keyHolders: some(document, 'people', random),
    }),
  (document, random, fresh) => {
    const opening = Object.values(document.openings)[0];
    if (opening === undefined) return null;
    const derived = { ...opening, id: makeId('opening', `derived-${fresh}`), origin: 'derived' as const };
    return random.next() < 0.5 ? rejectOpening(document, derived) : acceptOpening(document, derived);
  },
  (document, random) => updateCampus(document, { beds: random.index(900), profile: 'uk' }),
  (document, random) => {
    const building = some(document, 'buildings', random)[0];
    return building === undefined || random.next() < 0.7 ? null : removeBuilding(document, building);
  },
];

/** A patch of whichever verb `seed` picks, on whatever it picks; null when it found nothing to do. */
export function randomEdit(document: CampusDocument, seed: number, fresh: string): Patch | null {
  const random = seededRandom(seed);
  return VERBS[random.index(VERBS.length)]!(document, random, fresh);
}
