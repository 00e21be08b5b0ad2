import type { Result } from '../base/result';
import type { CoverageResult } from '../analyses/extinguishers/coverage-result';
import type { CoverageTotal } from '../analyses/extinguishers/result';
import type { SourceMove } from '../analyses/extinguishers/input';
import type { NearestExtinguisher } from '../analyses/extinguishers/nearest';
import type { MovedPoints } from '../analyses/extinguishers/proposals/move-points';
import type { ProposalQuestion, StoreyProposals } from '../analyses/extinguishers/proposals/proposal';
import type { VariantFigures } from '../analyses/extinguishers/variant-figures';
import type { PlaceSuggestion } from '../analyses/extinguishers/suggest';
import type { PlacementQuestion, PlacedStorey } from '../analyses/cameras/placement/placement';
import type { SpotCamera, SpotQuestion } from '../analyses/cameras/at-spot';
import type { DoorEffects, StoreyWorst, WayOut } from '../analyses/way-out/result';
import type { CriticalDoor } from '../analyses/egress/critical/critical-doors';
import type { FieldQuestion, StoreyField } from '../analyses/egress/field/storey-field';
import type { EgressQuestion, EgressResult, StoreyExit } from '../analyses/egress/result';
import type { FilledScenario, FillQuestion } from '../analyses/evacuation/fill/filled';
import type { CrowdMap, CrowdMeasure, EvacuationReport } from '../analyses/evacuation/report/report';
import type { PlacedPerson, RunPart, SpreadPart } from '../analyses/evacuation/run-part';
import type { EvacuationIssue } from '../analyses/evacuation/result';
import type { RolledWays } from '../analyses/egress/rolling/rolled-ways';
import type { EgressWay } from '../analyses/egress/ways';
import type { ReachQuestion, StoreyReach } from '../analyses/cameras/reach/storey-reach';
import type { CameraQuestion, CameraResult } from '../analyses/cameras/result';
import type {
  CameraOutline,
  OutlinesQuestion,
  SeenQuestion,
  SeenStorey,
} from '../analyses/cameras/seen/seen-storey';
import type { ChemicalQuestion, ChemicalResult, Endangered, StorePlace } from '../analyses/chemicals/result';
import type { CameraFileIssue, CameraModelsRead } from '../formats/camera-models/read-camera-models';
import type { PlanFormat, PlanRead } from '../formats/format';
import type { PlanIssue } from '../model/derive/plan-issue';
import type { StoreyFloor, StoreyGeometry } from '../model/derive/drawing/storey-geometry';
import type { Patch } from '../model/edit/patch';
import type { EvacuationScenario } from '../model/scenario/evacuation-scenario';
import type { ScenarioChange } from '../model/scenario/scenario-change';
import type { CampusDocument } from '../model/schema/document';
import type { DocumentIssue } from '../model/schema/document-issue';
import type { Rolling } from '../standards/mobility/mobility';
import type { AssetId, BuildingId, OpeningId, StoreyId, VariantId } from '../model/schema/ids';
import type { Opening } from '../model/schema/opening';
import type { FireClass } from '../model/schema/space-hazard';
import type { PlanSummary } from './plan-summary';

