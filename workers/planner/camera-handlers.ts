import { cameraView } from '../../src/analyses/sight/camera-view';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { assetsOf } from '../../src/model/query/assets-of';
import type { OpenPlans } from './open-plans';

/** What cameras see. */
export const cameraHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'cameras.view'> => ({
  'cameras.view': {
    run: ({ plan: key, storey, moved }) => {
      const document = plans.document(key);
      const places = new Map(moved.map((each) => [each.id, each]));
      const views = assetsOf(document, 'camera', storey).map((camera) => {
        const { x, y } = places.get(camera.id) ?? camera;
        return cameraView(document, camera, x, y);
      });
      const points = new Float64Array(views.reduce((sum, view) => sum + view.length, 0));
      const ends = new Uint32Array(views.length);
      let at = 0;
      views.forEach((view, i) => {
        points.set(view, at);
        at += view.length;
        ends[i] = at;
      });
      return { cameras: assetsOf(document, 'camera', storey).map(({ id }) => id), ends, points };
    },
    transfer: ({ ends, points }) => [ends.buffer, points.buffer],
  },
});
