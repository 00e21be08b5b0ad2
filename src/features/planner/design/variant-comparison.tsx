import { useMemo, type ReactNode } from 'react';
import type { VariantFigures } from '../../../analyses/extinguishers/variant-figures';
import type { Translator } from '../../../i18n/translator';
import { assetsOf } from '../../../model/query/assets-of';
import { displayName } from '../../../model/query/display-name';
import { extinguisherCost } from '../../../model/query/extinguisher-cost';
import {
  extinguisherDifferences,
  type Extinguisher,
  type ExtinguisherDifference,
} from '../../../model/query/extinguisher-differences';
import { variantPoints } from '../../../model/query/variant-points';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { VariantId } from '../../../model/schema/ids';
import type { Variant } from '../../../model/schema/variant';
import {
  createVariantComparer,
  ownFigures,
  type ComparerState,
} from '../../../session/design/variant-comparer';
import { usePartState } from '../../../session/react/use-part-state';
import { useSession } from '../../../session/react/session-context';
import { useCoverage, usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { SelectField } from '../../../ui/select-field';
import { Disclosure } from '../../../ui/disclosure';
import { extinguisherText } from '../../../widgets/asset-card/extinguisher-text';
import { storeyLabel } from '../../../widgets/labels';
import { costText } from './cost-text';

/** Instead of another variant. */
const PRESENT = 'present';

/** A variant beside the present or beside another one, and each place where they differ. */
export function VariantComparison({ variant }: { readonly variant: Variant }): ReactNode {
  const text = useText();
  const { t } = text;
  const { part, state } = usePartState(createVariantComparer);
  const document = usePlan((plan) => plan.document);
  const beside = (document && state.against && lookUp(document.variants, state.against)) || null;
  const sides = useMemo(
    () =>
      document && {
        now: beside === null ? assetsOf(document, 'extinguisher', null) : variantPoints(document, beside),
        other: variantPoints(document, variant),
      },
    [document, variant, beside],
  );
  const differences = useMemo(() => (sides ? extinguisherDifferences(sides.now, sides.other) : []), [sides]);
  if (!document || !sides) return null;
  const others = entitiesIn(document.variants).filter(({ id }) => id !== variant.id);
  return (
    <>
      {others.length > 0 && (
        <SelectField<VariantId | typeof PRESENT>
          label={t('variant.against')}
          value={beside?.id ?? PRESENT}
          options={[
            { value: PRESENT, label: t('variant.now') },
            ...others.map(({ id, name }) => ({
              value: id,
              label: displayName(name, text.language) ?? t('variant.unnamed'),
            })),
          ]}
          onChange={(value) => part.compare(variant.id, value === PRESENT ? null : value)}
        />
      )}
      {state.status === 'failed' && (
        <div className="design-warning" role="alert">
          <span>{t('variant.failed', { detail: state.error ?? '' })}</span>
          <Button onClick={() => part.compare(variant.id, state.against)}>{t('variant.again')}</Button>
        </div>
      )}
      {state.status === 'working' && (
        <div className="room-actions">
          <span role="status">{t('variant.working')}</span>
          <Button onClick={part.stop}>{t('app.cancel')}</Button>
        </div>
      )}
      {state.status === 'stopped' && (
        <div className="room-actions">
          <span role="status">{t('variant.stopped')}</span>
          <Button onClick={() => part.compare(variant.id, state.against)}>{t('variant.again')}</Button>
        </div>
      )}
      <Sides document={document} {...sides} {...{ variant, beside, state }} />
      <Disclosure title={t('variant.differences', { count: differences.length })}>
        {differences.length === 0 ? (
          <p className="design-note">{t('variant.same')}</p>
        ) : (
          <ul className="variant-differences">
            {differences.map((each) => (
              <Difference key={each.at.id} document={document} difference={each} />
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  );
}

interface SidesProps {
  readonly document: CampusDocument;
  readonly now: readonly Extinguisher[];
  readonly other: readonly Extinguisher[];
  readonly variant: Variant;
  /** Null = the plan as it is. */
  readonly beside: Variant | null;
  readonly state: ComparerState;
}

function Sides({ document, now, other, variant, beside, state }: SidesProps): ReactNode {
  const text = useText();
  const { t, formats, language } = text;
  const own = useCoverage((coverage) => coverage);
  const { figures } = state;
  const standing = useMemo(() => ownFigures(own), [own]);
  const present = beside === null ? standing : state.other;
  const { prices } = document.campus.extinguisherDesign;
  const units = (points: readonly Extinguisher[]): string =>
    formats.number(points.reduce((sum, { count }) => sum + count, 0));
  const figure = (of: VariantFigures | null, say: (figures: VariantFigures) => string): string =>
    of === null ? (state.status === 'working' || state.status === 'ready' ? '…' : '–') : say(of);
  const rows: readonly (readonly [label: string, a: string, b: string])[] = [
    [t('variant.row-points'), formats.number(now.length), formats.number(other.length)],
    [t('variant.row-units'), units(now), units(other)],
    ...(
      [
        [t('variant.row-broken'), ({ broken, units: all }) => `${broken} / ${all}`],
        [t('variant.row-findings'), ({ findings }) => formats.number(findings)],
        [t('variant.row-uncovered'), ({ uncovered }) => formats.area(uncovered)],
      ] satisfies readonly (readonly [string, (figures: VariantFigures) => string])[]
    ).map(([label, say]) => [label, figure(present, say), figure(figures, say)] as const),
    [
      t('variant.row-cost'),
      costText(extinguisherCost(now, prices), text),
      costText(extinguisherCost(other, prices), text),
    ],
    ...codesOf(present, figures).map(
      (code) =>
        [
          codeText(code, text),
          figure(present, (of) => countOf(of, code)),
          figure(figures, (of) => countOf(of, code)),
        ] as const,
    ),
  ];
  return (
    <table className="table">
      <thead>
        <tr>
          <td />
          <th scope="col" className="table-number">
            A{' '}
            {beside === null
              ? t('variant.now')
              : (displayName(beside.name, language) ?? t('variant.unnamed'))}
          </th>
          <th scope="col" className="table-number">
            B {displayName(variant.name, language) ?? t('variant.unnamed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, a, b]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="table-number">{a}</td>
            <td className="table-number">{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const codesOf = (...sides: readonly (VariantFigures | null)[]): readonly string[] => [
  ...new Set(sides.flatMap((side) => side?.byCode.map(({ code }) => code) ?? [])),
];

const countOf = ({ byCode }: VariantFigures, code: string): string =>
  String(byCode.find((each) => each.code === code)?.count ?? 0);

const codeText = (code: string, { tell }: Translator): string =>
  tell({ code: `violation.${code}`, params: {} });

interface DifferenceProps {
  readonly document: CampusDocument;
  readonly difference: ExtinguisherDifference;
}

function Difference({ document, difference }: DifferenceProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { at } = difference;
  const seen = 'from' in difference ? difference.from : at;
  return (
    <li>
      <button
        type="button"
        className="table-link"
        onClick={() => session.focusOn(seen.storey, seen.x, seen.y)}
      >
        {differenceText(document, difference, text)}
      </button>
    </li>
  );
}

function differenceText(
  document: CampusDocument,
  difference: ExtinguisherDifference,
  text: Translator,
): string {
  const { t, formats } = text;
  const { at } = difference;
  const what = `${at.number ?? t('cards.no-number')} (${storeyLabel(document, at.storey, text)}, ${extinguisherText(document, at, text)})`;
  if (!('from' in difference)) return t(`variant.${difference.kind}`, { what });
  if (difference.kind === 'changed') {
    return t('variant.changed', {
      what,
      fields: formats.list(difference.fields.map((field) => t(`asset-field.${field}`))),
    });
  }
  return difference.metres === null
    ? t('variant.moved-storey', { what, storey: storeyLabel(document, at.storey, text) })
    : t('variant.moved', { what, metres: formats.metres(difference.metres) });
}