/** A place to walk from, or to look from. Metres. */
export interface PlanPlace {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** Jobs that need a plan name it by the key under which it was opened. */
interface OnPlan {
  readonly plan: string;
}

/** A file that was read: a document, what was assumed or left out in reading it, and which format it was. */
export interface OpenedPlan extends PlanRead {
  readonly format: PlanFormat['id'];
}

interface CoverageInput extends OnPlan {
  /** Metres to walk; null = by the code. */
  readonly limit: number | null;
  /** Doors taken to be shut besides those locked at the hour. */
  readonly closed: readonly OpeningId[];
  /** `HH:MM`, or null = no hour: only what is always locked is shut. */
  readonly hour: string | null;
  /** Extinguishers that are not counted: what was expired or missing as of a date. */
  readonly away: readonly AssetId[];
  /** Given back with the result. */
  readonly revision: number;
}

type ExtinguisherAsked = Omit<CoverageInput, 'revision'>;

interface WayQuestion extends OnPlan {
  readonly from: PlanPlace;
  /** Doors taken to be shut besides those locked at the hour. */
  readonly closed: readonly OpeningId[];
  /** `HH:MM`, or null = no hour: only what is always locked is shut. */
  readonly hour: string | null;
}

type ChemicalsAsked = OnPlan & ChemicalQuestion;

/**
 * Everything that a worker can be asked: this one type is the whole protocol. Input is copied, big arrays of the
 * output are moved. Errors of data come as values; a rejected job is a `ComputeError`.
 */
export interface Jobs {
  /** A file's bytes to a document. Never throws for what the bytes hold. */
  'plan.read': {
    readonly input: { readonly bytes: Uint8Array; readonly fileName: string };
    readonly output: Result<OpenedPlan, PlanIssue>;
  };
  /** Models of cameras in a file of the open camera database. Never throws for what the bytes hold. */
  'cameras.models': {
    readonly input: { readonly bytes: Uint8Array };
    readonly output: Result<CameraModelsRead, CameraFileIssue>;
  };
  /** The scenario in the JSON of a file or of a draft. Never throws for what the bytes hold. */
  'evacuation.read': {
    readonly input: { readonly bytes: Uint8Array };
    readonly output: Result<EvacuationScenario, DocumentIssue>;
  };
  /** A document to the bytes of a file, with a name made from the campus', and what has no place in the file. */
  'plan.export': {
    readonly input: { readonly document: CampusDocument; readonly format: PlanFormat['id'] };
    readonly output: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      readonly warnings: readonly PlanIssue[];
    };
  };
  /** A gzipped file's bytes, unpacked where the page is not held up by it. */
  'plan.unpack': {
    readonly input: { readonly packed: Uint8Array<ArrayBuffer> };
    readonly output: Uint8Array<ArrayBuffer>;
  };
  /** Takes a document (or the bytes of its JSON) in under a key, in the place of what was there, with `patches` already made to it. */
  'plan.open': {
    readonly input: OnPlan & {
      readonly document: CampusDocument | Uint8Array<ArrayBuffer>;
      readonly patches?: readonly Patch[];
    };
    readonly output: null;
  };
  /** One edit: the worker's copy follows; only storeys that it touches are made anew. */
  'plan.patch': { readonly input: OnPlan & { readonly patch: Patch }; readonly output: null };
  'plan.close': { readonly input: OnPlan; readonly output: null };
  /** The document with every patch told before, as gzipped JSON: what is kept on the device. */
  'plan.pack': { readonly input: OnPlan; readonly output: Uint8Array<ArrayBuffer> };
  /** What there is to draw of one storey; needs no walking surface, so it is there at once. */
  'plan.storey': {
    readonly input: OnPlan & { readonly storey: StoreyId };
    readonly output: StoreyGeometry | null;
  };
  /**
   * One more part of the walking surface, some ten milliseconds of work: asked again until `summary` is there, so
   * that other jobs get in between. Jobs that need the surface make what is missing of it themselves.
   */
  'plan.walk': {
    readonly input: OnPlan;
    readonly output: { readonly done: number; readonly total: number; readonly summary: PlanSummary | null };
  };
  /** What only the walking surface tells of one storey. */
  'plan.floor': {
    readonly input: OnPlan & { readonly storey: StoreyId };
    readonly output: StoreyFloor | null;
  };
  /** What a person mends a storey by: openings found between its spaces, and what is doubtful about it. */
  'plan.doubts': {
    readonly input: OnPlan & { readonly storey: StoreyId };
    readonly output: { readonly derived: readonly Opening[]; readonly warnings: readonly PlanIssue[] } | null;
  };
  /** Walking distance to the nearest extinguisher that counts, everywhere, and what units come to. */
  'extinguishers.coverage': { readonly input: CoverageInput; readonly output: CoverageResult };
  /** Its figures alone, to be held against others; what is on show waits for it no longer than for one measure. */
  'extinguishers.total': { readonly input: CoverageInput; readonly output: CoverageTotal };
  /** The same with some extinguishers elsewhere, new, or away; only storeys that this changes. */
  'extinguishers.preview': {
    readonly input: CoverageInput & { readonly moved: readonly SourceMove[] };
    readonly output: CoverageResult;
  };
  /**
   * The walk from a place to the nearest extinguisher, by the code to one that counts for a class of fire (null = for that
   * which is worst off there); null off all floor.
   */
  'extinguishers.nearest': {
    readonly input: ExtinguisherAsked & { readonly from: PlanPlace; readonly fireClass: FireClass | null };
    readonly output: NearestExtinguisher | null;
  };
  /** Where one more extinguisher leaves the least uncovered around a place; null where none helps. Lets a cancel in. */
  'extinguishers.suggest': {
    readonly input: ExtinguisherAsked & { readonly worst: PlanPlace };
    readonly output: PlaceSuggestion | null;
  };
  /**
   * What cures a storey by the code, the best so far: some hundred milliseconds more of the search each time it is asked again
   * for the same, until `done` is 1, so that other jobs get in between. Null = nothing is found yet.
   */
  'extinguishers.propose': {
    readonly input: OnPlan & ProposalQuestion & { readonly storey: StoreyId };
    readonly output: StoreyProposals | null;
  };
  /** Which extinguishers of a storey are better carried elsewhere; asked again until `done` is 1 as well. */
  'extinguishers.move': {
    readonly input: OnPlan & ProposalQuestion & { readonly storey: StoreyId };
    readonly output: MovedPoints | null;
  };
  /** How a way of placing that is kept beside the plan comes off, on the plan's own floor. */
  'extinguishers.variant': {
    readonly input: ExtinguisherAsked & { readonly variant: VariantId };
    readonly output: VariantFigures;
  };
  /** What is wrong with hazardous chemicals, store by store and between stores, and what they come to. Lets others in. */
  'chemicals.check': {
    readonly input: ChemicalsAsked & { readonly revision: number };
    /** With the revision that was asked. */
    readonly output: ChemicalResult & { readonly revision: number };
  };
  /** What one store endangers with what is in it; null for what is no store in use. Lets a cancel in. */
  'chemicals.endangered': {
    readonly input: ChemicalsAsked & { readonly store: AssetId };
    readonly output: Endangered | null;
  };
  /** Where a store could go instead, the places first where it would break least; in one building, or in all. Lets a cancel in. */
  'chemicals.places': {
    readonly input: ChemicalsAsked & { readonly store: AssetId; readonly building: BuildingId | null };
    readonly output: readonly StorePlace[];
  };
  /** Numbers of places in the order in which one walks them, doors locked at the hour shut. Lets a cancel in. */
  'walk.order': {
    readonly input: OnPlan & { readonly places: readonly PlanPlace[]; readonly hour: string | null };
    readonly output: readonly number[];
  };
  /** Shortest walk; null where there is none, or where an end is off the floor. */
  path: {
    readonly input: OnPlan & {
      readonly from: PlanPlace;
      readonly to: PlanPlace;
      readonly closed: readonly OpeningId[];
      readonly hour: string | null;
    };
    readonly output: { readonly length: number | null; readonly points: readonly PlanPlace[] };
  };
  /** All that is seen from a place, doors shut; area null where sight isn't bounded. */
  visible: {
    readonly input: OnPlan & { readonly at: PlanPlace };
    readonly output: { readonly area: number | null; readonly vertices: Float64Array<ArrayBuffer> };
  };
  /** What all cameras of a storey see together at a height, those in hand as they are held; null for a storey that isn't there. */
  'cameras.seen': { readonly input: OnPlan & SeenQuestion; readonly output: SeenStorey | null };
  /** What cameras of a storey see of the plane at a height, each by itself, in the order asked. */
  'cameras.outlines': {
    readonly input: OnPlan & OutlinesQuestion;
    readonly output: readonly CameraOutline[];
  };
  /**
   * What cameras see of the plan, or of one storey alone, and what is wrong with it: some ten milliseconds more of it each time
   * it is asked again for the same, until `result` is there, so that other jobs get in between. `done` of `total` storeys.
   */
  'cameras.check': {
    readonly input: OnPlan & Omit<CameraQuestion, 'asOf'> & { readonly storey: StoreyId | null };
    readonly output: { readonly done: number; readonly total: number; readonly result: CameraResult | null };
  };
  /** What each camera of a storey does by itself; null for a storey that isn't there. */
  'cameras.reach': { readonly input: OnPlan & ReachQuestion; readonly output: StoreyReach | null };
  /**
   * Where cameras would cure what a storey lacks, the best so far; asked again until `done` is 1, so that other jobs get in between.
   * Null = nothing is found yet.
   */
  'cameras.place': {
    readonly input: OnPlan & PlacementQuestion & { readonly storey: StoreyId };
    readonly output: PlacedStorey | null;
  };
  /** Which cameras have a place in their picture, and how large whoever stands there is in it; the best first. */
  'cameras.at': { readonly input: OnPlan & SpotQuestion; readonly output: readonly SpotCamera[] };
  /**
   * The ways out of every storey, and what is wrong with them: a part more of it each time it is asked again for the same, until
   * `result` is there, so that other jobs get in between. `done` of `total` storeys.
   */
  'egress.check': {
    readonly input: OnPlan & EgressQuestion;
    readonly output: { readonly done: number; readonly total: number; readonly result: EgressResult | null };
  };
  /** How far everybody on a storey is from safety, in metres and in seconds; null for a storey that isn't there. Lets a cancel in. */
  'egress.field': { readonly input: OnPlan & FieldQuestion; readonly output: StoreyField | null };
  /** The doors by what their loss does, the gravest first; asked again until `result` is there, as `egress.check` is. `done` of `total` doors. */
  'egress.doors': {
    readonly input: OnPlan & EgressQuestion;
    readonly output: {
      readonly done: number;
      readonly total: number;
      readonly result: readonly CriticalDoor[] | null;
    };
  };
  /** The two best ways off its storey from a place, the first to the exit that serves it; none off all floor. */
  'egress.ways': { readonly input: WayQuestion; readonly output: readonly EgressWay[] };
  /** The same of each of some places in their order, as many of the first as some hundredth seconds are enough for, one at least: who asks goes on with the rest. */
  'egress.places': {
    readonly input: Omit<WayQuestion, 'from'> & { readonly from: readonly WayQuestion['from'][] };
    readonly output: readonly (readonly EgressWay[])[];
  };
  /** The two best ways of something that rolls to where it is safe on its storey, or why it has none; none off all floor. Lets a cancel in. */
  'egress.rolling': {
    readonly input: WayQuestion & { readonly mover: Rolling };
    readonly output: RolledWays;
  };
  /** The exits of a storey, as they stand with some doors shut; none of a storey that isn't there. */
  'egress.exits': {
    readonly input: Omit<WayQuestion, 'from'> & { readonly storey: StoreyId };
    readonly output: readonly StoreyExit[];
  };
  /** The way from a place to the nearest final exit, over stairs. */
  'wayout.way': { readonly input: WayQuestion; readonly output: WayOut };
  /** What shutting each door of that way does; null where there is no way. */
  'wayout.doors': { readonly input: WayQuestion; readonly output: DoorEffects | null };
  /** The longest ways out of a storey, null where all of it lies in the open; the first of many storeys costs most. */
  'wayout.worst': {
    readonly input: Omit<WayQuestion, 'from'> & { readonly storey: StoreyId };
    readonly output: StoreyWorst | null;
  };
  /**
   * A run of a scenario, named by whoever asks: begun where the scenario is given, and gone on with some hundredth seconds more each time
   * it is asked again without, until its stage says that there is no more, so that other jobs get in between. Its recording is kept,
   * of one run, the plan's as it was when it began. A run that is recorded already is only kept again, at its stage `over`: its bytes are
   * given with its scenario, of the same plan.
   */
  'evacuation.run': {
    readonly input: OnPlan & {
      readonly run: string;
      readonly scenario: EvacuationScenario | null;
      readonly recorded?: readonly Uint8Array<ArrayBuffer>[];
    };
    readonly output: RunPart;
  };
  /**
   * Where a scenario puts everybody, or why it can't be run: begun and gone on with as `evacuation.run` is, until `result` is there; null = nobody
   * knows of it any more. It may be begun with a change of the scenario that was told last, under the name `of`.
   */
  'evacuation.placed': {
    readonly input: OnPlan & {
      readonly run: string;
      readonly scenario: EvacuationScenario | null;
      readonly change?: ScenarioChange & { readonly of: string };
    };
    readonly output: {
      readonly done: number;
      readonly total: number;
      readonly result: Result<readonly PlacedPerson[], EvacuationIssue> | null;
    } | null;
  };
  /** A scenario made of the plan's people, in all else as the one given; begun and gone on with in the same way. */
  'evacuation.fill': {
    readonly input: OnPlan &
      FillQuestion & { readonly run: string; readonly scenario: EvacuationScenario | null };
    readonly output: {
      readonly done: number;
      readonly total: number;
      readonly result: FilledScenario | null;
    } | null;
  };
  /**
   * What the recording of a run amounts to that goes on no more; asked again until `result` is there, as `egress.check` is. Null
   * where the run is kept no more.
   */
  'evacuation.report': {
    readonly input: OnPlan & { readonly run: string };
    readonly output: {
      readonly done: number;
      readonly total: number;
      readonly result: EvacuationReport | null;
    } | null;
  };
  /** One storey's map of it, asked again as well; its map is null for a storey that isn't there, all of it for a run that is kept no more. */
  'evacuation.map': {
    readonly input: OnPlan & {
      readonly run: string;
      readonly storey: StoreyId;
      readonly measure: CrowdMeasure;
    };
    readonly output: {
      readonly done: number;
      readonly total: number;
      readonly result: { readonly map: CrowdMap | null } | null;
    } | null;
  };
  /** Some frames of it from one on as the bytes of a text of trajectories (JuPedSim), and the frame that goes on from it; null = kept no more. */
  'evacuation.trajectories': {
    readonly input: OnPlan & { readonly run: string; readonly from: number; readonly geometry: string };
    readonly output: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly next: number | null;
      readonly frames: number;
    } | null;
  };
  /** So many runs of a scenario, a seed each from its own on: begun and gone on with as `evacuation.run` is; null = nobody knows of them any more. */
  'evacuation.spread': {
    readonly input: OnPlan & {
      readonly run: string;
      readonly scenario: EvacuationScenario | null;
      readonly runs: number;
    };
    readonly output: SpreadPart | null;
  };
}

export type JobName = keyof Jobs;
/** Jobs of the worker that reads and writes files, and remembers nothing. */
export type ReaderJob = 'plan.read' | 'plan.export' | 'cameras.models' | 'evacuation.read';
/** Jobs of the worker that keeps the open plan. */
export type PlannerJob = Exclude<JobName, ReaderJob>;
export type WorkerName = 'reader' | 'planner';

export type { PlanSummary, StoreyFloor, StoreyGeometry };
