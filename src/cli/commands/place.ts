import { USUAL_QUESTION } from '../../analyses/cameras/result';
import {
  chosenOffers,
  knownModels,
  offeredModels,
  TILTS,
  WALL_HEIGHT,
} from '../../analyses/cameras/placement/offered-models';
import { placeStorey } from '../../analyses/cameras/placement/place-storey';
import {
  MOUNTS,
  type PlacedStorey,
  type PlacementQuestion,
} from '../../analyses/cameras/placement/placement';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import { localId, type StoreyId } from '../../model/schema/ids';
import { PROFILES } from '../../model/schema/profiles';
import type { Arguments } from '../arguments';
import { CAMERA_OPTIONS, cameraQuestion } from '../camera-question';
import { optional, type Command } from '../command';
import { nearestWord } from '../nearest-word';
import { ownId } from '../own-ids';
import { readPlanFile } from '../plan-file';
import { UsageError } from '../usage-error';
import { placeLines } from './place-lines';

const SUBJECTS = ['cameras'] as const;
/** As many as the page lets ask for. */
const MOST_MORE = 99;

/** Where the next cameras go: as few as cure what a storey lacks, or the best few; what stands is kept. As the page asks while nobody chose otherwise. */
export const placeCommand: Command = {
  name: 'place',
  about: 'cli.about-place',
  options: [
    optional('storey', 'ID'),
    optional('more', 'N'),
    optional('standard', PROFILES.join('|')),
    ...CAMERA_OPTIONS,
  ],
  words: SUBJECTS,
  run: async (context) => {
    checkSubject(context.arguments.words);
    const { document } = await readPlanFile(context);
    const { doors, scale, profile } = await cameraQuestion(document, context.arguments);
    const question: PlacementQuestion = {
      profile,
      scale,
      doors,
      away: USUAL_QUESTION.away,
      offers: chosenOffers(offeredModels(knownModels(document)), null),
      mounts: MOUNTS,
      wallHeight: WALL_HEIGHT,
      tilts: TILTS,
      forces: ['must', 'should'],
      more: moreOption(context.arguments),
      twice: false,
    };
    const found = storeysOption(document, context.arguments).map((storey) => {
      context.progress(context.say('cli.placing', { storey: localId(storey) }));
      return { storey, placed: allOf(placeStorey(document, storey, question)) };
    });
    const told = found.map(({ storey, placed }) => ({ id: localId(storey), ...toldPlacement(placed) }));
    return {
      json: { standard: profile ?? document.campus.profile, doors, more: question.more, storeys: told },
      lines: placeLines(context, found),
      broken: found.some(({ placed: { proposals, unmet } }) => proposals.length + unmet.length > 0),
    };
  },
};

function allOf<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All as it is found, with ids as the file has them. */
const toldPlacement = ({ proposals, unmet, ...rest }: PlacedStorey) => ({
  ...rest,
  proposals: proposals.map(({ space, lift, gains, offer, mount, x, y, z, heading, tilt }) => ({
    model: offer.model,
    space: space && ownId(space),
    lift: lift && localId(lift),
    mount,
    x,
    y,
    z,
    heading,
    tilt,
    gains: gains.map(({ space: shown, opening, ...gain }) => ({
      space: ownId(shown),
      opening: opening && localId(opening),
      ...gain,
    })),
  })),
  unmet: unmet.map(({ space, lift, opening, ...place }) => ({
    space: space && ownId(space),
    lift: lift && localId(lift),
    opening: opening && localId(opening),
    ...place,
  })),
});

function checkSubject([subject]: readonly string[]): void {
  if (subject === undefined) throw new UsageError('cli.subject-missing', { known: SUBJECTS.join(', ') });
  if (SUBJECTS.some((each) => each === subject)) return;
  throw new UsageError('cli.unknown-subject', {
    word: subject,
    nearest: nearestWord(subject, SUBJECTS) ?? '',
  });
}

/** `--storey`, or all in their order. */
function storeysOption(document: CampusDocument, { options }: Arguments): StoreyId[] {
  const all = storeysInOrder(document).map(({ id }) => id);
  const wanted = options.get('storey');
  if (wanted === undefined) return all;
  const found = all.filter((id) => localId(id) === wanted || id === wanted);
  if (found.length > 0) return found;
  const known = all.map(localId).join(', ');
  throw new UsageError('cli.unknown-storey', { option: '--storey', value: wanted, known });
}

function moreOption({ options }: Arguments): number | null {
  const value = options.get('more');
  if (value === undefined) return null;
  const more = /^\d+$/.test(value) ? Number(value) : 0;
  if (more >= 1 && more <= MOST_MORE) return more;
  throw new UsageError('cli.bad-more', { value, most: MOST_MORE });
}
