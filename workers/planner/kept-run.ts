import { reportSteps } from '../../src/analyses/evacuation/report/compute';
import { crowdMap, surveySteps } from '../../src/analyses/evacuation/report/crowd-survey';
import type { Rehearsal } from '../../src/analyses/evacuation/rehearsal';
import { trajectoryPart } from '../../src/analyses/evacuation/trajectory-parts';
import type { Jobs } from '../../src/compute/jobs';
import type { JobContext } from '../../src/compute/protocol';
import { SlicedCheck } from './sliced-check';

type MapQuestion = Pick<Jobs['evacuation.map']['input'], 'storey' | 'measure'>;

/** What a recording amounts to, made when somebody asks, once as far as it goes. */
export class KeptRun {
  readonly #survey = new SlicedCheck((run: Rehearsal, _frames: number) => surveySteps(...run.whole()));
  readonly #report = new SlicedCheck((run: Rehearsal, _frames: number) =>
    reportSteps(...run.whole(), this.#surveyed!),
  );
  #surveyed: Parameters<typeof reportSteps>[2] | null = null;

  constructor(
    readonly name: string,
    readonly run: Rehearsal,
  ) {}

  async report(context: JobContext): Promise<NonNullable<Jobs['evacuation.report']['output']>> {
    const survey = await this.#surveyOn(context);
    if (survey !== null) return survey;
    const { result } = await this.#report.goOn(this.run, this.#frames, context);
    return { done: 1, total: 2, result };
  }

  async map(
    { storey, measure }: MapQuestion,
    context: JobContext,
  ): Promise<NonNullable<Jobs['evacuation.map']['output']>> {
    const survey = await this.#surveyOn(context);
    if (survey !== null) return survey;
    return {
      done: 1,
      total: 1,
      result: { map: crowdMap(...this.run.whole(), this.#surveyed!, storey, measure) },
    };
  }

  trajectories(from: number, geometry: string): Jobs['evacuation.trajectories']['output'] {
    const [, recording] = this.run.whole();
    const { text, next } = trajectoryPart(recording, from, geometry);
    return { bytes: new TextEncoder().encode(text), next, frames: recording.frames };
  }

  get #frames(): number {
    return this.run.recording?.frames ?? 0;
  }

  /** Null when the survey is there. */
  async #surveyOn(context: JobContext): Promise<{ done: number; total: number; result: null } | null> {
    this.#surveyed = (await this.#survey.goOn(this.run, this.#frames, context)).result;
    return this.#surveyed === null ? { done: 0, total: 2, result: null } : null;
  }
}
