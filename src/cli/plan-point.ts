import type { CampusDocument } from '../model/schema/document';
import { localId, type StoreyId } from '../model/schema/ids';
import { UsageError } from './usage-error';

/** A place as written on the command line. */
export interface PlanPoint {
  readonly text: string;
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

const NUMBER = String.raw`\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*`;
/** Ids may hold colons themselves: the last one parts storey and place. */
const POINT = new RegExp(`^(.+):(${NUMBER}),(${NUMBER})$`);

/** `L1:3.5,-2` as a storey of the document and a place on it, metres; throws a `UsageError`. */
export function parsePlanPoint(document: CampusDocument, option: string, text: string): PlanPoint {
  const parts = POINT.exec(text.trim());
  const x = Number(parts?.[2]);
  const y = Number(parts?.[3]);
  if (!parts || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new UsageError('cli.bad-point', { option, value: text });
  }
  const wanted = parts[1]!.trim();
  const storeys = Object.values(document.storeys);
  const storey = storeys.find((each) => localId(each.id) === wanted || each.id === wanted);
  if (!storey) {
    const known = storeys.map((each) => localId(each.id)).join(', ');
    throw new UsageError('cli.unknown-storey', { option, value: wanted, known });
  }
  return { text: text.trim(), storey: storey.id, x, y };
}

/** Several places parted by semicolons. */
export const parsePlanPoints = (document: CampusDocument, option: string, text: string): PlanPoint[] =>
  text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => parsePlanPoint(document, option, part));
