import { type ReactNode } from 'react';
import type { Distribution } from '../../../../model/scenario/distribution';
import { useEvacuation, useEvacuationState } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { NumberField } from '../../../../ui/number-field';
import { SelectField } from '../../../../ui/select-field';
import { lognormalOf, lognormalTimes, sharedWaits, waitsText } from './waits-text';

const KINDS = ['at-once', 'after', 'between', 'half'] as const;
type Kind = (typeof KINDS)[number];

/** An hour: more is no premovement time. */
const MOST = 3600;
/** Where each kind begins that takes numbers. */
const DELAY = 60;
const BETWEEN = { min: 10, max: 100 };
const HALF = { median: 40, late: 160 };

/** The kind by which it is told here; null = another one, of a file. */
function kindOf(waits: Distribution | null): Kind | null {
  if (waits === null) return null;
  if (waits.distribution === 'constant') return waits.value === 0 ? 'at-once' : 'after';
  return waits.distribution === 'uniform' ? 'between' : waits.distribution === 'lognormal' ? 'half' : null;
}

const beginning: Readonly<Record<Kind, () => Distribution>> = {
  'at-once': () => ({ distribution: 'constant', value: 0 }),
  after: () => ({ distribution: 'constant', value: DELAY }),
  between: () => ({ distribution: 'uniform', ...BETWEEN }),
  half: () => halfOf(HALF.median, HALF.late),
};

const halfOf = (median: number, late: number): Distribution => ({
  distribution: 'lognormal',
  ...lognormalOf(median, late),
  min: 0,
  max: MOST,
});

/** From the alarm until people set out, for all rooms at once, in plain words. */
export function WaitsChoice(): ReactNode {
  const evacuation = useEvacuation();
  const text = useText();
  const { t } = text;
  const waits = useEvacuationState((state) => sharedWaits(state.scenario));
  const alarm = useEvacuationState((state) => state.scenario.alarm);
  const some = useEvacuationState((state) => state.scenario.groups.length > 0);
  const kind = kindOf(waits);
  const set = (premovement: Distribution): void => evacuation.changeGroups({ premovement });
  if (!some) return null;
  const options = KINDS.map((value) => ({ value, label: t(`rehearsal.premovement-${value}`) }));
  const kept = { value: '' as const, label: t('rehearsal.premovement-kept') };
  return (
    <div className="drill-start">
      <SelectField<Kind | ''>
        label={t('rehearsal.premovement')}
        value={kind ?? ''}
        options={kind === null ? [kept, ...options] : options}
        onChange={(value) => value !== '' && set(beginning[value]())}
      />
      {waits && <Numbers waits={waits} onSet={set} />}
      <p className="drill-soft">
        {t('rehearsal.premovement-text', { alarm })}
        {kind === null && <br />}
        {kind === null && (waits === null ? t('rehearsal.waits-mixed') : waitsText(waits, text))}
      </p>
    </div>
  );
}

interface NumbersProps {
  readonly waits: Distribution;
  onSet(waits: Distribution): void;
}

function Numbers({ waits, onSet }: NumbersProps): ReactNode {
  const { t } = useText();
  if (waits.distribution === 'constant') {
    if (waits.value === 0) return null;
    return (
      <Seconds
        label={t('rehearsal.premovement-delay')}
        value={waits.value}
        min={1}
        max={MOST}
        onSet={(value) => onSet({ distribution: 'constant', value })}
      />
    );
  }
  if (waits.distribution === 'uniform') {
    const { min, max } = waits;
    return (
      <div className="crowd-pair">
        <Seconds
          label={t('rehearsal.premovement-from')}
          value={min}
          min={0}
          max={max}
          onSet={(value) => onSet({ ...waits, min: value })}
        />
        <Seconds
          label={t('rehearsal.premovement-to')}
          value={max}
          min={min}
          max={MOST}
          onSet={(value) => onSet({ ...waits, max: value })}
        />
      </div>
    );
  }
  if (waits.distribution !== 'lognormal') return null;
  const { median, late } = lognormalTimes(waits.mean, waits.deviation);
  return (
    <div className="crowd-pair">
      <Seconds
        label={t('rehearsal.premovement-median')}
        value={median}
        min={1}
        max={Math.max(1, late)}
        onSet={(value) => onSet(halfOf(value, late))}
      />
      <Seconds
        label={t('rehearsal.premovement-late')}
        value={late}
        min={Math.max(1, median)}
        max={MOST}
        onSet={(value) => onSet(halfOf(median, value))}
      />
    </div>
  );
}

interface SecondsProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  onSet(value: number): void;
}

function Seconds({ label, value, min, max, onSet }: SecondsProps): ReactNode {
  const { t } = useText();
  return (
    <NumberField
      label={label}
      value={value}
      digits={0}
      step={5}
      min={min}
      max={max}
      unit="s"
      complaint={(low, high) => t('rehearsal.number', { min: low, max: high })}
      onCommit={onSet}
    />
  );
}
