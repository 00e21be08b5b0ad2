/** A file is refused for one of these. */
export const PLAN_GEOJSON_ERRORS = [
  'plan.not-a-feature-collection',
  'plan.no-header',
  'plan.wrong-format',
  'plan.wrong-version',
  'plan.newer-version',
  'plan.no-storeys',
  'plan.too-many-storeys',
  'plan.bad-storey',
  'plan.duplicate-storey',
  'plan.no-features',
  'plan.too-many-features',
] as const;

/** What is left out, set aside or taken for granted in a file that is read all the same. */
export const PLAN_GEOJSON_WARNINGS = [
  'plan.feature-not-an-object',
  'plan.feature-without-id',
  'plan.feature-unusable-id',
  'plan.duplicate-id',
  'plan.unknown-kind',
  'plan.unknown-asset',
  'plan.unknown-storey',
  'plan.missing-property',
  'plan.wrong-geometry',
  'plan.bad-coordinate',
  'plan.too-few-points',
  'plan.too-many-points',
  'plan.ring-not-closed',
  'plan.ring-crosses-itself',
  'plan.ring-without-area',
  'plan.line-without-length',
  'plan.line-straightened',
  'plan.thickness-assumed',
  'plan.left-out',
  'plan.property-left-out',
  'plan.text-too-long',
  'plan.space-unknown',
  'plan.storey-height-assumed',
  'plan.use-unknown',
  'plan.uses-guessed',
  'plan.properties-not-kept',
  'plan.asset-height-from-datum',
  'plan.asset-storey-by-height',
  'plan.asset-height-off-storey',
  'plan.spaces-found',
  'plan.more-warnings',
] as const;

/** What of a document a file can't say. */
export const PLAN_GEOJSON_LOSSES = ['plan.not-written'] as const;

export type PlanGeojsonCode =
  | (typeof PLAN_GEOJSON_ERRORS)[number]
  | (typeof PLAN_GEOJSON_WARNINGS)[number]
  | (typeof PLAN_GEOJSON_LOSSES)[number];
