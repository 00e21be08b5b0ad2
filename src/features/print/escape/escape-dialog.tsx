import { useMemo, useState, type ReactNode } from 'react';
import { storeyPlans, type StoreyPlan } from '../../../model/derive/storey-plan';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { usePlan, useView } from '../../../session/react/use-stores';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { Segments } from '../../../ui/segments';
import { SelectField } from '../../../ui/select-field';
import { HourChoice } from '../../../widgets/hour-choice';
import { PAPERS, type PaperName } from '../paper';
import '../print-sheet.css';
import { PapersWindow } from '../schedule/papers-window';
import { usePlanVersion } from '../use-plan-version';
import { FacingChoice, type UpChoice } from './facing-choice';
import './escape.css';
import { NextAwaited, type ShownSheet } from './kept-sheet';
import { RoomSheets } from './room-sheets';
import { StoreySheets } from './storey-sheets';
import { SHEET_LANGUAGES, useTexts, type SheetLanguage } from './use-texts';
import { useBareStorey, useEscapeStorey, useSpotWays } from './use-escape-ways';
import { NO_SPOT, useSpot, type SpotChoice } from './use-spot';

const FOR = ['storey', 'rooms'] as const;
type For = (typeof FOR)[number];
/** A storey's sheet is read by several at once, one in a room from near. */
const USUAL_PAPER: Readonly<Record<For, PaperName>> = { storey: 'A3', rooms: 'A4' };
// Keys of a constant: exactly its keys.
const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];

/** Escape plans of the shown storey: one for a place on it, or one for each room's door. */
export function EscapeDialog(): ReactNode {
  const { t } = useText();
  const document = usePlan((plan) => plan.document);
  const storey = useView((view) => view.storey);
  const plan = document && storeyPlans(document).find((each) => each.storey.id === storey);
  return (
    <PapersWindow title={t('escape.dialog')} look="escape-papers">
      {document && plan && <Escape key={storey} document={document} plan={plan} />}
    </PapersWindow>
  );
}

function Escape({
  document,
  plan,
}: {
  readonly document: CampusDocument;
  readonly plan: StoreyPlan;
}): ReactNode {
  const text = useText();
  const { t } = text;
  const hour = useView((view) => view.hour);
  const bare = useBareStorey(document, plan, hour);
  const [kind, setKind] = useState<For>('storey');
  const [wanted, setPaper] = useState<PaperName | null>(null);
  const [language, setLanguage] = useState<SheetLanguage>(text.language);
  const [up, setUp] = useState<UpChoice>({ up: 'auto', degrees: 0 });
  const [spot, setSpot] = useState<SpotChoice>(NO_SPOT);
  const [picked, setPicked] = useState<ReadonlySet<SpaceId> | null>(null);
  const [isFolded, setFolded] = useState(true);
  const [kept, setKept] = useState<ShownSheet | null>(null);
  const [made] = useState(() => new Date());
  const texts = useTexts(language);
  const [, version] = usePlanVersion(texts?.[0]);
  const [, other] = usePlanVersion(texts?.[1]);
  const paper = wanted ?? USUAL_PAPER[kind];
  const place = useSpot(document, bare.told, spot, text);
  const own = useSpotWays(document, plan, hour, kind === 'storey' ? place.stand : null);
  // Who asks for one sheet has the ways from its place first; what else is drawn comes after.
  const isNext = kind === 'rooms' || own.told !== null || (bare.told !== null && place.stand === null);
  const [wasNext, setNext] = useState(isNext);
  if (isNext && !wasNext) setNext(true);
  const whole = useEscapeStorey(document, plan, hour, isNext || wasNext);
  const storey = whole.told ?? bare.told;
  const of = useMemo(
    () =>
      storey === null || texts === null
        ? null
        : { document, storey, paper, texts, made, versions: [version, other] },
    [document, storey, paper, texts, made, version, other],
  );
  return (
    <div className="escape-desk" data-folded={isFolded}>
      <div className="escape-common">
        <Button
          className="escape-fold"
          iconAfter={isFolded ? 'down' : 'up'}
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {t('escape.choices')}
        </Button>
        <Segments<For>
          label={t('escape.for')}
          options={FOR.map((value) => ({ value, label: t(`escape.for-${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <SelectField<PaperName>
          label={t('print.paper')}
          value={paper}
          options={PAPER_NAMES.map((value) => ({ value, label: value }))}
          onChange={setPaper}
        />
        <SelectField<SheetLanguage>
          label={t('escape.language')}
          value={language}
          options={SHEET_LANGUAGES.map((value) => ({ value, label: t(`escape.language-${value}`) }))}
          onChange={setLanguage}
        />
        <FacingChoice choice={up} text={text} onChoice={setUp} />
        <HourChoice />
        {hour === null && <p className="print-hint">{t('escape.no-hour-note')}</p>}
      </div>
      {of === null || (kind === 'rooms' && whole.told === null) ? (
        <div className="escape-view">
          <NextAwaited awaited={of === null ? bare : whole} {...{ kept, text }} />
        </div>
      ) : kind === 'storey' ? (
        <StoreySheets
          {...{ of, hour, up, place, own, whole, kept, text }}
          onShown={setKept}
          onUp={setUp}
          onSpot={setSpot}
        />
      ) : (
        <RoomSheets {...{ of, hour, up, picked, kept, text }} onShown={setKept} onPicked={setPicked} />
      )}
    </div>
  );
}
