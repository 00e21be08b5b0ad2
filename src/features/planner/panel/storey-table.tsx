import type { ReactNode } from 'react';
import type { FarPlace } from '../../../analyses/extinguishers/result';
import type { Translator } from '../../../i18n/translator';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { storeyGroups, type StoreyGroup } from '../../../model/query/storey-groups';
import { isHole } from '../../../standards/extinguishers/is-hole';
import { groupTitle, storeyLabel } from '../../../widgets/labels';
import { notCounted } from '../../../widgets/not-counted';
import { NumbersHead } from './numbers-head';
import './tables.css';

/** A walking distance as a cell says it, by the code with what is allowed: no way at all is a word, not a number. */
export const wayText = (place: FarPlace | null, { t, formats }: Translator): string => {
  if (place === null) return '–';
  if (!Number.isFinite(place.length)) return t('coverage.unreached');
  const length = formats.metres(place.length);
  return place.fireClass === null ? length : `${length} / ${formats.metres(place.limit)}`;
};

/** The same figures storey by storey; each row leads there. Of a campus each building, and the storeys of the shown one. */
export function StoreyTable(): ReactNode {
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys } = useSlowCoverage();
  if (!document || storeys.size === 0) return null;
  const groups = storeyGroups(document).filter((group) => group.storeys.some(({ id }) => storeys.has(id)));
  const several = groups.length > 1;
  return (
    <table className="table">
      <caption className="visually-hidden">{t('coverage.by-storey')}</caption>
      <NumbersHead
        name={t('coverage.storey')}
        numbers={[t('coverage.floor'), t('coverage.uncovered-short'), t('coverage.worst')]}
      />
      {groups.map((group) => (
        <tbody key={group.building?.id ?? ''}>
          {several && <GroupRow group={group} />}
          {(!several || group.storeys.some(({ id }) => id === shown)) && <StoreyRows group={group} />}
        </tbody>
      ))}
    </table>
  );
}

function GroupRow({ group }: { readonly group: StoreyGroup }): ReactNode {
  const session = useSession();
  const text = useText();
  const { storeys } = useSlowCoverage();
  const own = group.storeys.flatMap(({ id }) => storeys.get(id) ?? []);
  const farthest = own.reduce<FarPlace | null>(
    (far, { farthest: each }) =>
      each && (!far || each.length / each.limit > far.length / far.limit) ? each : far,
    null,
  );
  return (
    <Row
      heading={groupTitle(group, text)}
      area={own.reduce((sum, { area }) => sum + area, 0)}
      uncovered={own.reduce((sum, { uncovered }) => sum + uncovered, 0)}
      farthest={farthest}
      group
      onGo={() => session.showBuilding(group.building?.id ?? null)}
    />
  );
}

function StoreyRows({ group }: { readonly group: StoreyGroup }): ReactNode {
  const session = useSession();
  const text = useText();
  const document = usePlan((plan) => plan.document);
  const shown = useView((view) => view.storey);
  const { storeys } = useSlowCoverage();
  if (!document) return null;
  return group.storeys.toReversed().map((storey) => {
    const { id } = storey;
    const coverage = storeys.get(id);
    const row = {
      heading: storeyLabel(document, id, text),
      shown: id === shown,
      onGo: () => session.showStorey(id),
    };
    if (!coverage) return <NoteRow key={id} {...row} note={text.t(notCounted(document, storey))} />;
    const { area, uncovered, farthest } = coverage;
    return <Row key={id} {...row} area={area} uncovered={uncovered} farthest={farthest} />;
  });
}

interface HeadingProps {
  readonly heading: string;
  readonly shown?: boolean;
  onGo(): void;
}

interface RowProps extends HeadingProps {
  readonly area: number;
  readonly uncovered: number;
  readonly farthest: FarPlace | null;
  /** All of a building: stands above its storeys. */
  readonly group?: boolean;
}

function Row({ heading, area, uncovered, farthest, shown, group, onGo }: RowProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { owners } = useSlowCoverage();
  const bad = isHole(uncovered);
  return (
    <tr data-shown={shown} className={group ? 'table-group' : undefined}>
      <Heading heading={heading} onGo={onGo} />
      <td className="table-number">{formats.area(area)}</td>
      <td className={bad ? 'table-number table-bad' : 'table-number'}>{formats.area(bad ? uncovered : 0)}</td>
      <td className="table-number">
        {owners.length === 0 ? '–' : farthest === null ? t('coverage.unreached') : wayText(farthest, text)}
      </td>
    </tr>
  );
}

/** A storey without figures, and why. */
function NoteRow({ heading, shown, note, onGo }: HeadingProps & { readonly note: string }): ReactNode {
  return (
    <tr data-shown={shown}>
      <Heading heading={heading} onGo={onGo} />
      <td className="table-number table-note" colSpan={3}>
        {note}
      </td>
    </tr>
  );
}

function Heading({ heading, onGo }: HeadingProps): ReactNode {
  return (
    <th scope="row">
      <button type="button" className="table-link" onClick={onGo}>
        {heading}
      </button>
    </th>
  );
}
