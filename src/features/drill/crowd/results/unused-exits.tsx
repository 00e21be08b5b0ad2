import type { ReactNode } from 'react';
import type { ClearedStorey } from '../../../../analyses/evacuation/report/report';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import { useText } from '../../../../session/react/use-text';
import { Disclosure } from '../../../../ui/disclosure';
import type { ExitGroup } from './exit-groups';

interface UnusedExitsProps {
  readonly document: CampusDocument;
  readonly groups: readonly ExitGroup[];
  /** The storeys that anybody was on. */
  readonly storeys: readonly ClearedStorey[];
}

/** Exits that nobody took: those of buildings that people were in, which one asks about, and all others apart. */
export function UnusedExits({ document, groups, storeys }: UnusedExitsProps): ReactNode {
  const { t, formats } = useText();
  const peopled = new Set(storeys.map(({ id }) => lookUp(document.storeys, id)?.building ?? null));
  const unused = groups.filter(({ count }) => count === 0);
  const isNear = ({ building }: ExitGroup): boolean => building !== null && peopled.has(building);
  const lists = [
    ['rehearsal.exits-unused-near', unused.filter(isNear)],
    ['rehearsal.exits-unused-far', unused.filter((group) => !isNear(group))],
  ] as const;
  return lists.map(
    ([title, some]) =>
      some.length > 0 && (
        <Disclosure
          key={title}
          title={t(title)}
          aside={<span className="count">{formats.number(some.length)}</span>}
        >
          <ul className="door-list drill-soft">
            {some.map(({ name, parts: [first] }) => (
              <li key={first!.id}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      ),
  );
}
