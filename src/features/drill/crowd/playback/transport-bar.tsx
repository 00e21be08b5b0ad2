import { useCallback, type ReactNode } from 'react';
import { RATES, type Rate } from '../../../../session/evacuation/playback';
import {
  useEvacuation,
  useEvacuationState,
  usePlayback,
  usePlaybackTime,
} from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { SelectField } from '../../../../ui/select-field';
import { Slider } from '../../../../ui/slider';
import { clockText } from './clock-text';
import { FollowChip } from './follow-chip';
import { useChanging } from './use-changing';
import './transport.css';

/** Seconds that a step moves the time by. */
const STEP = 5;

/** Watches what is recorded, while more of it comes: play, scrub, slower and faster. */
export function TransportBar(): ReactNode {
  const evacuation = useEvacuation();
  const { playback } = evacuation;
  const { t } = useText();
  const has = usePlayback(({ recording }) => recording !== null);
  const playing = usePlayback((each) => each.playing);
  const rate = usePlayback((each) => each.rate);
  const recorded = usePlayback((each) => each.recorded);
  const alarm = useEvacuationState(({ run }) => run.scenario.alarm);
  const at = useChanging(playback);
  const say = useCallback(
    (seconds: number) =>
      t('rehearsal.time-said', {
        time: t('rehearsal.time', { seconds }),
        inside: playback.crowd?.count ?? 0,
      }),
    [t, playback],
  );
  if (!has) return null;
  const toggle = (): void => (playing ? playback.pause() : playback.play());
  const step = (by: number): void => playback.seek(Math.min(recorded, Math.max(0, playback.seconds + by)));
  return (
    <div className="transport" role="group" aria-label={t('rehearsal.transport')}>
      <FollowChip />
      <div
        className="transport-bar"
        onKeyDown={(event) => {
          // On a button the space bar presses that.
          if (event.key !== ' ' || event.target instanceof HTMLButtonElement) return;
          if (event.target instanceof HTMLSelectElement) return;
          event.preventDefault();
          toggle();
        }}
      >
        <Button look="solid" icon={playing ? 'pause' : 'play'} iconOnly onClick={toggle}>
          {t(playing ? 'rehearsal.pause' : 'rehearsal.play')}
        </Button>
        <Button className="transport-step" look="quiet" icon="stepBack" iconOnly onClick={() => step(-STEP)}>
          {t('rehearsal.earlier')}
        </Button>
        <Button className="transport-step" look="quiet" icon="stepOn" iconOnly onClick={() => step(STEP)}>
          {t('rehearsal.later')}
        </Button>
        <div className="transport-line">
          <Slider
            label={t('rehearsal.time-of', { alarm })}
            max={recorded}
            step={1}
            at={at}
            say={say}
            onSlide={playback.seek}
          />
          <Told recorded={recorded} />
        </div>
        <SelectField<string>
          label={t('rehearsal.speed')}
          hideLabel
          value={String(rate)}
          options={RATES.map((each) => ({
            value: String(each),
            label: t('rehearsal.times', { rate: each }),
          }))}
          onChange={(value) => playback.setRate(rateOf(value))}
        />
      </div>
    </div>
  );
}

const rateOf = (value: string): Rate => RATES.find((each) => String(each) === value) ?? 1;

function Told({ recorded }: { readonly recorded: number }): ReactNode {
  const { playback } = useEvacuation();
  const { t } = useText();
  const seconds = usePlaybackTime();
  return (
    <div className="transport-told" aria-hidden="true">
      <span>
        {clockText(seconds)} / {clockText(recorded)}
      </span>
      <span>{t('rehearsal.inside', { people: playback.crowd?.count ?? 0 })}</span>
    </div>
  );
}
