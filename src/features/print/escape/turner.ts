import { displayName } from '../../../model/query/display-name';
import type { Space } from '../../../model/schema/space';
import { turnedStorey, type TurnedStorey } from './escape-content';
import type { EscapeStorey } from './escape-storey';
import type { Texts } from './escape-text';

/** The storey turned to a direction, each made once: most of a storey's rooms look to two sides. */
export function turner(storey: EscapeStorey, [{ language, t }]: Texts): (facing: number) => TurnedStorey {
  const nameOf = ({ name, number, use }: Space) => ({
    number,
    name: displayName(name, language) ?? t(`use.${use}`),
  });
  const known = new Map<string, TurnedStorey>();
  return (facing) => {
    const key = facing.toFixed(6);
    const made = known.get(key) ?? turnedStorey(storey, facing, nameOf);
    known.set(key, made);
    return made;
  };
}
