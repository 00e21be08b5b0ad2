import { isJson, mapValues, type Migration } from './migration';

/** Version 3 didn't say what a thing on the floor is where rules ask: a drain, a vehicle, what is hot. */
export const from3: Migration = {
  from: 3,
  up: (json) => {
    const obstacles = json['obstacles'];
    if (!isJson(obstacles)) return json;
    return {
      ...json,
      obstacles: mapValues(obstacles, (value) => (isJson(value) ? { form: null, ...value } : value)),
    };
  },
};
