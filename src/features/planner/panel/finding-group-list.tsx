import { useState, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import { useText } from '../../../session/react/use-text';
import { Disclosure } from '../../../ui/disclosure';
import { kindText, type FindingGroup } from './finding-groups';
import { FindingList } from './finding-list';
import type { ListedFinding } from './listed-findings';
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
      <Group key={key} title={title} findings={findings} marks={marks} first={i === 0} />
    ));
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly ListedFinding[];
  readonly marks: ReadonlyMap<string, string>;
  readonly first: boolean;
}

/** What is folded away is not made. */
function Group({ title, findings, marks, first }: GroupProps): ReactNode {
  const [open, setOpen] = useState(first);
  return (
    <Disclosure
      title={title}
      open={open}
      onToggle={setOpen}
      aside={<span className="count">{findings.length}</span>}
    >
      {open && <FindingList findings={findings} marks={marks} />}
    </Disclosure>
  );
}

function lockedText({ kind, door, findings, area }: LockedGroup, { t, formats }: Translator): string {
  const words = { count: findings.length, area: formats.area(area) };
  return kind === 'own-room' ? t('finding.group-own', words) : t('finding.group-passage', { ...words, door });
}
