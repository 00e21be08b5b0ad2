import type { CampusDocument } from '../../model/schema/document';
import type { Egress } from '../../session/egress/egress';
import type { EgressChoice, EgressState } from '../../session/egress/egress-state';
import { fieldScale } from '../../session/egress/tint/field-scale';
import { cellsWithBeds } from '../../session/egress/tint/stuck-rooms';
import { usualLimit } from '../../session/egress/tint/usual-limit';
import { goerSpeeds, isRolling } from '../../standards/goers';
import { RoomMesh } from '../coverage/room-mesh';
import { RoomSheet } from '../coverage/room-sheet';
import type { Palette } from '../palette';
import type { Stage } from '../stage';
import { fieldMaterial, NO_LIMIT, type FieldUniforms } from './field-material';
import { writeExits, writeMeasure } from './field-sheet';

/** A way bends around what stands: over a metre of open floor it changes by a metre at most, beside a thing by more. */
const BENDS = 1.5;

type Field = NonNullable<EgressState['field']>;

/** What a picture goes by. */
interface Shown {
  readonly field: Field;
  readonly look: EgressChoice['look'];
  readonly code: EgressChoice['code'];
  readonly stale: boolean;
  readonly document: CampusDocument;
}

/**
 * The tint of the shown storey by how far it is to safety, as one mesh: a new state writes its texture, and only another storey, other
 * rooms or another place make it anew. What is no longer true is faded until the next one is there.
 */
export class FieldTint {
  readonly #stage: Stage;
  readonly #egress: Egress;
  readonly #uniforms: FieldUniforms;
  readonly #floors: RoomMesh<RoomSheet>;
  #shown: Shown | null = null;

  constructor(stage: Stage, egress: Egress, palette: Palette, uniforms: FieldUniforms) {
    this.#stage = stage;
    this.#egress = egress;
    this.#uniforms = uniforms;
    this.#floors = new RoomMesh(stage, uniforms, {
      sheet: (...rooms) => new RoomSheet(...rooms),
      material: (map) => fieldMaterial(map, uniforms, palette),
    });
  }

  get mesh(): RoomMesh<RoomSheet>['mesh'] {
    return this.#floors.mesh;
  }

  /** Shows what is known by now; whether that is another picture. O(cells) when it is. */
  update(): boolean {
    const { field, tints, fieldStale: stale, choice } = this.#egress.state.getState();
    const { document } = this.#stage.session.plan.getState();
    const { storey } = this.#stage.session.view.getState();
    if (!document || !field || field.storey !== storey) return this.#floors.hide();
    const { look, code } = choice;
    const before = this.#shown;
    const { made, anew } = this.#floors.show(document, field.storey, field.grid);
    const rewritten = anew || field !== before?.field || look !== before.look;
    if (rewritten) this.#write(made.sheet, document, { field, tints }, look);
    const judged = rewritten || document !== before?.document || code !== before.code;
    if (judged) this.#judge(document, field, choice);
    this.#uniforms.faded.value = stale ? 1 : 0;
    this.#shown = { field, look, code, stale, document };
    return judged || stale !== before?.stale;
  }

  #write(
    sheet: RoomSheet,
    document: CampusDocument,
    { field, tints }: { readonly field: Field; readonly tints: readonly number[] },
    look: EgressChoice['look'],
  ): void {
    const { territories, end, step, rate } = this.#uniforms;
    const matters = field.walker === 'bed' ? cellsWithBeds(document, field) : null;
    territories.value = look === 'exit' ? 1 : 0;
    if (look === 'exit') {
      writeExits(sheet, field, tints, matters);
      return;
    }
    writeMeasure(sheet, field, look, matters);
    const scale = fieldScale(field, look);
    end.value = scale.end;
    step.value = scale.step;
    const slowest = Math.min(...goerSpeeds(field.walker));
    rate.value = look === 'metres' ? BENDS : BENDS / slowest;
  }

  /** Codes set limits in metres, to the exits of a storey, for those on foot. */
  #judge(document: CampusDocument, { storey, told, walker }: Field, { look, code }: EgressChoice): void {
    const judged = look === 'metres' && told === 'exit' && !isRolling(walker);
    const limit = judged ? usualLimit(document, storey, code) : null;
    this.#uniforms.limit.value = limit?.metres ?? NO_LIMIT;
  }

  dispose(): void {
    this.#floors.dispose();
  }
}
