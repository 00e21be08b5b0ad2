import { joinPatches } from '../../../model/edit/join-patches';
import type { Patch } from '../../../model/edit/patch';
import { updateEntities } from '../../../model/edit/update-entities';
import { assetsOf } from '../../../model/query/assets-of';
import type { CampusDocument } from '../../../model/schema/document';
import { localId, makeId, type DepartmentId, type PersonId } from '../../../model/schema/ids';
import { usualStock } from '../year/stock/stores';
import { SUBSTANCES } from '../year/stock/substances';
import { HEADS, SECONDS } from './departments';

/**
 * Who keeps each store of chemicals and who holds the keys of each safe: those whom the drawing names, else the head of
 * the department that owns it; where there are two locks, a second one too. Two locks has every store of what the law has
 * two people move. O(stores + assets).
 */
export function custody(document: CampusDocument): Patch {
  const stores = assetsOf(document, 'chemical-store', null).map((store) => {
    const asksForTwo = usualStock(store).some(({ substance }) => SUBSTANCES[substance].two);
    const doubleLock = store.doubleLock || asksForTwo;
    const keepers = holders(store.keepers, store.department, doubleLock);
    return updateEntities(document, 'assets', [store.id], { doubleLock, keepers });
  });
  const safes = assetsOf(document, 'safe', null).map(({ id, keyHolders, department, doubleLock }) =>
    updateEntities(document, 'assets', [id], { keyHolders: holders(keyHolders, department, doubleLock) }),
  );
  return joinPatches('edit.several', [...stores, ...safes]);
}

function holders(
  named: readonly PersonId[],
  department: DepartmentId | null,
  doubleLock: boolean,
): PersonId[] {
  const code = department === null ? '' : localId(department);
  const [head, second] = [HEADS, SECONDS].map((people) => people.get(code));
  const first = named.length > 0 ? named : peopleOf(head);
  return doubleLock && first.length < 2 ? [...first, ...peopleOf(second)] : [...first];
}

const peopleOf = (code: string | undefined): PersonId[] =>
  code === undefined ? [] : [makeId('person', code)];
