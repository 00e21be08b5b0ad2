import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import type { Stage } from '../../../scene/stage';
import { Minimap } from '../../../scene/overlay/minimap';
import { readWalk, writeWalk } from '../../../scene/walk/walk-link';
import { Walker, type Steering } from '../../../scene/walk/walker';
import { useSession } from '../../../session/react/session-context';
import { useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import type { IconName } from '../../../ui/icon';
import { useMedia } from '../../../ui/use-media';

type Way = 'forward' | 'backward' | 'left' | 'right' | 'aside-left' | 'aside-right';

const KEYS: Readonly<Record<string, Way>> = {
  KeyW: 'forward',
  ArrowUp: 'forward',
  KeyS: 'backward',
  ArrowDown: 'backward',
  KeyA: 'aside-left',
  KeyD: 'aside-right',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  KeyQ: 'left',
  KeyE: 'right',
};

/** Where keys write. */
const TYPING = 'input, textarea, select, [contenteditable]';

const PAD: readonly { readonly way: 'forward' | 'backward' | 'left' | 'right'; readonly icon: IconName }[] = [
  { way: 'forward', icon: 'up' },
  { way: 'left', icon: 'left' },
  { way: 'backward', icon: 'down' },
  { way: 'right', icon: 'right' },
];

/** A click on the pad, a tap or Enter: as if it had been held so long, seconds. */
const TAP = 0.3;
/** A frame that took longer counts as this long, seconds: nobody leaps after a pause. */
const LONGEST = 0.1;

const steering = (held: ReadonlySet<Way>, run: boolean): Steering => {
  const way = (one: Way, other: Way): number => Number(held.has(one)) - Number(held.has(other));
  return {
    ahead: way('forward', 'backward'),
    aside: way('aside-right', 'aside-left'),
    turn: way('right', 'left'),
    run,
  };
};

/** First person on the shown storey: keys or a pad walk, a drag looks around, Esc leaves. */
export function WalkOverlay({ stage }: { readonly stage: Stage }): ReactNode {
  const session = useSession();
  const { t } = useText();
  const storey = useView((view) => view.storey);
  const touch = useMedia('(pointer: coarse)');
  const host = useRef<HTMLDivElement>(null);
  const walker = useRef<Walker | null>(null);
  const hold = useRef<(way: Way, down: boolean) => void>(() => undefined);
  /** Puts where one stands into the address. */
  const told = useRef<() => void>(() => undefined);

  useEffect(() => {
    if (storey === null) return undefined;
    const own = new Walker(stage, storey, readWalk(session.view.getState().link.walk));
    const tell = (): void => session.setLink({ walk: writeWalk(own.pose) });
    walker.current = own;
    told.current = tell;
    tell();
    host.current?.focus();
    const held = new Set<Way>();
    let run = false;
    let frame = 0;
    let before = 0;
    const step = (now: number): void => {
      own.step(Math.min(LONGEST, Math.max(0, now - before) / 1000), steering(held, run));
      before = now;
    };
    const tick = (now: number): void => {
      step(now);
      frame = held.size > 0 ? requestAnimationFrame(tick) : 0;
      // Said where one comes to stand, not on each step.
      if (frame === 0) tell();
    };
    hold.current = (way, down) => {
      // What was held until now is walked with it, also when no frame came in between.
      if (held.size > 0 && held.has(way) !== down) step(performance.now());
      if (down) held.add(way);
      else held.delete(way);
      if (frame !== 0 || held.size === 0) return;
      before = performance.now();
      frame = requestAnimationFrame(tick);
    };
    const key = (event: KeyboardEvent): void => {
      const way = KEYS[event.code];
      // A key that comes up ends its step wherever the keyboard has gone meanwhile, and whatever is held beside it.
      if (way && event.type === 'keyup') {
        run = event.shiftKey;
        hold.current(way, false);
        return;
      }
      const typing = event.target instanceof HTMLElement && event.target.matches(TYPING);
      if (!way || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      run = event.shiftKey;
      hold.current(way, true);
    };
    // A system's own keys swallow what comes up after them: what was held is let go of when the page or its focus goes.
    const stop = (): void => held.clear();
    const left = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof HTMLElement && event.relatedTarget.matches(TYPING)) stop();
    };
    window.addEventListener('keydown', key, { capture: true });
    window.addEventListener('keyup', key, { capture: true });
    window.addEventListener('blur', stop);
    document.addEventListener('visibilitychange', stop);
    window.addEventListener('focusout', left);
    // One stays on the storey: who asks for another one is shown it from above.
    const unwatch = session.view.subscribe((now, before) => {
      const flat = now.mode === '2d' && before.mode !== '2d';
      if (now.storey !== storey || flat) session.tools.putAway();
    });
    return () => {
      window.removeEventListener('keydown', key, { capture: true });
      window.removeEventListener('keyup', key, { capture: true });
      window.removeEventListener('blur', stop);
      document.removeEventListener('visibilitychange', stop);
      window.removeEventListener('focusout', left);
      unwatch();
      cancelAnimationFrame(frame);
      walker.current = null;
      own.leave();
      session.setLink({ walk: null });
    };
  }, [stage, session, storey]);

  const look = (event: PointerEvent): void => {
    if ((event.buttons & 1) === 1) walker.current?.look(event.movementX, event.movementY);
  };
  return (
    <>
      <div
        ref={host}
        className="scene-walk"
        role="application"
        tabIndex={0}
        aria-label={t('walk.hint')}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={look}
        onPointerUp={() => told.current()}
      />
      <div className="scene-walk__bar">
        <span>{t(touch ? 'walk.hint-touch' : 'walk.hint')}</span>
        <Button look="solid" onClick={() => session.tools.putAway()}>
          {t('walk.exit')}
        </Button>
      </div>
      <div className="scene-walk__pad">
        {PAD.map(({ way, icon }) => (
          <Button
            key={way}
            icon={icon}
            iconOnly
            data-way={way}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              hold.current(way, true);
            }}
            onPointerUp={() => hold.current(way, false)}
            onPointerCancel={() => hold.current(way, false)}
            onLostPointerCapture={() => hold.current(way, false)}
            onContextMenu={(event) => event.preventDefault()}
            onClick={(event) => {
              // A press was held already; this one came from a key or a screen reader.
              if (event.detail !== 0) return;
              walker.current?.step(TAP, steering(new Set([way]), false));
              told.current();
            }}
          >
            {t(`walk.${way}`)}
          </Button>
        ))}
      </div>
      <div className="scene-map">
        <Minimap stage={stage} />
      </div>
    </>
  );
}
