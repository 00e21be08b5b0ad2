import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';

/** What is told of: a storey of a plan. */
export interface SummaryProps {
  readonly document: CampusDocument;
  readonly storey: StoreyId;
}
