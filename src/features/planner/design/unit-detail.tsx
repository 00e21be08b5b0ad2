import type { ReactNode } from 'react';
import type { UnitVerdict } from '../../../analyses/extinguishers/design-result';
import type { Translator } from '../../../i18n/translator';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { useSession } from '../../../session/react/session-context';
import { useCoverage } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { createDesigner } from '../../../session/design/designer';
import type { ClassDemand } from '../../../standards/extinguishers/reckoned-unit';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/text-field';
import { unitName } from '../../../widgets/fire-units/unit-order';
import { Icon } from '../../../ui/icon';
import { spaceLabel } from '../../../widgets/labels';
import { unitCites } from '../../../widgets/fire-units/unit-words';
import { ClauseNote } from '../../../widgets/clause-note';
import { NearestNote } from '../panel/nearest-note';
import { BedsField } from './beds-field';
import { RoomList } from './room-list';
import { walkOf } from './walk-of';

/** Findings that are told here; all are in the panel's own list. */
const MOST = 8;
const LONGEST = 200;

interface UnitDetailProps {
  readonly document: CampusDocument;
  readonly verdict: UnitVerdict;
}

/** A unit in full: how its rating is reckoned, what is asked class by class, what is wrong, its rooms, and by which clauses. */
export function UnitDetail({ document, verdict }: UnitDetailProps): ReactNode {
  const session = useSession();
  const text = useText();
  const { t, formats } = text;
  const all = useCoverage((coverage) => coverage.findings);
  const { unit, findings } = verdict;
  const own = new Set(findings);
  const found = all.filter(({ id }) => own.has(id));
  const { given } = unit;
  return (
    <div className="unit-detail">
      <NearestNote of={walkOf(unit.id)} />
      {found.slice(0, MOST).map((finding) => (
        <p key={finding.id} className="design-warning">
          <Icon name="warning" size={16} />
          <span>
            {roomOf(document, finding.place.space, text)}
            {text.tell(finding)}
          </span>
        </p>
      ))}
      {found.length > MOST && (
        <p className="design-note">{t('calc.findings-more', { count: found.length - MOST })}</p>
      )}
      <p className="design-note">
        {t('calc.areas', { area: formats.area(unit.area), net: formats.area(unit.netArea) })}
      </p>
      <ul className="unit-demands">
        {unit.demands.map((demand, i) => (
          <Demand key={demand.fireClass} {...{ demand, verdict }} index={i} />
        ))}
      </ul>
      {unit.assumptions.map((assumption) => (
        <p key={assumption} className="design-warning">
          <Icon name="warning" size={16} />
          <span>{t(`calc.assumed-${assumption}`)}</span>
        </p>
      ))}
      {unit.assumptions.includes('beds-unknown') && <BedsField />}
      <Disclosure title={t('calc.rooms-of', { count: unit.spaces.length })} open>
        <RoomList {...{ document, unit }} />
      </Disclosure>
      {given !== null && (
        <TextField
          label={t('calc.name')}
          value={unitName(document, verdict, text) ?? ''}
          placeholder={t('calc.unnamed')}
          longest={LONGEST}
          onChange={(name) => session.part(createDesigner).nameUnit(given, name)}
        />
      )}
      {given !== null && (
        <Button icon="undo" onClick={() => session.part(createDesigner).release(given)}>
          {t('calc.release')}
        </Button>
      )}
      <Disclosure title={t('calc.clauses')}>
        {unitCites(verdict, new Map(found.map((each) => [each.id, each]))).map((cite) => (
          <ClauseNote key={Object.values(cite).join(' ')} cite={cite} />
        ))}
      </Disclosure>
    </div>
  );
}

/** The room that a finding speaks of, before what it says. */
function roomOf(document: CampusDocument, id: string | null, text: Translator): string {
  const space = id === null ? null : lookUp(document.spaces, id);
  return space === null ? '' : `${spaceLabel(document, space.id, text)}: `;
}

interface DemandProps {
  readonly demand: ClassDemand;
  readonly verdict: UnitVerdict;
  readonly index: number;
}

function Demand({ demand, verdict, index }: DemandProps): ReactNode {
  const { t, formats } = useText();
  const { portable, wheeled, leastRating, areaPerRating, required, fireClass } = demand;
  const { unit, present } = verdict;
  const whole = (metres: number): string => formats.metres(metres, Number.isInteger(metres) ? 0 : 1);
  const letter = leastRating?.value.letter ?? fireClass;
  const parts = [
    portable && t('calc.portable', { metres: whole(portable.value) }),
    wheeled && t('calc.wheeled', { metres: whole(wheeled.value) }),
    leastRating && t('calc.least', { rating: `${leastRating.value.value}${letter}` }),
  ].filter((part) => part !== null);
  const more = unit.more?.value ?? 1;
  const factors = [...(more === 1 ? [] : [more]), ...(unit.k === null ? [] : [unit.k.value])];
  return (
    <li>
      <strong>{t('calc.class', { fireClass })}</strong>{' '}
      {parts.length > 0 ? parts.join(' · ') : t('calc.no-number')}
      {required !== null && areaPerRating !== null && (
        <span className="unit-what">
          {t(unit.k === null ? 'calc.reckoned-once' : 'calc.reckoned', {
            factors: factors.map((each) => `${formats.number(each, 2)} × `).join(''),
            area: formats.number(unit.area, 1),
            per: formats.number(areaPerRating.value, 2),
            withK: `${required.withK}${letter}`,
            conservative: `${required.conservative}${letter}`,
            present: `${present[index]?.rating ?? 0}${letter}`,
          })}
        </span>
      )}
    </li>
  );
}
