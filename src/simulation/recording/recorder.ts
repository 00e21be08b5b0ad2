import { assert } from '../../base/assert';
import type { CrowdSteps } from '../run-crowd';
import { BLOCK_BYTES, BlockKind, newBlock, prelude, sealBlock, viewOf } from './blocks';
import { END_BYTES, LEAVING_BYTES, type Leaving } from './chunk-layout';
import { ChunkWriter, writeLeavings } from './chunk-writer';
import { headBlock } from './head-bytes';
import type { RecordedFloor } from './recording-head';

/** Frames a chunk: five seconds at ten a second. */
const CHUNK_FRAMES = 50;
/** What of a run is recorded. */
export type RecordedRun = Pick<CrowdSteps, 'step' | 'leftAt' | 'leftBy'> & {
  readonly run: Pick<CrowdSteps['run'], 'crowd'>;
};

/**
 * Writes a recording while a run goes on: `take` before the first step and after each, `end` after the last. `emit` gets the
 * bytes block by block. The same run gives the same bytes. Holds one chunk: 8 bytes per body of 50 frames, doubled at most.
 */
export class Recorder {
  readonly #frameSteps: number;
  #chunk: ChunkWriter | null = null;
  #leavings: Leaving[] = [];
  /** Who was in the building at the last frame, or before the first. */
  #present: Int32Array;
  #frames = 0;

  constructor(
    private readonly floor: RecordedFloor,
    private readonly emit: (block: Uint8Array<ArrayBuffer>) => void,
  ) {
    this.#frameSteps = floor.head.frameSteps;
    this.#present = Int32Array.from({ length: floor.head.people }, (_, i) => i);
    emit(prelude());
    emit(headBlock(floor.head));
  }

  /** Records the run as it stands, if a frame is due. O(people) at a frame, else O(1). */
  take(steps: RecordedRun): void {
    if (steps.step % this.#frameSteps !== 0) return;
    assert(steps.step === this.#frames * this.#frameSteps, 'a frame was missed', steps.step);
    const { crowd } = steps.run;
    const left = this.#leftSince(steps);
    if (this.#chunk?.frames === CHUNK_FRAMES) this.#close();
    if (this.#chunk?.add(crowd, this.floor.sheetOf) !== true) {
      this.#close();
      this.#chunk = new ChunkWriter(this.#frames, crowd);
      const isIn = this.#chunk.add(crowd, this.floor.sheetOf);
      assert(isIn, 'a frame fits into its own chunk');
    }
    this.#leavings.push(...left);
    this.#frames++;
  }

  /** Records that the run is over. */
  end(steps: RecordedRun): void {
    const left = this.#leftSince(steps);
    this.#close();
    const block = newBlock(END_BYTES + LEAVING_BYTES * left.length);
    const view = viewOf(block);
    view.setUint32(BLOCK_BYTES, steps.step, true);
    view.setUint32(BLOCK_BYTES + 4, this.#frames, true);
    view.setUint32(BLOCK_BYTES + 8, left.length, true);
    writeLeavings(view, BLOCK_BYTES + END_BYTES, left);
    this.emit(sealBlock(block, BlockKind.end));
  }

  #close(): void {
    if (this.#chunk === null) return;
    this.emit(this.#chunk.block(this.#leavings));
    this.#chunk = null;
    this.#leavings = [];
  }

  /** Who left since the last frame, by step, at the same step by number. O(people then). */
  #leftSince({ leftAt, leftBy, run }: RecordedRun): Leaving[] {
    const left: Leaving[] = [];
    for (const person of this.#present) {
      if (leftAt[person]! >= 0) left.push({ person, step: leftAt[person]!, exit: leftBy[person]! });
    }
    this.#present = run.crowd.alive.slice(0, run.crowd.aliveCount);
    return left.sort((a, b) => a.step - b.step || a.person - b.person);
  }
}
