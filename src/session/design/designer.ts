import { releaseCalculationUnit, setCalculationUnit } from '../../model/edit/set-calculation-unit';
import { setExtinguisherDesign } from '../../model/edit/set-extinguisher-design';
import { setSpaceHazard } from '../../model/edit/set-space-hazard';
import { updateEntities } from '../../model/edit/update-entities';
import { nameFrom } from '../../model/schema/name';
import { updateCampus } from '../../model/edit/update-campus';
import type { Patch } from '../../model/edit/patch';
import type { Campus } from '../../model/schema/campus';
import type { CampusDocument } from '../../model/schema/document';
import { makeId, type BuildingId, type CalculationUnitId, type SpaceId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import type { SessionContext } from '../session-context';

export interface Designer {
  /** Whose code rules, how many beds. */
  setCampus(fields: Partial<Pick<Campus, 'profile' | 'beds'>>): void;
  /** Is a building in single occupancy? Null = not known. */
  setOccupancy(building: BuildingId, singleOccupancy: boolean | null): void;
  /** What the hospital decided where the code leaves a choice. */
  setDesign(fields: Partial<Campus['extinguisherDesign']>): void;
  /** The price of a model; null = not known any more. */
  setPrice(model: string, price: number | null): void;
  /** What a person decided about rooms against what their use says; null = by their use again. */
  setHazard(spaces: readonly SpaceId[], hazard: Space['hazard']): void;
  /** Has rooms of a storey reckoned as one unit; they leave the units that they were put into before. */
  reckonTogether(spaces: readonly SpaceId[]): CalculationUnitId | null;
  /** What a unit of theirs is called; nothing = by its mark again. */
  nameUnit(id: CalculationUnitId, name: string): void;
  /** Rooms of a unit that a person made are put together by the program again. */
  release(id: CalculationUnitId): void;
}

/** What a planner decides about extinguishers: each verb is one undo step. */
export function createDesigner({ stores, services, history }: SessionContext): Designer {
  const edit = (verb: (document: CampusDocument) => Patch): void => {
    const { document } = stores.plan.getState();
    if (document) history.commit(verb(document));
  };
  const setDesign = (fields: Partial<Campus['extinguisherDesign']>): void =>
    edit((now) => setExtinguisherDesign(now, fields));
  return {
    setCampus: (fields) => edit((now) => updateCampus(now, fields)),
    setOccupancy: (building, singleOccupancy) =>
      edit((now) => updateEntities(now, 'buildings', [building], { singleOccupancy })),
    setDesign,
    setPrice: (model, price) => {
      const { document } = stores.plan.getState();
      const others = (document?.campus.extinguisherDesign.prices ?? []).filter(
        (each) => each.model !== model,
      );
      const all = price === null ? others : [...others, { model, price }];
      setDesign({ prices: all.toSorted((a, b) => (a.model < b.model ? -1 : 1)) });
    },
    setHazard: (spaces, hazard) => edit((now) => setSpaceHazard(now, spaces, hazard)),
    reckonTogether: (spaces) => {
      if (spaces.length === 0) return null;
      const id = makeId('unit', services.ids.next());
      edit((now) => setCalculationUnit(now, id, spaces));
      return id;
    },
    nameUnit: (id, name) => {
      const { document } = stores.plan.getState();
      if (!document?.calculationUnits[id]) return;
      const patch = updateEntities(document, 'calculationUnits', [id], { name: nameFrom(name) });
      history.commit(patch, `unit:${id}`);
    },
    release: (id) => edit((now) => releaseCalculationUnit(now, id)),
  };
}
