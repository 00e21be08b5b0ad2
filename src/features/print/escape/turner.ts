import { displayName } from '../../../model/query/display-name';
import type { Space } from '../../../model/schema/space';
import { turnedStorey, type TurnedStorey } from './escape-content';
import type { EscapeStorey } from './escape-storey';
import type { Texts } from './escape-text';
import { codeIn } from './gathering-name';

/** The storey turned to a direction, each made once: most of a storey's rooms look to two sides. */
export function turner(storey: EscapeStorey, texts: Texts): (facing: number) => TurnedStorey {
  const nameOf = ({ name, number, use }: Space) => {
    const [first, also] = texts.map(({ language, t }) => displayName(name, language) ?? t(`use.${use}`));
    return {
      // Orders name a stair by its code, which has room where its whole name hasn't.
      number: number ?? (use === 'stair' ? codeIn(first!) : null),
      name: first!,
      ...(also === undefined ? {} : { also }),
    };
  };
  const known = new Map<string, TurnedStorey>();
  return (facing) => {
    const key = facing.toFixed(6);
    const made = known.get(key) ?? turnedStorey(storey, facing, nameOf);
    known.set(key, made);
    return made;
  };
}
