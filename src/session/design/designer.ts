import { inOneStep } from '../../model/edit/in-one-step';
import { addEntities } from '../../model/edit/add-entities';
import { removeEntities } from '../../model/edit/remove-entities';
import { updateCampus } from '../../model/edit/update-campus';
import { updateEntities } from '../../model/edit/update-entities';
import type { Campus } from '../../model/schema/campus';
import { entitiesIn } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { makeId, type CalculationUnitId, type SpaceId, type StoreyId } from '../../model/schema/ids';
import { NO_NAME } from '../../model/schema/no-name';
import type { Space } from '../../model/schema/space';
import type { SessionContext } from '../session-context';

type Step = (document: CampusDocument) => ReturnType<typeof updateCampus>;

export interface Designer {
  /** Whose code rules, how many beds. */
  setCampus(fields: Partial<Pick<Campus, 'profile' | 'beds'>>): void;
  /** What the hospital decided where the code leaves a choice. */
  setDesign(fields: Partial<Campus['extinguisherDesign']>): void;
  /** The price of a model; null = not known any more. */
  setPrice(model: string, price: number | null): void;
  /** What a person decided about rooms against what their use says; null = by their use again. */
  setHazard(spaces: readonly SpaceId[], hazard: Space['hazard']): void;
  /** Has rooms of a storey reckoned as one unit; they leave the units that they were put into before. */
  reckonTogether(storey: StoreyId, spaces: readonly SpaceId[]): CalculationUnitId | null;
  /** Rooms of a unit that a person made are put together by the program again. */
  release(id: CalculationUnitId): void;
}

/** What a planner decides about extinguishers: each verb is one undo step. */
export function createDesigner({ stores, services, history }: SessionContext): Designer {
  const edit = (...steps: readonly Step[]): void => {
    const { document } = stores.plan.getState();
    if (document) history.commit(steps.length === 1 ? steps[0]!(document) : inOneStep(document, steps));
  };
  const setDesign = (fields: Partial<Campus['extinguisherDesign']>): void =>
    edit((now) => updateCampus(now, { extinguisherDesign: { ...now.campus.extinguisherDesign, ...fields } }));
  return {
    setCampus: (fields) => edit((now) => updateCampus(now, fields)),
    setDesign,
    setPrice: (model, price) => {
      const { document } = stores.plan.getState();
      const others = (document?.campus.extinguisherDesign.prices ?? []).filter(
        (each) => each.model !== model,
      );
      const all = price === null ? others : [...others, { model, price }];
      setDesign({ prices: all.toSorted((a, b) => (a.model < b.model ? -1 : 1)) });
    },
    setHazard: (spaces, hazard) => edit((now) => updateEntities(now, 'spaces', spaces, { hazard })),
    reckonTogether: (storey, spaces) => {
      if (spaces.length === 0) return null;
      const id = makeId('unit', services.ids.next());
      const taken = new Set<string>(spaces);
      edit(
        (now) => withoutSpaces(now, taken),
        (now) =>
          addEntities(now, 'calculationUnits', [{ id, storey, spaces: spaces.toSorted(), name: NO_NAME }]),
      );
      return id;
    },
    release: (id) => edit((now) => removeEntities(now, [id])),
  };
}

/** Takes rooms out of the units that people made; a unit that has none left goes. */
function withoutSpaces(document: CampusDocument, taken: ReadonlySet<string>): ReturnType<Step> {
  const touched = entitiesIn(document.calculationUnits).filter(({ spaces }) =>
    spaces.some((id) => taken.has(id)),
  );
  return inOneStep(
    document,
    touched.map(({ id, spaces }): Step => {
      const left = spaces.filter((space) => !taken.has(space));
      return (now) =>
        left.length === 0
          ? removeEntities(now, [id])
          : updateEntities(now, 'calculationUnits', [id], { spaces: left });
    }),
  );
}
