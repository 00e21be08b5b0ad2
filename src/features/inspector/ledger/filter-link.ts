import { isId } from '../../../model/schema/ids';
import { EVERYBODY, NO_FILTER, NOBODY, type OwnerFilter, type OwnerKind } from './owner';

/** No id has one. */
const SEPARATOR = ',';
const PREFIX = { department: 'department', responsible: 'person' } as const satisfies Record<
  OwnerKind,
  string
>;
const GROUPS = ['none', 'department', 'responsible'] as const satisfies readonly OwnerFilter['group'][];

/** Whose things are listed, as the address says it; null where that needs no word. */
export const writeFilter = (filter: OwnerFilter): string | null =>
  filter === NO_FILTER ? null : [filter.department, filter.responsible, filter.group].join(SEPARATOR);

/** The filter that an address asks for; what can't be meant asks for everybody's. No filter is always the same one. */
export function readFilter(text: string | undefined): OwnerFilter {
  const [department, responsible, group, ...rest] = (text ?? '').split(SEPARATOR);
  if (rest.length > 0) return NO_FILTER;
  const read = (kind: OwnerKind, id: string | undefined): string =>
    id === NOBODY || isId(PREFIX[kind], id) ? id : EVERYBODY;
  const filter: OwnerFilter = {
    department: read('department', department),
    responsible: read('responsible', responsible),
    group: GROUPS.find((each) => each === group) ?? 'none',
  };
  const isNone =
    filter.group === 'none' && filter.department === EVERYBODY && filter.responsible === EVERYBODY;
  return isNone ? NO_FILTER : filter;
}
