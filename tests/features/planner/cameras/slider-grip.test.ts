import { expect, it } from 'vitest';
import { SliderGrip } from '../../../../src/features/planner/cameras/slider-grip';

/** A grip that writes down what it brings about. */
function gripped(): { readonly grip: SliderGrip; readonly told: unknown[] } {
  const told: unknown[] = [];
  const grip = new SliderGrip({ onHold: (value) => told.push(value), onDone: (keep) => told.push(keep) });
  return { grip, told };
}

it('holds what it is turned to and keeps it once', () => {
  const { grip, told } = gripped();
  grip.turn(1);
  grip.turn(2);
  grip.letGo();
  grip.letGo();
  expect(told).toEqual([1, 2, true]);
});

it('puts back what is given up, and the same grip holds nothing anew', () => {
  const { grip, told } = gripped();
  expect(grip.giveUp()).toBe(false);
  grip.turn(1);
  expect(grip.giveUp()).toBe(true);
  grip.turn(2);
  grip.turn(3);
  expect(grip.giveUp()).toBe(false);
  grip.letGo();
  expect(told).toEqual([1, false]);
  grip.turn(4);
  grip.letGo();
  expect(told).toEqual([1, false, 4, true]);
});
