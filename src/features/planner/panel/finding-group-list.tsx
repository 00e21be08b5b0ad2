import type { ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { useText } from '../../../session/react/use-text';
import { FindingFold } from './finding-fold';
import { kindText, type FindingGroup } from './finding-groups';
import { FindingList } from './finding-list';
import { lockedGroups, type LockedGroup } from './locked-groups';

interface GroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly marks: ReadonlyMap<string, string>;
}

/** Findings by kind, the first unfolded; what locked doors make parted by door. */
export function FindingGroups({ groups, marks }: GroupsProps): ReactNode {
  const text = useText();
  return groups
    .flatMap(({ kind, findings }) =>
      kind === 'locked'
        ? lockedGroups(findings).map((group) => ({
            key: group.key,
            title: lockedText(group, text),
            findings: group.findings,
          }))
        : [{ key: kind, title: kindText(kind, text), findings }],
    )
    .map(({ key, title, findings }, i) => (
      <FindingFold key={key} title={title} count={findings.length} first={i === 0}>
        {() => <FindingList findings={findings} marks={marks} />}
      </FindingFold>
    ));
}

function lockedText({ kind, door, findings, area }: LockedGroup, { t, formats }: Translator): string {
  const words = { count: findings.length, area: formats.area(area) };
  return kind === 'own-room' ? t('finding.group-own', words) : t('finding.group-passage', { ...words, door });
}
