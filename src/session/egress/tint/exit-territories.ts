import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import type { ExitRef } from '../../../analyses/way-out/result';
import { inReadingOrder } from '../../../model/query/reading-order';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';

/** The floor of a storey that one exit serves. */
export interface ExitTerritory {
  readonly exit: ExitRef;
  /** Of `exits` of its field. */
  readonly index: number;
  /** As one reads the plan, from 1. */
  readonly number: number;
  /** Where one leaves by it: in the middle of its doorway, or where its floor is nearest to it (on its edge, or where a stair begins). */
  readonly x: number;
  readonly y: number;
  /** m². */
  readonly area: number;
  /** Share of the floor from which there is a way, 0 … 1. */
  readonly share: number;
}

/** O(1). */
export const isSameExit = (a: ExitRef, b: ExitRef): boolean => a.kind === b.kind && a.id === b.id;

type Field = Pick<StoreyField, 'storey' | 'grid' | 'metres' | 'exitOf' | 'exits'>;
type Openings = CampusDocument['openings'];
type Served = Omit<ExitTerritory, 'number'>;

/** What the floor alone tells: edits of the plan change nothing of it until there is another field. */
const known = new WeakMap<Field, readonly Served[]>();

/** What the exits of a storey serve, by number; one that nobody goes to is left out. O(cells) once a field, then O(exits²). */
export function exitTerritories(openings: Openings, field: Field): readonly ExitTerritory[] {
  const served = known.get(field) ?? servedBy(field);
  known.set(field, served);
  const placed = served.map((each) => ({ ...each, ...doorway(openings, field, each.exit) }));
  return inReadingOrder(placed).map((each, i) => ({ ...each, number: i + 1 }));
}

function servedBy({ grid, exits, exitOf, metres }: Field): readonly Served[] {
  const cells = new Int32Array(exits.length);
  const nearest = new Int32Array(exits.length).fill(-1);
  let reached = 0;
  for (let i = 0; i < exitOf.length; i++) {
    const exit = exitOf[i]!;
    if (exit < 0) continue;
    reached++;
    cells[exit]!++;
    const best = nearest[exit]!;
    if (best < 0 || metres[i]! < metres[best]!) nearest[exit] = i;
  }
  return exits.flatMap((exit, index) => {
    const at = nearest[index]!;
    if (at < 0) return [];
    const area = cells[index]! * grid.cell ** 2;
    return [{ exit, index, area, share: cells[index]! / reached, ...middleOf(grid, at) }];
  });
}

/** Of a door on this very storey. */
function doorway(
  openings: Openings,
  { storey }: Field,
  exit: ExitRef,
): { readonly x: number; readonly y: number } | null {
  const opening = exit.kind === 'opening' ? lookUp(openings, exit.id) : null;
  if (opening?.storey !== storey) return null;
  const [[ax, ay], [bx, by]] = opening.line;
  return { x: (ax + bx) / 2, y: (ay + by) / 2 };
}

const middleOf = (
  { x0, y0, nx, cell }: Field['grid'],
  i: number,
): { readonly x: number; readonly y: number } => ({
  x: x0 + ((i % nx) + 0.5) * cell,
  y: y0 + (Math.floor(i / nx) + 0.5) * cell,
});
