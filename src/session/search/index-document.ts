import type { Steps } from '../../base/steps';
import { pointBounds } from '../../geometry/plane/bounds';
import { translator } from '../../i18n/translator';
import { buildingMark } from '../../model/query/building-title';
import { liesIn } from '../../model/query/lies-in';
import { onStorey } from '../../model/query/on-storey';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { Asset } from '../../model/schema/assets/asset-registry';
import { entitiesIn } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { localId, type DepartmentId, type PersonId, type StoreyId } from '../../model/schema/ids';
import type { Name } from '../../model/schema/name';
import type { Space } from '../../model/schema/space';
import { ACTIONS } from '../actions/actions';
import { readings } from './pinyin/readings';
import { SearchIndex } from './search-index';
import { TermPool } from './term-pool';

/** Things indexed between two pauses: well under a frame. */
const SLICE = 60;

/** What is written on screen and is no part of the document: `C 5F` for a storey. */
export type StoreyMarks = ReadonlyMap<StoreyId, string>;

/** Rooms of a storey, small boxes first: where rooms overlap, the inner one is meant. */
class Rooms {
  readonly #rooms: readonly Space[];

  constructor(spaces: readonly Space[]) {
    const size = ({ outline }: Space): number => {
      const { minX, minY, maxX, maxY } = pointBounds(outline.outer);
      return (maxX - minX) * (maxY - minY);
    };
    this.#rooms = spaces
      .map((space) => ({ space, size: size(space) }))
      .sort((a, b) => a.size - b.size)
      .map(({ space }) => space);
  }

  at(x: number, y: number): Space | null {
    return this.#rooms.find(({ outline }) => liesIn(outline, x, y)) ?? null;
  }
}

/**
 * Indexes a plan slice by slice, what people look for most first: `index` can be asked all the while. Both
 * languages are indexed, and Chinese names by pinyin. O(entities) in all, some milliseconds a step.
 */
export function indexDocument(
  document: CampusDocument,
  marks: StoreyMarks,
): { readonly index: SearchIndex; readonly steps: Steps<void> } {
  const pool = new TermPool(readings());
  const index = new SearchIndex(pool);
  return { index, steps: fill(index, pool, document, marks) };
}

function* fill(
  index: SearchIndex,
  pool: TermPool,
  document: CampusDocument,
  marks: StoreyMarks,
): Steps<void> {
  const [zh, en] = [translator('zh'), translator('en')];
  const terms = (...texts: readonly (string | null | undefined)[]): number[] => {
    const found = new Set<number>();
    for (const text of texts) {
      const number = text == null ? -1 : pool.numberOf(text);
      if (number >= 0) found.add(number);
    }
    return [...found];
  };
  const named = (name: Name | undefined): readonly (string | null)[] => (name ? [name.zh, name.en] : []);
  const department = (id: DepartmentId | null): readonly (string | null)[] =>
    id === null ? [] : named(document.departments[id]?.name);
  const person = (id: PersonId | null): readonly (string | null)[] =>
    id === null ? [] : named(document.people[id]?.name);

  for (const { id } of ACTIONS) {
    if (id === 'action.cancel' || id === 'action.search') continue;
    index.add({ item: { kind: 'command', id }, storey: null, names: terms(zh.t(id), en.t(id)), about: [] });
  }
  for (const building of entitiesIn(document.buildings)) {
    const names = terms(buildingMark(building, 'zh'), ...named(building.name));
    index.add({ item: { kind: 'building', id: building.id }, storey: null, names, about: [] });
  }
  const storeys = storeysInOrder(document);
  const places = new Map<StoreyId, number[]>();
  for (const storey of storeys) {
    const building = storey.building === null ? undefined : document.buildings[storey.building];
    const own = [marks.get(storey.id), localId(storey.id)];
    places.set(storey.id, terms(...own, ...named(building?.name)));
    index.add({
      item: { kind: 'storey', id: storey.id },
      storey: null,
      names: terms(...own, ...named(storey.name)),
      about: terms(...named(building?.name)),
    });
  }
  for (const { id, name } of entitiesIn(document.departments)) {
    index.add({ item: { kind: 'department', id }, storey: null, names: terms(...named(name)), about: [] });
  }
  for (const { id, name, role, department: of } of entitiesIn(document.people)) {
    const about = terms(role, ...department(of));
    index.add({ item: { kind: 'person', id }, storey: null, names: terms(...named(name)), about });
  }
  yield;

  let count = 0;
  for (const space of entitiesIn(document.spaces)) {
    const use = `use.${space.use}` as const;
    const about = [...(places.get(space.storey) ?? [])];
    about.push(...terms(zh.t(use), en.t(use), ...department(space.department), ...person(space.responsible)));
    index.add({
      item: { kind: 'room', id: space.id },
      storey: space.storey,
      names: terms(space.number, ...named(space.name)),
      about,
    });
    if (++count % SLICE === 0) yield;
  }

  const addAsset = (asset: Asset, rooms: Rooms): void => {
    const kind = `asset.${asset.kind}` as const;
    const room = rooms.at(asset.x, asset.y);
    const about = [...(places.get(asset.storey) ?? [])];
    about.push(...terms(zh.t(kind), en.t(kind), asset.model, room?.number, ...named(room?.name)));
    about.push(...terms(...department(asset.department), ...person(asset.responsible)));
    index.add({
      item: { kind: 'asset', id: asset.id },
      storey: asset.storey,
      names: terms(asset.number, ...named(asset.name)),
      about,
    });
  };
  for (const { id } of storeys) {
    const rooms = new Rooms(onStorey(document, 'spaces', id));
    for (const asset of onStorey(document, 'assets', id)) {
      if (!asset.retired) addAsset(asset, rooms);
      if (++count % SLICE === 0) yield;
    }
  }
}
