import { describe, expect, it } from 'vitest';
import { groundLabels } from '../../../../src/model/derive/drawing/ground-labels';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import { boxFeature, planText, readPlan } from '../read-plan';

type Corners = readonly [number, number, number, number];

const area = (kind: string, name: string, corners: Corners, surface?: string): unknown =>
  boxFeature(kind, corners, { 'name:en': name, ...(surface === undefined ? {} : { surface }) });

function labelled(features: readonly unknown[]) {
  const { outdoors, exits } = storeyPlans(readPlan(planText(features)))[0]!;
  return groundLabels(outdoors, exits);
}

describe('labels of open ground', () => {
  it('name what people look for first, a road of many pieces once', () => {
    const names = labelled([
      area('outdoor', 'Garden', [0, 0, 50, 50], 'green'),
      area('outdoor', 'Ring road', [50, 0, 57, 90], 'road'),
      area('outdoor', 'Ring road', [57, 0, 90, 7], 'road'),
      area('outdoor', 'Yard', [60, 10, 99, 90]),
      area('outdoor', 'Parking', [57, 7, 60, 20], 'parking'),
      area('exit', 'Assembly point', [10, 10, 20, 20]),
    ]).map(({ name }) => name.en);
    expect(names).toEqual(['Assembly point', 'Parking', 'Ring road', 'Garden', 'Yard']);
  });

  it('stand on the largest piece, beside the area where people are safe', () => {
    const [, road] = labelled([
      area('outdoor', 'Road', [0, 0, 5, 5], 'road'),
      area('outdoor', 'Road', [5, 0, 60, 5], 'road'),
      area('exit', 'Assembly point', [25, 0, 40, 5]),
    ]);
    expect(road!.places[0]!.x).toBeGreaterThan(5);
    expect(road!.places.filter(({ x }) => x > 25 && x < 40)).toEqual([]);
  });

  it('leave out the lawn that is what is left between all others', () => {
    const lawns = [0, 10, 20, 30].map((x) => area('outdoor', 'Lawn', [x, 0, x + 5, 5], 'green'));
    expect(labelled(lawns)).toEqual([]);
  });
});
