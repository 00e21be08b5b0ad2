import type { SubstanceFacts } from './substance-facts';

/** UN numbers of explosives that water makes solids that burn: picric acid and its kin, nitrocellulose, dinitrophenol, azide. */
const WETTED: ReadonlySet<string> = new Set(
  '1310 1320 1321 1322 1336 1337 1344 1347 1348 1349 1354 1355 1356 1357 1517 1571 2555 2556 2557 2852 3317 3364 3365 3366 3367 3368 3369 3370'.split(
    ' ',
  ),
);

/** How a substance explodes; null = it is none of them. What has the class is dry, or nothing tells that it stayed wet. O(classes). */
export function explosionOf({
  classes,
  un,
}: Pick<SubstanceFacts, 'classes' | 'un'>): 'explosive' | 'wetted-explosive' | null {
  if (classes.includes('expl')) return 'explosive';
  return un !== null && WETTED.has(un) ? 'wetted-explosive' : null;
}
