import type { Issue, MessageParams } from '../../base/message';

/** Everything that a document from outside can be refused for. */
export type DocumentIssueCode =
  | 'document.not-a-document'
  | 'document.wrong-version'
  | 'document.newer-version'
  | 'document.too-many-entities'
  | 'document.too-many-people'
  | 'document.unknown-field'
  | 'document.unknown-kind'
  | 'document.missing-field'
  | 'document.wrong-type'
  | 'document.unknown-value'
  | 'document.bad-text'
  | 'document.too-small'
  | 'document.too-large'
  | 'document.too-short'
  | 'document.too-long'
  | 'document.bad-id'
  | 'document.id-differs'
  | 'document.id-repeated'
  | 'document.min-over-max'
  | 'document.all-zero'
  | 'document.wrong-order'
  | 'document.twice'
  | 'document.missing-reference'
  | 'document.bad-point'
  | 'document.bad-coordinate'
  | 'document.bad-ring'
  | 'document.too-few-points'
  | 'document.too-many-points'
  | 'document.no-length'
  | 'document.ring-without-area'
  | 'document.ring-crosses-itself';

/** First trouble found in a document; `place` is its JSON path: `spaces.space_C1.outline.outer[3]`. */
export type DocumentIssue = Issue<DocumentIssueCode>;

export type Path = readonly PropertyKey[];

export const documentIssue = (
  code: DocumentIssueCode,
  path: Path,
  params: MessageParams = {},
): DocumentIssue => ({ code, place: jsonPath(path), params });

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const MAX_STEP = 140;

/** Path as text: `a.b[3]["odd key"]`; overlong keys are cut, for a file may hold anything. O(path). */
export function jsonPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else {
      const key = String(step).slice(0, MAX_STEP);
      text += IDENTIFIER.test(key) ? (text === '' ? key : `.${key}`) : `[${JSON.stringify(key)}]`;
    }
  }
  return text;
}
