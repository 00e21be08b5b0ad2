import { useMemo, useState, type ReactNode } from 'react';
import type { ExtinguisherFinding } from '../../../analyses/extinguishers/result';
import type { Citation } from '../../../base/finding';
import { lookUp } from '../../../model/schema/dictionary';
import { useSession } from '../../../session/react/session-context';
import { useSlowCoverage } from '../../../session/react/use-slow-coverage';
import { usePlan } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/section';
import { ClauseNote } from '../../../widgets/clause-note';
import { assetIndex } from '../../../widgets/asset-index';
import { assetLabel, placeMarks, spaceLabel } from '../../../widgets/labels';
import './finding-section.css';

const PAGE = 8;

const areaOf = ({ params }: ExtinguisherFinding): number => Number(params['area'] ?? 0);
const citeText = ({ standard, edition, clause }: Citation): string => `${standard} ${edition} ${clause}`;

/** What is wrong, worst first: where, by which rule and how sure that is, and what to do about it. */
export function FindingSection(): ReactNode {
  const text = useText();
  const { t } = text;
  const document = usePlan((plan) => plan.document);
  const { findings, total } = useSlowCoverage();
  const [most, setMost] = useState(PAGE);
  const sorted = useMemo(
    () =>
      findings.toSorted(
        (a, b) =>
          Number(b.code === 'extinguisher.off-floor') - Number(a.code === 'extinguisher.off-floor') ||
          areaOf(b) - areaOf(a),
      ),
    [findings],
  );
  const marks = useMemo(() => (document ? placeMarks(document, text) : null), [document, text]);
  const markOf = ({ place }: ExtinguisherFinding): string => {
    const storey = document && lookUp(document.storeys, place.storey);
    return (storey && marks?.get(storey.id)) ?? '';
  };
  const cites = [...new Map(sorted.map(({ cite }) => [citeText(cite), cite])).values()];
  if (!document || !marks || total === null) return null;
  return (
    <Section
      title={t('finding.title')}
      aside={<span className="count">{t('finding.count', { count: findings.length })}</span>}
    >
      {findings.length === 0 ? (
        <p className="finding-none">{t('finding.none')}</p>
      ) : (
        <>
          <ul className="findings">
            {sorted.slice(0, most).map((finding) => (
              <FindingItem key={finding.id} finding={finding} mark={markOf(finding)} />
            ))}
          </ul>
          {sorted.length > most && (
            <Button look="quiet" onClick={() => setMost(most + 4 * PAGE)}>
              {t('finding.more', { count: Math.min(sorted.length - most, 4 * PAGE) })}
            </Button>
          )}
          {cites
            .filter(({ confidence }) => confidence !== 'house')
            .map((cite) => (
              <ClauseNote key={citeText(cite)} cite={cite} />
            ))}
        </>
      )}
    </Section>
  );
}

function FindingItem({ finding, mark }: { finding: ExtinguisherFinding; mark: string }): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const document = usePlan((plan) => plan.document);
  if (!document) return null;
  const { code, params, place, cite } = finding;
  const storey = lookUp(document.storeys, place.storey);
  const space = place.space === null ? null : lookUp(document.spaces, place.space);
  const asset = lookUp(document.assets, String(params['asset'] ?? ''));
  const uncovered = code === 'extinguisher.uncovered';
  const unreached = uncovered && params['length'] === null;
  const name = space
    ? spaceLabel(document, space.id, text)
    : asset
      ? assetLabel(asset, assetIndex(document).get(asset.id) ?? 0, text)
      : mark;
  const area = formats.area(areaOf(finding));
  const what = !uncovered
    ? t('finding.off-floor')
    : unreached
      ? t('finding.uncovered-none', { area })
      : t('finding.uncovered-far', { area, length: formats.metres(Number(params['length'])) });
  const rule = cite.confidence === 'house' ? t('confidence.house') : t('coverage.cite', { ...cite });
  return (
    <li className="finding" data-severity={finding.severity}>
      <Icon name="warning" size={16} />
      <div>
        <button
          type="button"
          className="table-link"
          onClick={() => {
            if (asset) session.select(asset.id);
            if (storey) session.focusOn(storey.id, place.x, place.y);
          }}
        >
          {name}
        </button>
        <span className="finding-mark">{mark}</span>
        <p>{what}</p>
        <p className="finding-do">
          {t(
            !uncovered
              ? 'finding.do-off-floor'
              : unreached
                ? 'finding.do-uncovered-none'
                : 'finding.do-uncovered',
          )}
        </p>
        <p className="finding-rule">
          {t('finding.by-rule')}: {rule}
        </p>
        {uncovered && storey && (
          <Button
            look="quiet"
            icon="plus"
            onClick={() => {
              session.tools.putAway();
              session.focusOn(storey.id, place.x, place.y);
              session.placeAt(storey.id, place.x, place.y);
            }}
          >
            {t('finding.place-here')}
          </Button>
        )}
      </div>
    </li>
  );
}
