import { placeStorey } from '../../src/analyses/cameras/placement/place-storey';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { CampusDocument } from '../../src/model/schema/document';
import type { OpenPlans } from './open-plans';
import { SlicedSearch } from './sliced-search';

/** Where cameras would cure what a storey lacks. */
export function cameraPlaceHandlers(plans: OpenPlans): HandlerTable<Jobs, 'cameras.place'> {
  const search = new SlicedSearch(
    (document: CampusDocument, { storey, ...question }: Jobs['cameras.place']['input']) =>
      placeStorey(document, storey, question),
  );
  return {
    'cameras.place': { run: (asked, context) => search.goOn(plans.document(asked.plan), asked, context) },
  };
}
