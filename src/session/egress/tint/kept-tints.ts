import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import type { ExitRef } from '../../../analyses/way-out/result';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import { EXIT_TINTS, exitTints } from './exit-tints';
import { exitTerritories, type ExitTerritory } from './exit-territories';

type Field = Pick<StoreyField, 'storey' | 'grid' | 'metres' | 'exitOf' | 'exits'>;
type Document = Pick<CampusDocument, 'openings' | 'storeys'>;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Exits that stand over one another, as doors of one stair do, or one exit that several storeys go to. */
interface Stack {
  readonly building: BuildingId | null;
  /** What it was first shown with. */
  readonly tint: number;
  /** Its exits by their ids, each with the tint that it had on its storey at last. */
  readonly tints: Map<string, number>;
  /** Where it was seen at last; null = never on the storey that it is on. */
  place: Place | null;
}

/** Exits over one another stand no farther apart in plan, metres: a door is moved by a leaf where a storey is planned otherwise. */
const OVER_ONE_ANOTHER = 1.5;

/** An exit has the same tint on every storey that is looked at, as long as those beside it let it. */
export class KeptTints {
  readonly #stacks: Stack[] = [];

  /** Another plan. */
  forget(): void {
    this.#stacks.length = 0;
  }

  /** The tints of a field's exits (`exitTints`), with those that they had before; they are kept for the next. O(cells + exits · exits known). */
  of(document: Document, field: Field): readonly number[] {
    const building = lookUp(document.storeys, field.storey)?.building ?? null;
    const served = exitTerritories(document.openings, field);
    const stacks = this.#stacksOf(document, field, building, served);
    const kept = field.exits.map((): number | null => null);
    served.forEach(({ exit, index }, i) => {
      const stack = stacks[i];
      if (stack) kept[index] = stack.tints.get(exit.id) ?? stack.tint;
    });
    const taken = Array.from({ length: EXIT_TINTS }, () => 0);
    for (const stack of this.#stacks) if (stack.building === building) taken[stack.tint]!++;
    const tints = exitTints(field, { kept, taken });
    served.forEach(({ exit, index, x, y }, i) => {
      const tint = tints[index]!;
      const place = standsHere(document, field, exit) ? { x, y } : null;
      const stack = stacks[i];
      if (!stack) {
        this.#stacks.push({ building, tint, tints: new Map([[exit.id, tint]]), place });
        return;
      }
      stack.tints.set(exit.id, tint);
      stack.place = place ?? stack.place;
    });
    return tints;
  }

  /** Per exit the stack that it belongs to, each at most once: that which has it, else the nearest over or under it. */
  #stacksOf(
    document: Document,
    field: Field,
    building: BuildingId | null,
    served: readonly ExitTerritory[],
  ): readonly (Stack | null)[] {
    const found = served.map(({ exit }) => this.#stacks.find(({ tints }) => tints.has(exit.id)) ?? null);
    const isHere = (id: string): boolean =>
      served.some(({ exit }) => exit.id === id) || storeyOf(document, id) === field.storey;
    const free = new Set(
      this.#stacks.filter((stack) => stack.building === building && ![...stack.tints.keys()].some(isHere)),
    );
    const pairs = served.flatMap(({ exit, x, y }, i) => {
      if (found[i] || !standsHere(document, field, exit)) return [];
      return [...free].flatMap((stack) => {
        const away = stack.place ? Math.hypot(stack.place.x - x, stack.place.y - y) : Infinity;
        return away <= OVER_ONE_ANOTHER ? [{ i, stack, away }] : [];
      });
    });
    for (const { i, stack } of pairs.toSorted((a, b) => a.away - b.away)) {
      if (found[i] || !free.delete(stack)) continue;
      found[i] = stack;
    }
    return found;
  }
}

/** Of a door. */
const storeyOf = ({ openings }: Document, id: string): StoreyId | undefined => lookUp(openings, id)?.storey;

/** Is it a door of the very storey, so that others stand over it? Open ground, exit areas and flights are where they are. */
const standsHere = (document: Document, { storey }: Field, { kind, id }: ExitRef): boolean =>
  kind === 'opening' && storeyOf(document, id) === storey;
