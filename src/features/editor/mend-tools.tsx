import { useState, type ReactNode } from 'react';
import type { OpeningKind } from '../../model/schema/opening';
import { useTool } from '../../session/react/use-stores';
import { useText } from '../../session/react/use-text';
import type { Mender } from '../../session/use-cases/mend';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { NumberField } from '../../ui/number-field';
import { useMedia } from '../../ui/use-media';
import { PHONE } from '../../ui/widths';
import { degreesOf } from '../../session/tools/chain';
import { CheckField } from './check-field';
import { Trouble } from './trouble';
import { useComplaint, useMender } from './use-mender';
import './mend-tools.css';

/** No keys to speak of. */
const TOUCH = '(pointer: coarse)';

const KINDS = ['pick', 'wall', 'door', 'passage', 'window', 'split'] as const;
type ToolName = (typeof KINDS)[number];

const TAKE: { readonly [N in ToolName]: (mender: Mender) => void } = {
  pick: (mender) => mender.pick(),
  wall: (mender) => mender.drawWalls(),
  door: (mender) => mender.placeOpenings('door'),
  passage: (mender) => mender.placeOpenings('passage'),
  window: (mender) => mender.placeOpenings('window'),
  split: (mender) => mender.cutSpaces(null),
};

/** The tools that mend a plan, what the one in hand wants, and why something can't be made. */
export function MendTools(): ReactNode {
  const { tell } = useText();
  const inHand = useTool((tool): ToolName => {
    if (tool.kind === 'draw-wall') return 'wall';
    if (tool.kind === 'split-space') return 'split';
    return tool.kind === 'place-opening' ? tool.opening : 'pick';
  });
  const trouble = useTool((tool) => ('trouble' in tool ? tool.trouble : null));
  return (
    <div className="tool-strip mend-strip">
      <ToolChoice inHand={inHand} />
      {(inHand === 'wall' || inHand === 'split') && <LineTool wall={inHand === 'wall'} />}
      {(inHand === 'door' || inHand === 'passage' || inHand === 'window') && <OpeningTool kind={inHand} />}
      <Trouble>{trouble && tell(trouble)}</Trouble>
    </div>
  );
}

/** All tools in a row; on a phone, where they would hide the picture, in a menu. */
function ToolChoice({ inHand }: { readonly inHand: ToolName }): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const phone = useMedia(PHONE);
  if (phone) {
    const items = KINDS.map((name) => ({
      id: name,
      label: t(`mend.tool-${name}`),
      checked: name === inHand,
      run: () => TAKE[name](mender),
    }));
    return <Menu label={t('mend.tools')} face={t(`mend.tool-${inHand}`)} items={items} />;
  }
  return (
    <div className="mend-tool-row" role="group" aria-label={t('mend.tools')}>
      {KINDS.map((name) => (
        <Button
          key={name}
          look={name === inHand ? 'solid' : 'quiet'}
          aria-pressed={name === inHand}
          onClick={() => TAKE[name](mender)}
        >
          {t(`mend.tool-${name}`)}
        </Button>
      ))}
    </div>
  );
}

/** A line in the making: what ends it. On a phone numbers would hide what is pointed at: there the panel takes them. */
function LineTool({ wall }: { readonly wall: boolean }): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const points = useTool((tool) => ('chain' in tool ? tool.chain.points.length : 0));
  const square = useTool((tool) => 'square' in tool && tool.square);
  const touch = useMedia(TOUCH);
  const phone = useMedia(PHONE);
  const keyed = wall ? (points === 0 ? 'mend.hint-wall' : 'mend.hint-wall-next') : 'mend.hint-split';
  const hint = touch ? 'mend.hint-touch' : keyed;
  return (
    <div className="mend-tool-row">
      {!((touch || phone) && points > 0) && <span className="mend-hint">{t(hint)}</span>}
      {!phone && <CheckField label={t('mend.square')} checked={square} onChange={mender.setSquare} />}
      {points > 0 && (
        <>
          {!phone && <NextPoint key={points} />}
          <Button onClick={mender.stepBack}>{t('mend.step-back')}</Button>
          <Button look="solid" disabled={points < 2} onClick={mender.finish}>
            {t(wall ? 'mend.build' : 'mend.cut')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The next point by numbers: which way (0° = east, on to the left), and how far. */
function NextPoint(): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const complaint = useComplaint();
  const turn = useTool((tool) => {
    const [a, b] = 'chain' in tool ? tool.chain.points.slice(-2) : [];
    return a && b ? degreesOf(a, b) : 0;
  });
  const [degrees, setDegrees] = useState(turn);
  const [metres, setMetres] = useState(0);
  return (
    <>
      <div className="mend-strip-number">
        <NumberField
          label={t('mend.angle')}
          value={degrees}
          digits={0}
          step={45}
          min={0}
          max={360}
          unit="°"
          complaint={complaint}
          onCommit={setDegrees}
        />
      </div>
      <div className="mend-strip-number">
        <NumberField
          label={t('mend.next-length')}
          value={metres}
          min={0}
          max={500}
          unit="m"
          complaint={complaint}
          onCommit={setMetres}
        />
      </div>
      <Button icon="plus" disabled={metres === 0} onClick={() => mender.addPointAt(metres, degrees)}>
        {t('mend.add-next')}
      </Button>
    </>
  );
}

function OpeningTool({ kind }: { readonly kind: OpeningKind }): ReactNode {
  const mender = useMender();
  const { t } = useText();
  const complaint = useComplaint();
  const touch = useMedia(TOUCH);
  const phone = useMedia(PHONE);
  const width = useTool((tool) => (tool.kind === 'place-opening' ? tool.width : 0));
  return (
    <div className="mend-tool-row">
      <span className="mend-hint">{t(touch ? 'mend.hint-opening-touch' : 'mend.hint-opening')}</span>
      <div className="mend-strip-number" key={kind}>
        <NumberField
          label={t('mend.width')}
          value={width}
          min={0.3}
          max={10}
          unit="m"
          complaint={complaint}
          onCommit={mender.setOpeningWidth}
        />
      </div>
      <Button icon="target" iconOnly={phone} onClick={mender.placeOpeningAtCentre}>
        {t('mend.place-at-centre')}
      </Button>
    </div>
  );
}
