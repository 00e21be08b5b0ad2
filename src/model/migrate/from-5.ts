import { isJson, type Migration } from './migration';

/** Version 5 didn't say what a hospital decided about its cameras, nor kept models of them. */
export const from5: Migration = {
  from: 5,
  up: (json) => {
    const campus = json['campus'];
    if (!isJson(campus)) return json;
    const cameraDesign = { scale: 'oodpcvs-2025', ownScale: null, keyTarget: false, models: [] };
    return { ...json, campus: { cameraDesign, ...campus } };
  },
};
