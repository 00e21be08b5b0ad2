import { useMemo, type CSSProperties, type ReactNode } from 'react';
import type { SafetyGoal } from '../analyses/egress/field/storey-field';
import type { Translator } from '../i18n/translator';
import { createEgress } from '../session/egress/create-egress';
import { EGRESS_LOOKS, type EgressState } from '../session/egress/egress-state';
import { isSameExit } from '../session/egress/tint/exit-territories';
import { bedRooms } from '../session/egress/tint/stuck-rooms';
import { fieldScale, scaleMarks, type FieldMeasure } from '../session/egress/tint/field-scale';
import { tooLong } from '../session/egress/tint/too-long';
import { usualLimit } from '../session/egress/tint/usual-limit';
import { usePartSlice } from '../session/react/use-part-slice';
import { useSession } from '../session/react/session-context';
import { usePlan, useView } from '../session/react/use-stores';
import { useStoreyExits } from '../session/react/use-storey-exits';
import { useText } from '../session/react/use-text';
import type { CampusDocument } from '../model/schema/document';
import { isRolling, type Goer } from '../standards/goers';
import { neededWidth } from '../standards/mobility/mobility';
import { Icon } from '../ui/icon';
import { useMedia } from '../ui/use-media';
import { shadeColours } from './shade-colours';
import { exitNames } from './exit-names';
import { goerName } from './goer-name';
import { leadsOnText } from './leads-on-text';
import { useCodedResult } from './use-coded-result';
import './coverage-legend.css';
import './egress-legend.css';

/** What the colours of the floor mean while ways out are looked at, and how they are chosen. */
export function EgressLegend(): ReactNode {
  const egress = useSession().part(createEgress);
  const text = useText();
  const { t } = text;
  const roomy = useMedia('(min-width: 900px) and (min-height: 640px)');
  const storey = useView((view) => view.storey);
  const document = usePlan((plan) => plan.document);
  const { look, goal, walker } = usePartSlice(createEgress, (state) => state.choice);
  const shown = usePartSlice(createEgress, (state) => state.field);
  const stale = usePartSlice(createEgress, (state) => state.fieldStale);
  const field = shown?.storey === storey ? shown : null;
  const waits = field === null ? t('egress-tint.waiting') : stale ? t('egress-tint.stale') : null;
  const isMeasured = look === 'exit' || field === null || field.farthest !== null;
  const tints = usePartSlice(createEgress, (state) => state.tints);
  const measured = usePartSlice(createEgress, (state) => state.measured);
  const isFirst = waits !== null && isRolling(walker) && !measured.includes(walker);
  return (
    <details className="legend egress-legend" open={roomy} data-look={look} data-stale={stale}>
      <summary>
        <Icon name="chevron" size={16} />
        <span className="legend-title">{titleOf(field?.walker ?? walker, field?.told ?? goal, text)}</span>
        {look !== 'exit' && (
          <span className="legend-ramp egress-legend-glance" style={RAMP} aria-hidden="true" />
        )}
        {look === 'exit' && field !== null && field.exits.length > 0 && (
          <span
            className="legend-ramp egress-legend-glance"
            style={glanceOf(field, tints)}
            aria-hidden="true"
          />
        )}
        {field !== null && field.without > 0 && (
          <span className="legend-hatch egress-legend-glance" aria-hidden="true" />
        )}
      </summary>
      <div className="egress-legend-looks" role="group" aria-label={t('egress-tint.looks')}>
        {EGRESS_LOOKS.map((each) => (
          <button
            key={each}
            type="button"
            className="legend-switch"
            aria-pressed={each === look}
            onClick={() => egress.choose({ look: each })}
          >
            {t(`egress-tint.look-${each}`)}
          </button>
        ))}
      </div>
      <p className="egress-legend-what">
        {isMeasured && t(`egress-tint.${look}`)}
        {isMeasured && waits !== null && ' · '}
        {waits}
      </p>
      {isFirst && <p className="egress-legend-note">{t('egress-tint.first-time')}</p>}
      {field && isRolling(field.walker) && field.told === 'exit' && (
        <p className="egress-legend-note">{t('egress-tint.safe')}</p>
      )}
      {document && field && isMeasured && look !== 'exit' && <Measures {...{ document, field }} by={look} />}
      {document && field && look === 'exit' && <Exits {...{ document, field }} />}
      {document && field && <NoWay {...{ document, field }} />}
      {field && <StairKey walker={field.walker} />}
      {document && field && isRolling(field.walker) && field.hinderedArea.stairs > 0 && (
        <p className="egress-legend-note">{leadsOnText(document, field, text)}</p>
      )}
    </details>
  );
}

