import type { EvacuationState, Refusals, RunState } from './evacuation-state';
import { EMPTY_SCENARIO } from './scenario-edits';

export const NO_RUN: RunState = {
  status: 'none',
  scenario: EMPTY_SCENARIO,
  filled: null,
  began: null,
  simulated: 0,
  rate: null,
  people: 0,
  left: 0,
  issue: null,
  outdated: false,
};

export const NO_REFUSALS: Refusals = { floor: 0, wall: 0, near: 0 };

export const INITIAL_EVACUATION: EvacuationState = {
  shown: false,
  scenario: EMPTY_SCENARIO,
  placed: [],
  filled: null,
  filling: false,
  trouble: null,
  run: NO_RUN,
  problem: null,
  names: null,
  report: null,
  reportStatus: 'none',
  startsAfterReport: false,
  measure: null,
  map: null,
  paths: false,
  followed: null,
  spread: null,
  spreadRuns: [],
  spreadProgress: null,
  saving: null,
  kept: true,
  runLost: false,
  refusals: NO_REFUSALS,
  unseen: null,
  pathsEvery: 1,
};
