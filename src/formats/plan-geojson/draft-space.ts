import { guessUse } from '../../model/schema/guess-use';
import { nameFrom, type Name } from '../../model/schema/name';
import { isSpaceUse, type SpaceUse } from '../../model/schema/space-use';
import { polygonOf, warn, type Drafted, type Feature } from './feature';
import { hasName, readName, readText } from './plan-names';
import { GeometryFault } from './read-geometry';

/**
 * A space with its use: as said when the program knows the word, else guessed from it, else from the name. An
 * unknown word stays as the name of a space without one.
 */
export function draftSpace(feature: Feature): Drafted | GeometryFault {
  const outline = polygonOf(feature);
  if (outline instanceof GeometryFault) return outline;
  const { properties, id, file } = feature;
  const said = readText(properties, 'use', id, file.warnings);
  const name = readName(properties, id, file.warnings);
  if (isSpaceUse(said)) return { into: 'spaces', draft: { outline, use: said } };
  if (said === null) {
    const use = useByName(name);
    if (use !== 'other') file.warnings.guessedUse();
    return { into: 'spaces', draft: { outline, use } };
  }
  const heard = guessUse(said);
  const use = heard === 'other' ? useByName(name) : heard;
  warn(feature, 'plan.use-unknown', { use: said, taken: use, asName: !hasName(name) });
  return { into: 'spaces', draft: { outline, use, ...(hasName(name) ? {} : { name: nameFrom(said) }) } };
}

/** The use that the words of a name speak for. */
export function useByName(name: Name): SpaceUse {
  for (const text of [name.zh, name.en]) {
    const use = text === null ? 'other' : guessUse(text);
    if (use !== 'other') return use;
  }
  return 'other';
}
