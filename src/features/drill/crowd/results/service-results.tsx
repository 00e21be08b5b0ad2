import { useState, type CSSProperties, type ReactNode } from 'react';
import type { ServiceTime } from '../../../../analyses/evacuation/report/report';
import type { CampusDocument } from '../../../../model/schema/document';
import { crowdColours } from '../../../../scene/crowd-colours';
import { paletteOf } from '../../../../scene/palette';
import { useView } from '../../../../session/react/use-stores';
import { useText } from '../../../../session/react/use-text';
import { densestOf, SERVICE_LEVELS, WALKWAY_LEVELS } from '../../../../standards/egress/service-levels';
import { Disclosure } from '../../../../ui/disclosure';
import { CrowdClasses, crowdClassColour } from '../../../../widgets/crowd-classes';
import { storeyMark } from '../../../../widgets/way-names';
import { ShowMore } from './show-more';

/** Rows shown before the rest is asked for. */
const FIRST = 12;

interface ServiceResultsProps {
  readonly document: CampusDocument;
  readonly service: readonly ServiceTime[];
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
/** Of the time of a storey, what is spent where one can but shuffle. */
const crowded = ({ personSeconds }: ServiceTime): number =>
  sum(personSeconds.slice(4)) / Math.max(1e-9, sum(personSeconds));

/** How crowded people of each storey had it, the most crowded first. */
export function ServiceResults({ document, service }: ServiceResultsProps): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const theme = useView((view) => view.theme);
  const colours: CSSProperties & ReturnType<typeof crowdColours> = crowdColours(paletteOf(theme));
  const [whole, setWhole] = useState(false);
  const rows = service
    .filter(({ personSeconds }) => sum(personSeconds) > 0)
    .toSorted((a, b) => crowded(b) - crowded(a));
  if (rows.length === 0) return null;
  return (
    <Disclosure title={t('rehearsal.service')}>
      <div className="drill-start" style={colours}>
        <p className="drill-soft">{t('rehearsal.service-text')}</p>
        <CrowdClasses ends={densestOf(WALKWAY_LEVELS)} levels />
        <ul className="crowd-service">
          {(whole ? rows : rows.slice(0, FIRST)).map((each) => {
            const { storey, personSeconds } = each;
            const all = sum(personSeconds);
            const parts = SERVICE_LEVELS.map((level, i) => ({ level, share: (personSeconds[i] ?? 0) / all }));
            const shares = parts
              .filter(({ share }) => share > 0)
              .map(({ level, share }) =>
                t('rehearsal.service-share', { level, share: formats.percent(share) }),
              );
            const mark = storeyMark(document, storey, text);
            return (
              <li key={storey}>
                <span>{mark}</span>
                <span
                  className="crowd-levels"
                  role="img"
                  aria-label={t('rehearsal.service-said', { storey: mark, shares: formats.list(shares) })}
                >
                  {parts.map(
                    ({ level, share }, k) =>
                      share > 0 && (
                        <i
                          key={level}
                          style={{ flexGrow: share, background: crowdClassColour(k) }}
                          title={t('rehearsal.service-share', { level, share: formats.percent(share) })}
                        />
                      ),
                  )}
                </span>
                <span className="crowd-level-share">{formats.percent(crowded(each))}</span>
              </li>
            );
          })}
        </ul>
        <ShowMore whole={whole} rest={rows.length - FIRST} onChange={setWhole} />
        <Disclosure title={t('rehearsal.service-levels')}>
          <ul className="door-list drill-soft">
            {SERVICE_LEVELS.map((level, i) => (
              <li key={level}>
                {t(`rehearsal.service-${level}`, {
                  area: WALKWAY_LEVELS[Math.min(i, WALKWAY_LEVELS.length - 1)]!.value,
                })}
              </li>
            ))}
            <li>{t('rehearsal.service-stairs')}</li>
          </ul>
        </Disclosure>
      </div>
    </Disclosure>
  );
}
