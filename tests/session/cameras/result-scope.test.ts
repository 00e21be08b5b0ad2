import { expect, it } from 'vitest';
import { computeCameras } from '../../../src/analyses/cameras/compute';
import { USUAL_QUESTION } from '../../../src/analyses/cameras/result';
import { seededRandom } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { resultScope } from '../../../src/session/cameras/result-scope';
import { wardWithCameras } from '../../analyses/cameras/seen/ward';

it('one storey’s figure is told as another’s by nobody, and as all of them once it is all', () => {
  const { document, storey } = wardWithCameras(seededRandom(21), 2);
  const result = computeCameras(document, USUAL_QUESTION);
  const part = { ...result, storeys: result.storeys.filter((each) => each.storey === storey) };
  const other = makeId('storey', 'other');
  expect(resultScope({ result: part, whole: false }, storey)).toBe('here');
  expect(resultScope({ result: part, whole: false }, other)).toBeNull();
  expect(resultScope({ result: part, whole: false }, null)).toBeNull();
  expect(resultScope({ result, whole: true }, other)).toBe('all');
  expect(resultScope({ result: null, whole: false }, storey)).toBeNull();
});