/** To where, and of what rolls, what it is. */
const titleOf = (walker: Goer, goal: SafetyGoal, text: Translator): string =>
  isRolling(walker)
    ? text.t(`egress-tint.title-rolling-${goal}`, { who: goerName(walker, text) })
    : text.t(`egress-tint.title-${goal}`);

/** More tints aren't told apart at a glance. */
const GLANCED = 5;

const RAMP: CSSProperties = {
  background: `linear-gradient(to right, ${shadeColours(0, 1, 'way').join(', ')})`,
};

/** The tints of the first exits side by side. */
function glanceOf({ exits }: Field, tints: readonly number[]): CSSProperties {
  const shown = tints.slice(0, Math.min(GLANCED, exits.length));
  const wide = 100 / shown.length;
  const stops = shown.map((tint, i) => `var(--way-exit-${tint}) ${i * wide}% ${(i + 1) * wide}%`);
  return { background: `linear-gradient(to right, ${stops.join(', ')})` };
}

type Field = NonNullable<EgressState['field']>;

interface Shown {
  readonly document: CampusDocument;
  readonly field: Field;
}

/** The ramp with its lines, how far the farthest place is, and from where on the code finds it too far. */
function Measures({ document, field, by }: Shown & { readonly by: FieldMeasure }): ReactNode {
  const { t, formats } = useText();
  const scale = fieldScale(field, by);
  // Codes set limits in metres, to the exits of a storey, for those on foot.
  const judged = by === 'metres' && field.told === 'exit' && !isRolling(field.walker);
  const code = usePartSlice(createEgress, ({ choice }) => choice.code);
  const limit = useMemo(
    () => (judged ? usualLimit(document, field.storey, code) : null),
    [document, field, judged, code],
  );
  const result = useCodedResult();
  const rooms = judged && result ? tooLong(result.findings, field.storey) : 0;
  const farthest = by === 'metres' ? field.farthest?.metres : field.slowest?.seconds;
  const isOver = limit !== null && limit.metres < (farthest ?? 0);
  // In the unit of the scale.
  const step =
    by === 'metres'
      ? formats.metres(scale.step, 0)
      : t('egress-tint.seconds-of', { seconds: formats.number(scale.step) });
  // The floor is measured at the middles of its cells: a room's own way, told to the decimetre, begins in its farthest corner.
  const about = (value: number): string =>
    by === 'metres' ? formats.metresUp(value, 0) : t('drill.time', { seconds: Math.ceil(value) });
  const whole = (metres: number): string => formats.metres(metres, metres % 1 === 0 ? 0 : 1);
  const marks = scaleMarks(scale);
  const at = (value: number): CSSProperties => ({ insetInlineStart: `${(100 * value) / scale.end}%` });
  // Numbers beside each other have to be told apart.
  const every = marks.length > 5 ? 2 : 1;
  const [inRoom, between] = limit?.parts ?? [];
  const why =
    inRoom && between
      ? t('egress-tint.limit-two', { inRoom: whole(inRoom.limit), between: whole(between.limit) })
      : limit && t('egress-tint.limit-one', { limit: whole(limit.metres) });
  return (
    <>
      <div className="egress-legend-scale">
        <div className="legend-ramp" style={RAMP}>
          {marks.slice(1, -1).map((mark) => (
            <i key={mark} style={at(mark)} />
          ))}
          {isOver && <b style={{ ...at(limit.metres), insetInlineEnd: 0 }} />}
        </div>
        <div className="egress-legend-marks">
          {marks
            .filter((_, i) => i % every === 0)
            .map((mark) => (
              <span key={mark} style={at(mark)}>
                {formats.number(mark)}
              </span>
            ))}
        </div>
      </div>
      <p className="egress-legend-note">
        {t('egress-tint.lines', { step })}
        {farthest !== undefined && <> · {t('egress-tint.farthest', { value: about(farthest) })}</>}
      </p>
      {by === 'seconds' && (
        <p className="egress-legend-note">
          {t(isRolling(field.walker) ? 'egress-tint.pushed' : 'egress-tint.alone')}
        </p>
      )}
      {judged && result === null && <p className="egress-legend-note">{t('egress-tint.judging')}</p>}
      {rooms > 0 && <p className="egress-legend-found">{t('egress-tint.too-long', { rooms })}</p>}
      {limit !== null && !isOver && (
        <p className="egress-legend-note">
          {t('egress-tint.within', { limit: whole(limit.metres) })}
          <br />
          {why}
        </p>
      )}
      {isOver && (
        <div className="legend-over">
          <span className="legend-hatch egress-legend-beyond" />
          <span>
            {t('egress-tint.beyond', { limit: whole(limit.metres) })}
            <span className="egress-legend-note egress-legend-why">{why}</span>
          </span>
        </div>
      )}
    </>
  );
}

