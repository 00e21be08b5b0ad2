import type { AsOf } from '../analyses/as-of';
import { USUAL_QUESTION, type CameraQuestion } from '../analyses/cameras/result';
import { CHINA_ZONE } from '../base/time/zone';
import { RecordBook } from '../records/fold/record-book';
import type { DoorsStand } from '../model/derive/opening-screens';
import { SCALE_IDS, type ScaleId } from '../model/schema/view-levels';
import type { CampusDocument } from '../model/schema/document';
import { dutiesOf } from '../standards/duty-profile';
import type { Arguments } from './arguments';
import { optional } from './command';
import { endOf, recordsOf } from './commands/check-chemicals';
import { nearestWord } from './nearest-word';
import { asOfOption, standardOption } from './options';
import { UsageError } from './usage-error';

export const DOORS: readonly DoorsStand[] = ['closed', 'half', 'open'];

/** What cameras are asked about besides what other analyses have. */
export const CAMERA_OPTIONS = [
  optional('doors', DOORS.join('|')),
  optional('scale', SCALE_IDS.join('|')),
] as const;

/**
 * The question about cameras that the options ask: as designed, or, with `--as-of`, without those that the records say to be
 * dead, missing or retired by the end of that day.
 */
export async function cameraQuestion(document: CampusDocument, parsed: Arguments): Promise<CameraQuestion> {
  const profile = standardOption(parsed);
  return {
    ...USUAL_QUESTION,
    profile,
    doors: oneOf(parsed, 'doors', DOORS) ?? USUAL_QUESTION.doors,
    scale: scaleOption(document, parsed),
    asOf: await asOfDay(document, parsed),
  };
}

/** The scale asked for; null = that of the plan. Its own can be asked for where it has one. */
function scaleOption({ campus }: CampusDocument, parsed: Arguments): ScaleId | null {
  const scale = oneOf(parsed, 'scale', SCALE_IDS);
  if (scale === 'own' && campus.cameraDesign.ownScale === null) throw new UsageError('cli.no-own-scale');
  return scale;
}

async function asOfDay(document: CampusDocument, parsed: Arguments): Promise<AsOf | null> {
  const day = asOfOption(parsed);
  if (day === null) return null;
  const read = await recordsOf(document, parsed);
  const book = new RecordBook();
  for (const event of read?.parsed ?? []) book.add(event);
  const profile = standardOption(parsed) ?? document.campus.profile;
  return { at: endOf(day), zone: CHINA_ZONE, book, rules: dutiesOf(profile).frequencies };
}

function oneOf<T extends string>(parsed: Arguments, option: string, known: readonly T[]): T | null {
  const value = parsed.options.get(option);
  if (value === undefined) return null;
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new UsageError('cli.bad-choice', {
    option: `--${option}`,
    value,
    nearest: nearestWord(value, known) ?? '',
    known: known.join(', '),
  });
}
