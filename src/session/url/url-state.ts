import { isSample, type SampleName } from '../services';
import { isStack, type Stack, type ViewMode } from '../state/view-state';

/** What a link says: enough to see the same thing again. Everything may be missing. */
export interface UrlState {
  /** A built-in plan; missing = the first one. */
  readonly plan: SampleName | null;
  readonly storey: string | null;
  readonly mode: ViewMode | null;
  readonly stack: Stack | null;
  readonly limit: number | null;
  readonly select: string | null;
}

/** Limits that may be asked for, metres: shorter than a step or longer than a campus is a slip. */
export const LIMIT_RANGE = { min: 1, max: 200 } as const;

export const isLimit = (metres: number): boolean =>
  Number.isFinite(metres) && metres >= LIMIT_RANGE.min && metres <= LIMIT_RANGE.max;

/** Reads `?plan=…&storey=…&mode=…&stack=…&limit=…&select=…`; what is malformed counts as missing. */
export function readUrlState(search: string): UrlState {
  const query = new URLSearchParams(search);
  const plan = query.get('plan');
  const mode = query.get('mode');
  const stack = query.get('stack');
  const limitText = query.get('limit');
  const limit = limitText === null || limitText === '' ? Number.NaN : Number(limitText);
  return {
    plan: isSample(plan) ? plan : null,
    storey: query.get('storey'),
    mode: mode === '2d' || mode === '3d' ? mode : null,
    stack: isStack(stack) ? stack : null,
    limit: isLimit(limit) ? limit : null,
    select: query.get('select'),
  };
}

/** The query of a state, with its `?`; foreign parameters of `search` are kept. Empty when nothing is to say. */
export function writeUrlState(state: UrlState, search = ''): string {
  const query = new URLSearchParams(search);
  const put = (key: string, value: string | null): void => {
    if (value === null) query.delete(key);
    else query.set(key, value);
  };
  put('plan', state.plan);
  put('storey', state.storey);
  put('mode', state.mode);
  put('stack', state.stack);
  put('limit', state.limit === null ? null : String(state.limit));
  put('select', state.select);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
