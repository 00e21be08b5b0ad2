import type { ReactNode } from 'react';
import { playedPerson } from '../../../../session/evacuation/played-person';
import { useEvacuation, useEvacuationState, usePlaybackTime } from '../../../../session/react/use-evacuation';
import { useText } from '../../../../session/react/use-text';
import { Button } from '../../../../ui/button';
import { clockText } from './clock-text';

/** Whom the camera goes with, how they get on, and the way back. */
export function FollowChip(): ReactNode {
  const followed = useEvacuationState((state) => state.followed);
  return followed === null ? null : <Followed who={followed} />;
}

function Followed({ who }: { readonly who: number }): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const seconds = usePlaybackTime();
  const person = playedPerson(evacuation.playback, who);
  const time = clockText(seconds);
  const now =
    person === null
      ? t('rehearsal.following-out')
      : person.waits
        ? t('rehearsal.following-waits', { time })
        : t('rehearsal.following-now', { time, speed: person.speed });
  return (
    <div className="transport-chip">
      <span>{t('rehearsal.following', { number: who + 1 })}</span>
      <span className="transport-now">{now}</span>
      <Button look="quiet" icon="close" iconOnly onClick={() => evacuation.follow(null)}>
        {t('rehearsal.follow-stop')}
      </Button>
    </div>
  );
}
