import { useState, type ReactNode } from 'react';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { LIMIT_RANGE } from '../../../session/url/url-state';
import {
  citeOfTravelLimit,
  EXTINGUISHER_TRAVEL,
  travelRuleOf,
} from '../../../standards/extinguishers/extinguisher-travel';
import { NumberField } from '../../../ui/number-field';
import { Segments } from '../../../ui/segments';
import { ClauseNote } from '../../../widgets/clause-note';
import { CodeLimits } from './code-limits';
import './limit-choice.css';

const PORTABLE = EXTINGUISHER_TRAVEL.filter((rule) => !rule.wheeled);
const OWN = 'own';
/** What one distance for all begins with, metres. */
const FIRST = 15;

/** Each place by its own fire class and hazard, or one distance everywhere to see what that would come to. */
export function LimitChoice(): ReactNode {
  const session = useSession();
  const { t } = useText();
  const limit = useView((view) => view.limit);
  return (
    <div className="limit">
      <Segments<'code' | 'one'>
        label={t('coverage.limit')}
        options={[
          { value: 'code', label: t('coverage.by-code'), hint: t('coverage.by-code-hint') },
          { value: 'one', label: t('coverage.one-distance'), hint: t('coverage.one-distance-hint') },
        ]}
        value={limit === null ? 'code' : 'one'}
        onChange={(value) => session.setLimit(value === 'code' ? null : FIRST)}
      />
      {limit === null ? <CodeLimits /> : <OneLimit limit={limit} />}
      <p className="limit-note">{t('coverage.measured')}</p>
    </div>
  );
}

/** Which distance, by which clause, and how sure that is. */
function OneLimit({ limit }: { readonly limit: number }): ReactNode {
  const session = useSession();
  const { t, formats } = useText();
  const complaint = (min: number, max: number): string =>
    t('app.number-range', { min: formats.number(min), max: formats.number(max) });
  const rule = travelRuleOf(limit);
  const [asksOwn, setAsksOwn] = useState(false);
  const own = asksOwn || rule === null;
  const whole = (metres: number): string => formats.metres(metres, Number.isInteger(metres) ? 0 : 1);

  const choose = (value: string): void => {
    setAsksOwn(value === OWN);
    if (value !== OWN) session.setLimit(Number(value));
  };
  const options = [
    ...PORTABLE.map((entry) => ({
      value: String(entry.limit),
      label: whole(entry.limit),
      hint: t(`coverage.hazard-${entry.hazard}`),
    })),
    {
      value: OWN,
      label: t('coverage.limit-own'),
      hint: rule === null ? whole(limit) : t('coverage.limit-own-hint'),
    },
  ];
  return (
    <>
      <Segments
        label={t('coverage.one-distance')}
        options={options}
        value={own ? OWN : String(limit)}
        onChange={choose}
      />
      {own && (
        <div className="limit-own">
          <NumberField
            label={t('coverage.limit-field')}
            value={limit}
            digits={1}
            step={0.5}
            min={LIMIT_RANGE.min}
            max={LIMIT_RANGE.max}
            unit="m"
            complaint={complaint}
            onCommit={session.setLimit}
          />
        </div>
      )}
      {rule === null ? (
        <p className="limit-note limit-house">{t('coverage.limit-own-note')}</p>
      ) : (
        <ClauseNote cite={citeOfTravelLimit(limit)}>
          <span>
            {t('coverage.rule', { hazard: t(`coverage.limit-${rule.hazard}`), metres: whole(rule.limit) })}
          </span>
        </ClauseNote>
      )}
      <p className="limit-note limit-house">{t('coverage.one-distance-note')}</p>
    </>
  );
}
