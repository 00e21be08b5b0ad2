import { useEffect, type ReactNode } from 'react';
import { useEvacuation, useEvacuationState, usePlayback } from '../../../session/react/use-evacuation';
import { useTool } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { LiveRegion } from '../../../ui/live-region';
import { Segments } from '../../../ui/segments';
import { useMedia } from '../../../ui/use-media';
import { PHONE } from '../../../ui/widths';

const CLICKS = ['select', 'put-people'] as const;
const WORDS = { select: 'rehearsal.tool-select', 'put-people': 'rehearsal.tool-put' } as const;

/** What a click on the floor does while a crowd is rehearsed: choose somebody, or put a person there. */
export function CrowdTools(): ReactNode {
  const evacuation = useEvacuation();
  const { t } = useText();
  const kind = useTool((tool) => tool.kind);
  const has = usePlayback(({ recording }) => recording !== null);
  const phone = useMedia(PHONE);
  const refused = useTool((tool) => tool.kind === 'put-people' && tool.refused);
  const refusals = useEvacuationState((state) => state.refusals);
  const turnedAway = refusals.floor + refusals.wall + refusals.near > 0 && kind === 'put-people';
  const told = turnedAway ? t('rehearsal.refusals', refusals) : '';
  useEffect(() => {
    evacuation.takeTool('select');
  }, [evacuation]);
  const options = CLICKS.map((value) => ({ value, label: t(WORDS[value]) }));
  return (
    <div className="tool-strip drill-strip">
      <Segments
        label={t('rehearsal.tool')}
        options={options}
        value={CLICKS.find((each) => each === kind) ?? ''}
        onChange={(value) => value !== '' && evacuation.takeTool(value)}
      />
      {kind === 'put-people' && !turnedAway && (
        <span className="tool-hint">{t(refused ? 'rehearsal.cannot-stand' : 'rehearsal.tool-hint')}</span>
      )}
      {kind === 'select' && has && !phone && <span className="tool-hint">{t('rehearsal.tool-follow')}</span>}
      {turnedAway && <span className="tool-hint">{told}</span>}
      <LiveRegion text={turnedAway ? told : refused ? t('rehearsal.cannot-stand') : ''} />
    </div>
  );
}
