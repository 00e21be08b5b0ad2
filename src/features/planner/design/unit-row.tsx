import { memo, type ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import type { CampusDocument } from '../../../model/schema/document';
import { useText } from '../../../session/react/use-text';
import { Icon } from '../../../ui/icon';
import {
  classesText,
  countText,
  hazardText,
  presentText,
  ratingText,
  worstText,
} from '../../../widgets/fire-units/unit-columns';
import { unitName } from '../../../widgets/fire-units/unit-order';
import { assumedText, verdictText } from '../../../widgets/fire-units/unit-words';
import { UnitDetail } from './unit-detail';

interface UnitRowProps {
  readonly document: CampusDocument;
  readonly verdict: UnitVerdict;
  readonly mark: string;
  readonly open: boolean;
  onPress(verdict: UnitVerdict): void;
}

/** One unit of the table, and beneath it what its verdict stands on and, pressed, all of it. Made anew only when it is another one: there may be hundreds. */
export const UnitRow = memo(({ document, verdict, mark, open, onPress }: UnitRowProps): ReactNode => {
  const text = useText();
  const { t } = text;
  const { unit } = verdict;
  return (
    <>
      <tr data-verdict={verdict.verdict}>
        <th scope="row">
          <button type="button" className="table-link" aria-expanded={open} onClick={() => onPress(verdict)}>
            {unitName(document, verdict, text) ?? mark}
          </button>
          <VerdictMark verdict={verdict} />
          <span className="unit-what">
            {hazardText(verdict, text)} {classesText(verdict)} · {text.formats.area(unit.area)}
          </span>
        </th>
        <td className="table-number">
          {presentText(verdict) ?? '–'} / {ratingText(verdict, 'withK') ?? '–'}
          {unit.k !== null && (
            <span className="unit-what">
              {t('calc.k-1', { rating: ratingText(verdict, 'conservative') ?? '–' })}
            </span>
          )}
        </td>
        <td className="table-number">{countText(verdict)}</td>
        <td className="table-number">{worstText(verdict, text) ?? '–'}</td>
      </tr>
      {assumedText(verdict, text) !== null && (
        <tr>
          <td colSpan={4} className="unit-assumed">
            {verdictText(verdict, text)}
          </td>
        </tr>
      )}
      {open && (
        <tr>
          <td colSpan={4} className="unit-open">
            <UnitDetail document={document} verdict={verdict} />
          </td>
        </tr>
      )}
    </>
  );
});

/** A verdict in a sign and in words; what it stands on that nobody told is said under its row. */
function VerdictMark({ verdict }: { readonly verdict: UnitVerdict }): ReactNode {
  const text = useText();
  const sure = verdict.verdict === 'holds' && assumedText(verdict, text) === null;
  return (
    <span className="unit-verdict" data-verdict={verdict.verdict} data-assumed={!sure}>
      <Icon name={sure ? 'check' : 'warning'} size={14} />
      {text.t(`calc.verdict-${verdict.verdict}`)}
    </span>
  );
}
