import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { BLOCK_BYTES, sealBlock, viewOf, type BlockKind } from '../../../src/simulation/recording/blocks';
import { newPlayedCrowd, playAt } from '../../../src/simulation/recording/played-crowd';
import { newRecordedFrame, type Recording } from '../../../src/simulation/recording/recording';
import { readRecording, RecordingReader } from '../../../src/simulation/recording/recording-reader';
import { cases } from '../../support/cases';
import { crowdRun, hall, joined, read, recorded, rowsOf, type Recorded } from './recorded-scenes';

let made: Recorded;
let whole: Recording;
beforeAll(() => {
  made = recorded(crowdRun(hall(), rowsOf(30, 7, 1, 2)), 1500, [0]);
  whole = read(made.bytes);
});

/** Where each block begins, the prelude first. */
const starts = (): number[] => {
  let at = 0;
  return made.blocks.map((block) => (at += block.length) - block.length);
};

function expectSameFrames(recording: Recording, frames: number): void {
  const mine = newRecordedFrame(whole.head.people);
  const theirs = newRecordedFrame(whole.head.people);
  expect(recording.frames).toBe(frames);
  for (let frame = 0; frame < frames; frame++) {
    recording.frameAt(frame, mine);
    whole.frameAt(frame, theirs);
    expect(mine).toEqual(theirs);
  }
}

describe('a recording that comes in parts', () => {
  it('is read cut anywhere', () => {
    const random = seededRandom(11);
    for (let turn = 0; turn < cases(10); turn++) {
      const reader = new RecordingReader();
      for (let at = 0; at < made.bytes.length;) {
        const to = at + 1 + random.index(turn === 0 ? 40 : 20_000);
        expect(reader.take(made.bytes.subarray(at, to)).ok).toBe(true);
        at = to;
      }
      const result = reader.end();
      expect(result.ok && result.value.steps).toBe(made.steps.step);
      expectSameFrames(reader.recording!, whole.frames);
    }
  });

  it('can be looked at before it is whole, block by block', () => {
    const reader = new RecordingReader();
    expect(reader.recording).toBeNull();
    let frames = 0;
    for (const [index, block] of made.blocks.entries()) {
      expect(reader.take(block).ok).toBe(true);
      const chunk = whole.chunks[index - 2];
      if (chunk !== undefined) frames += chunk.frames;
      if (index === 0) continue;
      expectSameFrames(reader.recording!, frames);
      expect(reader.recording!.leavings).toEqual(whole.leavings.slice(0, reader.recording!.leavings.length));
      const upTo = whole.leavings.filter(({ step }) => step <= reader.recording!.lastStep).length;
      expect(reader.recording!.leavings).toHaveLength(upTo);
    }
    expect(reader.recording!.steps).toBe(made.steps.step);
  });

  it('that was broken off between two blocks is good as far as it goes', () => {
    const result = readRecording(joined(made.blocks.slice(0, 4)));
    expect(result.ok && [result.value.steps, result.value.frames]).toEqual([null, 100]);
  });
});

