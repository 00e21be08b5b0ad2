import { MAX_ENTITIES } from '../../model/schema/parse-document';

/** The version of Plan GeoJSON that is read and written. */
export const VERSION = 1;

/** Largest file, bytes. */
export const MAX_BYTES = 64 * 1024 * 1024;

export const MAX_STOREYS = 500;

/** As many as a document may hold, with room for the storeys and their buildings. */
export const MAX_FEATURES = MAX_ENTITIES - 2 * MAX_STOREYS;

/** Most points of a ring or line. */
export const MAX_POINTS = 20_000;

/** Largest coordinate, metres. */
export const MAX_COORDINATE = 1e7;

/** A ring that is open by at most this much is closed by dropping its last point, metres. */
export const SLIGHTLY_OPEN = 0.05;
