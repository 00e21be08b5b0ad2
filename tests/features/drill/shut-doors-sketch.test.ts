import { expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { shutDoorsSketch } from '../../../src/features/drill/crowd/shut-doors-sketch';
import { entitiesIn } from '../../../src/model/schema/dictionary';
import { localId } from '../../../src/model/schema/ids';

const ward = smallWard();
const [exit, other] = entitiesIn(ward.openings).filter(({ finalExit }) => finalExit === true);

it('doors shut all the time are crossed through, those of the moment have a padlock; unknown ones are left out', () => {
  const { lines, marks } = shutDoorsSketch(ward, {
    always: [localId(exit!.id), 'none'],
    now: [other!.id, 'nowhere'],
  });
  expect(marks!.map(({ shape }) => shape)).toEqual(['cross', 'lock']);
  expect(lines!.map(({ points }) => points.map(({ x, y }) => [x, y]))).toEqual([exit!.line, other!.line]);
  expect(lines!.map(({ dashed, tone }) => [dashed, tone])).toEqual([
    [false, 'shut'],
    [true, 'shut'],
  ]);
  expect(shutDoorsSketch(ward, { always: [], now: [] })).toEqual({ lines: [], marks: [] });
});
