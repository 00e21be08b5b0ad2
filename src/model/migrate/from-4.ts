import { isJson, mapValues, type Migration } from './migration';

/** Version 4 didn't say how a camera's lens projects, nor of further sensors, masks and what its recording takes. */
export const from4: Migration = {
  from: 4,
  up: (json) => {
    const assets = json['assets'];
    if (!isJson(assets)) return json;
    return {
      ...json,
      assets: mapValues(assets, (value) =>
        isJson(value) && value['kind'] === 'camera'
          ? { projection: null, verticalView: null, heads: [], masks: [], bitrate: null, ...value }
          : value,
      ),
    };
  },
};
