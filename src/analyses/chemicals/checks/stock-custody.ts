import type { Citation } from '../../../base/finding';
import { spaceAt } from '../../../model/query/space-at';
import { assetsOf } from '../../../model/query/assets-of';
import type { CampusDocument } from '../../../model/schema/document';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { needsTwoLocks, needsTwoPersons } from '../../../standards/chemicals/two-persons';
import { KEEPER_NAMED, NARCOTICS_LOCKED } from '../../../standards/chemicals/stock-rules';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/** A rule of the product's own or a practice is asked for, what law has is demanded. */
const severityBy = ({ confidence }: Citation): 'major' | 'minor' =>
  confidence === 'house' ? 'minor' : 'major';

/** Who keeps a store, full or empty, and whether two do where what is in it asks for two. O(items). */
export function custodyFindings(store: StockedStore): ChemicalFinding[] {
  return [...withoutKeeper(store), ...withoutSecond(store)];
}

function withoutKeeper({ store, place, items }: StockedStore): ChemicalFinding[] {
  if (store.keepers.length > 0) return [];
  return [
    {
      id: `chemical.no-keeper:${store.id}`,
      code: 'chemical.no-keeper',
      severity: severityBy(KEEPER_NAMED),
      cite: KEEPER_NAMED,
      place,
      params: { asset: store.id, items: items.length },
    },
  ];
}

type AsksForTwo = (lists: ReturnType<typeof listsOf>) => Citation | null;

/** What of a store asks for two, and by which clause; the first in order of key. */
function askedBy(
  items: readonly KnownItem[],
  asks: AsksForTwo,
): { readonly item: KnownItem; readonly cite: Citation } | null {
  for (const item of items) {
    const cite = asks(listsOf(item.facts));
    if (cite !== null) return { item, cite };
  }
  return null;
}

function withoutSecond(stocked: StockedStore): ChemicalFinding[] {
  const { store, place } = stocked;
  const known = knownItems(stocked);
  const keepers = new Set(store.keepers).size;
  // Where nobody keeps it at all that is the finding.
  const persons = keepers === 1 ? askedBy(known, needsTwoPersons) : null;
  const locks = store.doubleLock || keepers === 0 ? null : askedBy(known, needsTwoLocks);
  const asked = persons ?? locks;
  if (asked === null) return [];
  return [
    {
      id: `chemical.double-custody-missing:${store.id}`,
      code: 'chemical.double-custody-missing',
      severity: severityBy(asked.cite),
      cite: asked.cite,
      place,
      params: {
        asset: store.id,
        keepers,
        doubleLock: store.doubleLock || locks === null,
        ...namedParams(asked.item),
        list: listsOf(asked.item.facts)[0]?.list ?? null,
      },
    },
  ];
}

/** Safes of narcotics behind one lock, or with the key of one holder. O(assets). */
export function safeFindings(document: CampusDocument): ChemicalFinding[] {
  return assetsOf(document, 'safe', null).flatMap((safe): ChemicalFinding[] => {
    const holders = new Set(safe.keyHolders).size;
    if (safe.contents !== 'narcotics' || (safe.doubleLock && holders > 1)) return [];
    const { id, storey, x, y, doubleLock } = safe;
    const space = spaceAt(document, storey, x, y)?.id ?? null;
    return [
      {
        id: `chemical.double-custody-missing:${id}`,
        code: 'chemical.double-custody-missing',
        severity: severityBy(NARCOTICS_LOCKED),
        cite: NARCOTICS_LOCKED,
        place: { storey, space, x, y },
        params: {
          asset: id,
          keepers: holders,
          doubleLock,
          zh: null,
          en: null,
          strength: null,
          cas: null,
          list: 'narcotic',
        },
      },
    ];
  });
}
