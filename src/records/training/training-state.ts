import type { EventOf } from '../event/record-event';

export interface CourseFigures {
  readonly headcount: number;
  readonly trained: number;
  readonly examined: number;
  readonly passed: number;
}

/** A department's courses: figures of all sessions together, the headcount by the latest. */
export interface TrainingState {
  readonly about: string;
  readonly courses: Readonly<Record<string, CourseFigures>>;
}

export function untrained(about: string): TrainingState {
  return { about, courses: {} };
}

/** The department after one more session, sessions coming in order of time. Cost O(courses). */
export function trainingStep(state: TrainingState, event: EventOf<'training.held'>): TrainingState {
  const { course, headcount, trained, examined, passed } = event.body;
  const before = state.courses[course];
  const figures: CourseFigures = {
    headcount,
    trained: (before?.trained ?? 0) + trained,
    examined: (before?.examined ?? 0) + examined,
    passed: (before?.passed ?? 0) + passed,
  };
  return { about: state.about, courses: { ...state.courses, [course]: figures } };
}

export interface TrainingRate extends CourseFigures {
  /** Trained of headcount, 0 … 1; null where there is nobody. */
  readonly rate: number | null;
}

export interface TrainingRates {
  /** In order of the states given; without those that had no session of the course. */
  readonly departments: readonly (TrainingRate & { readonly department: string })[];
  readonly overall: TrainingRate;
}

/**
 * The rates of one course by department and over all. Where people left after they were trained, no more count than
 * the headcount. Cost O(departments).
 */
export function trainingRates(states: readonly TrainingState[], course: string): TrainingRates {
  const overall = { headcount: 0, trained: 0, examined: 0, passed: 0 };
  const departments: (TrainingRate & { department: string })[] = [];
  for (const state of states) {
    const figures = state.courses[course];
    if (figures === undefined) continue;
    const counted = {
      headcount: figures.headcount,
      trained: Math.min(figures.trained, figures.headcount),
      examined: Math.min(figures.examined, figures.headcount),
      passed: Math.min(figures.passed, figures.headcount),
    };
    departments.push({ department: state.about, ...withRate(counted) });
    overall.headcount += counted.headcount;
    overall.trained += counted.trained;
    overall.examined += counted.examined;
    overall.passed += counted.passed;
  }
  return { departments, overall: withRate(overall) };
}

function withRate(figures: CourseFigures): TrainingRate {
  return { ...figures, rate: figures.headcount === 0 ? null : figures.trained / figures.headcount };
}
