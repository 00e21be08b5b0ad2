import type { ReactNode } from 'react';
import { PROFILES, type Profile } from '../../../model/schema/profiles';
import { AGENTS, type Agent } from '../../../model/schema/assets/agents';
import { useSession } from '../../../session/react/session-context';
import { usePlan } from '../../../session/react/use-stores';
import { useUnits } from '../../../session/react/use-units';
import { useText } from '../../../session/react/use-text';
import { createDesigner } from '../../../session/design/designer';
import { citesOnce } from '../../../standards/extinguishers/unit-rules';
import { NumberField } from '../../../ui/number-field';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { ClauseNote } from '../../../widgets/clause-note';
import { BedsField } from './beds-field';
import { OccupancyFields } from './occupancy-fields';

const AUTO = 'auto';
const OWN = 'own';
/** GB 50140 table 7.3.2 goes no lower. */
const K_RANGE = { min: 0.3, max: 1 } as const;
/** What somebody begins with who sets K by hand: none of the systems count. */
const FIRST_K = 1;

/** Whose rules hold, and what the hospital decides where they leave a choice. */
export function RuleSection(): ReactNode {
  const session = useSession();
  const designer = session.part(createDesigner);
  const { t, formats } = useText();
  const document = usePlan((plan) => plan.document);
  const units = useUnits();
  if (!document) return null;
  const { campus } = document;
  const { kFactor, agent } = campus.extinguisherDesign;
  const ks = new Map(units.flatMap(({ unit }) => (unit.k ? [[unit.k.value, unit.k] as const] : [])));
  const cites = citesOnce([...ks.values()].map(({ cite }) => cite));
  return (
    <div className="design-fields">
      <Segments<Profile>
        label={t('rules.profile')}
        options={PROFILES.map((value) => ({
          value,
          label: t(`rules.profile-${value}`),
          hint: t(`rules.country-${value}`),
        }))}
        value={campus.profile}
        onChange={(profile) => designer.setCampus({ profile })}
      />
      <BedsField />
      <OccupancyFields document={document} />
      {campus.profile === 'cn' && (
        <>
          <Segments
            label={t('rules.k')}
            options={[
              { value: AUTO, label: t('rules.k-auto') },
              { value: OWN, label: t('rules.k-own') },
            ]}
            value={kFactor === null ? AUTO : OWN}
            onChange={(value) => designer.setDesign({ kFactor: value === AUTO ? null : FIRST_K })}
          />
          {kFactor !== null && (
            <NumberField
              label={t('rules.k')}
              value={kFactor}
              digits={2}
              step={0.1}
              {...K_RANGE}
              complaint={() => t('rules.k-wrong')}
              onCommit={(value) => designer.setDesign({ kFactor: value })}
            />
          )}
          {ks.size > 0 && (
            <p className="design-note">
              {t('rules.k-in-use', {
                list: formats.list([...ks.keys()].sort().map((k) => formats.number(k, 2))),
              })}
            </p>
          )}
          <p className="design-note">{t('calc.k-note')}</p>
          {cites.map((cite) => (
            <ClauseNote key={Object.values(cite).join(' ')} cite={cite} />
          ))}
        </>
      )}
      {campus.profile !== 'cn' && <p className="design-note">{t('rules.scale-note')}</p>}
      <SelectField<Agent | typeof AUTO>
        label={t('rules.agent')}
        value={agent ?? AUTO}
        options={[
          { value: AUTO, label: t('rules.agent-auto') },
          ...AGENTS.map((value) => ({ value, label: t(`agent.${value}`) })),
        ]}
        onChange={(value) => designer.setDesign({ agent: value === AUTO ? null : value })}
      />
      <p className="design-note">{t('rules.agent-note')}</p>
    </div>
  );
}