describe('bytes that are no whole recording', () => {
  it('are refused where they end inside a block, what came before stays', () => {
    const [, , first, second] = starts();
    const reader = new RecordingReader();
    reader.take(made.bytes.subarray(0, second! + 100));
    const missing = made.blocks[3]!.length - 100;
    expect(reader.end()).toEqual({
      ok: false,
      error: { code: 'recording.truncated', at: second, missing },
    });
    expectSameFrames(reader.recording!, 50);
    expect(readRecording(made.bytes.subarray(0, first! + 5))).toMatchObject({
      error: { code: 'recording.truncated', at: first, missing: BLOCK_BYTES - 5 },
    });
    for (const [length, at] of [
      [0, 0],
      [7, 0],
      [12, 12],
      [20, 12],
    ] as const) {
      expect(readRecording(made.bytes.subarray(0, length))).toMatchObject({
        error: { code: 'recording.truncated', at },
      });
    }
  });

  it('are refused with any bit changed, at the block that has it', () => {
    const random = seededRandom(5);
    for (let turn = 0; turn < cases(150); turn++) {
      const bytes = made.bytes.slice();
      const at = 12 + random.index(bytes.length - 12);
      bytes[at]! ^= 1 << random.index(8);
      const block = starts().findLastIndex((start) => start <= at);
      const result = readRecording(bytes);
      expect(result).toMatchObject({ ok: false, error: { at: starts()[block] } });
      // A wrong length may point behind the end.
      const inLength = at >= starts()[block]! + 4 && at < starts()[block]! + 8;
      if (!inLength) {
        expect(result).toMatchObject({ error: { code: 'recording.corrupt', block: block - 1 } });
      }
    }
  });

  it('are refused when something else comes first, or a later version', () => {
    const other = made.bytes.slice();
    other[3] = 0;
    expect(readRecording(other)).toEqual({ ok: false, error: { code: 'recording.unknown', at: 0 } });
    expect(readRecording(new TextEncoder().encode('id frame x y z\n1 0 0 0 0\n'))).toMatchObject({
      error: { code: 'recording.unknown' },
    });
    const newer = made.bytes.slice();
    newer[8] = 2;
    expect(readRecording(newer)).toEqual({
      ok: false,
      error: { code: 'recording.newer', at: 0, version: 2, known: 1 },
    });
    newer[8] = 0;
    expect(readRecording(newer)).toMatchObject({ error: { code: 'recording.unknown' } });
  });

  it('are refused with a block missing, twice, in another order, or after the end', () => {
    const { blocks } = made;
    const orders = [
      blocks.filter((_, i) => i !== 1),
      blocks.filter((_, i) => i !== 2),
      [...blocks.slice(0, 3), ...blocks.slice(2)],
      [blocks[0]!, blocks[1]!, blocks[3]!, blocks[2]!, ...blocks.slice(4)],
      [...blocks, blocks.at(-1)!],
      [blocks[0]!, blocks[1]!, blocks.at(-1)!],
    ];
    for (const order of orders) {
      expect(readRecording(joined(order))).toMatchObject({ error: { code: 'recording.corrupt' } });
    }
  });

  it('are refused where somebody stands there who has left, or leaves twice; what came before stays as it was', () => {
    const index = whole.chunks.findIndex(({ leavings, rows }) => leavings > 1 && rows > 2);
    const { leavingAt, rowAt } = whole.chunks[index]!;
    const changes = [
      // A leaving of who is in all frames, the same one twice, with a step before this block's frames.
      (view: DataView) => {
        const rows = [...whole.chunks[index]!.framesIn.keys()];
        const stays = rows.find((row) => whole.chunks[index]!.framesIn[row] === whole.chunks[index]!.frames)!;
        view.setUint32(leavingAt, view.getUint32(rowAt + 16 * stays, true), true);
      },
      (view: DataView) => view.setUint32(leavingAt + 12, view.getUint32(leavingAt, true), true),
      (view: DataView) => view.setUint32(leavingAt + 4, 1, true),
      // After the last frame of the block.
      (view: DataView) => view.setUint32(leavingAt + 12 * whole.chunks[index]!.leavings - 8, 1e6, true),
    ];
    for (const change of changes) {
      const block = made.blocks[index + 2]!.slice();
      change(new DataView(block.buffer, BLOCK_BYTES));
      sealBlock(block, viewOf(block).getUint32(0, true) as BlockKind);
      const reader = new RecordingReader();
      const before = joined(made.blocks.slice(0, index + 2));
      expect(reader.take(before).ok).toBe(true);
      const leavings = reader.recording!.leavings.slice();
      expect(reader.take(block)).toEqual({
        ok: false,
        error: { code: 'recording.corrupt', at: before.length, block: index + 1 },
      });
      expect(reader.recording!.leavings).toEqual(leavings);
      expect(reader.recording!.leftAt.filter((step) => step >= 0)).toHaveLength(leavings.length);
      expect(reader.take(made.blocks[index + 2]!).ok).toBe(false);
    }
  });

  it('are refused with a body more than the rows of a block have', () => {
    const block = joined([made.blocks[2]!, new Uint8Array(8)]);
    viewOf(block).setUint32(BLOCK_BYTES + 16, whole.chunks[0]!.bodies + 1, true);
    sealBlock(block, viewOf(block).getUint32(0, true) as BlockKind);
    expect(readRecording(joined([...made.blocks.slice(0, 2), block]))).toMatchObject({
      error: { code: 'recording.corrupt', block: 1 },
    });
  });

  it('never throw, whatever their numbers are, even under a right checksum', () => {
    const random = seededRandom(8);
    const out = newRecordedFrame(whole.head.people);
    for (let turn = 0; turn < cases(400); turn++) {
      const blocks = made.blocks.map((block) => block.slice());
      const block = blocks[1 + random.index(blocks.length - 1)]!;
      const content = block.length - BLOCK_BYTES;
      // Where counts and indices are, more often than anywhere.
      const at = BLOCK_BYTES + random.index(random.index(2) === 0 ? Math.min(content, 1200) : content);
      block[at] = random.index(3) === 0 ? 0xff : random.index(256);
      sealBlock(block, viewOf(block).getUint32(0, true) as BlockKind);
      const result = readRecording(joined(blocks));
      if (!result.ok) {
        expect(result.error.code).toBe('recording.corrupt');
        continue;
      }
      const room =
        result.value.head.people === whole.head.people ? out : newRecordedFrame(result.value.head.people);
      for (let frame = 0; frame < result.value.frames; frame += 7) {
        result.value.frameAt(frame, room);
        playAt(result.value, 0.1 * frame + 0.03, newPlayedCrowd(result.value.head.people));
        expect(room.count).toBeLessThanOrEqual(result.value.head.people);
        expect(
          room.sheet.subarray(0, room.count).every((sheet) => sheet < result.value.head.sheets.length),
        ).toBe(true);
      }
    }
  });
});