/** The exits by their numbers: what each serves, and the people who go to it; then those by which nobody leaves now. */
function Exits({ document, field }: Shown): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const known = usePartSlice(createEgress, ({ result }) =>
    result?.storeys.find(({ storey }) => storey === field.storey),
  );
  const { exits, territories } = useStoreyExits();
  const names = useMemo(
    () => exitNames(document, distinct([...(known?.exits ?? []), ...territories]), text),
    [document, known, territories, text],
  );
  const shut = exits.filter(({ standing }) => standing !== 'open');
  const tints = usePartSlice(createEgress, (state) => state.tints);
  const rows = territories.map(({ exit, index, number, area, share }) => {
    const found = exits.find((each) => isSameExit(each.exit, exit));
    const people = isRolling(field.walker)
      ? undefined
      : known?.clearing.exits.find((each) => isSameExit(each.exit, exit))?.persons;
    const facts = [
      ...(found ? [t(`egress-tint.kind-${found.kind}`)] : []),
      ...(people === undefined
        ? []
        : [t('egress-tint.people', { persons: formats.number(Math.round(people)) })]),
      t('egress-tint.share', { share: formats.percent(share), area: formats.area(area) }),
    ];
    return { exit, number, tint: tints[index], told: facts.join(' · ') };
  });
  return (
    <>
      <p className="egress-legend-note">{t(rows.length === 0 ? 'egress-tint.none' : 'egress-tint.badges')}</p>
      <ol className="egress-legend-exits" tabIndex={0} aria-label={t('egress-tint.exits')}>
        {rows.map(({ exit, number, tint, told }) => (
          <li key={exit.id}>
            <span className="egress-legend-number" style={{ background: `var(--way-exit-${tint})` }}>
              {number}
            </span>
            <span className="egress-legend-name">{names.get(exit.id)}</span>
            <span className="egress-legend-share">{told}</span>
          </li>
        ))}
        {shut.map(({ exit, kind, standing }) => (
          <li key={exit.id}>
            <span className="egress-legend-shut" aria-hidden="true">
              {standing === 'leads-nowhere' ? '✕' : '⊘'}
            </span>
            <span className="egress-legend-name">{names.get(exit.id)}</span>
            <span className="egress-legend-share">
              {t(`egress-tint.kind-${kind}`)} · {standing !== 'open' && t(`egress-tint.${standing}`)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Each exit once. O(exits). */
const distinct = <Thing extends { readonly exit: { readonly id: string } }>(
  things: readonly Thing[],
): readonly Thing[] => [...new Map(things.map((thing) => [thing.exit.id, thing])).values()];

/** The sign of stairs that what rolls can't take, where there are any. */
function StairKey({ walker }: Pick<Field, 'walker'>): ReactNode {
  const text = useText();
  const { stairs } = useStoreyExits();
  return (
    stairs.length > 0 && (
      <div className="legend-over egress-legend-stair">
        <span className="egress-legend-steps" aria-hidden="true" />
        {text.t('egress-tint.stair-not', { who: goerName(walker, text) })}
      </div>
    )
  );
}

/** Floor that nothing leads off, and where what rolls is kept from a way that somebody on foot has. */
function NoWay({ document, field }: Shown): ReactNode {
  const text = useText();
  const { t, formats } = text;
  const { walker, without, hinderedArea } = field;
  const beds = useMemo(
    () => (walker === 'bed' ? bedRooms(document, field) : null),
    [document, field, walker],
  );
  const { stairs, narrow } = hinderedArea;
  const width = isRolling(walker) ? neededWidth(walker) : 0;
  return (
    <>
      {stairs > 0 && (
        <div className="legend-over">
          <span className="legend-hatch egress-legend-treads" />
          {t('egress-tint.stairs-alone', { area: formats.area(stairs) })}
        </div>
      )}
      {narrow > 0 && (
        <div className="legend-over">
          <span className="legend-hatch egress-legend-dots" />
          {t('egress-tint.too-narrow', {
            who: goerName(walker, text),
            area: beds !== null && beds.count > 0 ? null : formats.area(narrow),
            width: formats.metres(width, 1),
          })}
        </div>
      )}
      {beds !== null && beds.count > 0 && (
        <p className={beds.stuck.length > 0 ? 'egress-legend-found' : 'egress-legend-note'}>
          {t('egress-tint.beds', { stuck: beds.stuck.length, rooms: beds.count })}
        </p>
      )}
      {without > 0 && (
        <div className="legend-over">
          <span className="legend-hatch" />
          {t('egress-tint.no-way-of', { area: formats.area(without) })}
        </div>
      )}
    </>
  );
}
