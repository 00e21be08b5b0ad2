import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import { timeText } from '../time-text';
import type { rehearsalResultsZh } from './rehearsal-results.zh';

export const rehearsalResultsEn: Mirror<typeof rehearsalResultsZh> = {
  'rehearsal.results': 'Results',
  'rehearsal.working': 'Working out the results…',
  'rehearsal.report-failed': 'The results could not be worked out.',
  'rehearsal.first': 'First one out',
  'rehearsal.half': 'Half are out',
  'rehearsal.most': '95% are out',
  'rehearsal.last': 'Last one out',
  'rehearsal.not-reached': 'not reached',
  'rehearsal.ran-shut': (p, f) =>
    `Shut during the run: ${p.names}${p.more > 0 ? ` and ${f.number(p.more)} more` : ''}.`,
  'rehearsal.ran-changed': (p, f) =>
    `Shut or opened meanwhile: ${p.names}${p.more > 0 ? ` and ${f.number(p.more)} more` : ''}.`,
  'rehearsal.ran-smoke': (p) => `Storeys with smoke during the run: ${p.storeys}.`,
  'rehearsal.stands-for': (p) =>
    p.alarm
      ? 'From the alarm, premovement included; without patients who can’t walk by themselves.'
      : 'No alarm: from the beginning of the run, the time before setting out included. People only leave, nobody comes in; without patients who can’t walk by themselves.',
  'rehearsal.remain': (p, f) =>
    `${f.number(p.people)} ${plural(p.people, 'person was', 'people were')} inside ${p.stopped ? 'when it was stopped' : 'at the end'}:`,
  'rehearsal.remain-in': (p, f) => `${p.storey} ${p.room}: ${f.number(p.people)}`,
  'rehearsal.remain-waiting': (p, f) =>
    `${f.number(p.people)} ready to go, with no way to any open exit: see the doors that are shut and the exits that shut meanwhile.`,
  'rehearsal.remain-standing': (p, f) =>
    `${f.number(p.people)} had set out and stood or queued: at a door, on stairs, or before a gap hardly wider than a body.`,
  'rehearsal.remain-walking': (p, f) =>
    p.stopped
      ? `${f.number(p.people)} on their way when it was stopped.`
      : `${f.number(p.people)} still walking: the time was too short.`,
  'rehearsal.remain-notSetOut': (p, f) => `${f.number(p.people)} not yet due to set out.`,
  'rehearsal.remain-where': 'Where they were (go and see the picture of the end):',
  'rehearsal.below': (p, f) =>
    `${f.number(p.people)} ${plural(p.people, 'person', 'people')} walked through a storey below both their start and their exit: ${p.storeys}. See whether anybody would go that way.`,
  'rehearsal.below-on': (p, f) => `${p.storey} (${f.number(p.people)})`,
  'rehearsal.model-no-proof':
    'A rehearsal is a model and no proof: it shows where it jams and which plan is better. It replaces neither approval by the fire authority nor the real drill.',

  'rehearsal.calm': 'Crowding without an alarm',
  'rehearsal.calm-no-rule':
    'The codes that this program goes by set no limit for everyday crowding and no time for leaving, so it is judged neither enough nor too little; here are the figures:',
  'rehearsal.calm-choice-nearest':
    'How exits are chosen: everybody walks the shortest way to the nearest exit, outer doors of enclosed stairs included; nobody takes a lift. On ordinary days most take the entrance that they know, so that the main entrance may be fuller than here.',
  'rehearsal.calm-choice-time':
    'How exits are chosen: everybody takes the exit that they are soonest out by, walk and queues reckoned, outer doors of enclosed stairs included; nobody takes a lift. On ordinary days most take the entrance that they know, so that the main entrance may be fuller than here.',
  'rehearsal.calm-crowded': (p, f) =>
    p.places === 0
      ? 'Nowhere was it as crowded as level of service E or F, where one only moves with the crowd.'
      : `${f.number(p.places)} ${plural(p.places, 'place', 'places')} reached level of service E or F, where one only moves with the crowd, by how long:`,
  'rehearsal.calm-doors': (p, f) =>
    p.over === 0
      ? `Of ${f.number(p.doors)} ${plural(p.doors, 'door', 'doors')} that were passed none let through more in ${f.number(p.seconds)} s than evacuations are reckoned with.`
      : `Of ${f.number(p.doors)} ${plural(p.doors, 'door', 'doors')} that were passed ${f.number(p.over)} let through more in ${f.number(p.seconds)} s than evacuations are reckoned with; the farthest over it ${f.number(p.peak)} people (see “Busiest doors”).`,

  'rehearsal.jams': 'Where it jammed most',
  'rehearsal.jam-queue': 'Longest queue',
  'rehearsal.jam-no-queue': 'Nobody queued behind another.',
  'rehearsal.jam-queue-of': (p, f) =>
    `${f.number(p.people)} ${plural(p.people, 'person', 'people')} at once, at ${p.time}`,
  'rehearsal.jam-density': 'Densest place',
  'rehearsal.jam-density-of': (p, f) => `${f.number(p.density, 1)}\u00a0p/m², at ${p.time}`,

  'rehearsal.curve': 'People inside over time',
  'rehearsal.curve-x': (p) => `time after the ${p.alarm ? 'alarm' : 'beginning'} (min:s)`,
  'rehearsal.curve-y': 'people inside',
  'rehearsal.curve-said': (p, f) =>
    `Curve of people inside: ${f.number(p.people)} at the beginning, ${f.number(p.inside)} at ${p.time}.`,
  'rehearsal.curve-cursor': 'Choose a time on the curve',

  'rehearsal.exits': 'What each exit took',
  'rehearsal.exit': 'Exit',
  'rehearsal.exit-people': 'People',
  'rehearsal.exit-share': 'Share',
  'rehearsal.exit-last': 'Last one',
  'rehearsal.exit-flow': 'Mean flow',
  'rehearsal.per-second': 'p/s',
  'rehearsal.exit-stands-out': 'Stands out',
  'rehearsal.exit-curves': 'People out by each exit',
  'rehearsal.exit-curves-y': 'people out so far',
  'rehearsal.exit-curves-said': (p, f) =>
    `People out over time by ${f.number(p.exits)} ${plural(p.exits, 'exit', 'exits')}; most by ${p.best}: ${f.number(p.people)}.`,
  'rehearsal.exit-doors': (p, f) => `${p.name} (${f.number(p.doors)} doors)`,
  'rehearsal.exit-parts': 'Door by door',
  'rehearsal.exit-parts-fold': 'Fold the list of doors',
  'rehearsal.exits-unused-near': 'Taken by nobody, in buildings with people',
  'rehearsal.exits-unused-far': 'Exits of other buildings, and assembly points',
  'rehearsal.out-at': (p) => `Show ${p.door}`,

  'rehearsal.doors': 'Busiest doors',
  'rehearsal.doors-text': (p, f) =>
    `Peak: the most people in any ${f.number(p.seconds)} seconds. Limit: ${f.fixed(p.limit, 2)} people a second and metre of clear width (IMO MSC.1/Circ.1533, annex 3, test 4) × clear width × ${f.number(p.seconds)} s, part of a person counting as one; only more than that is above it.`,
  'rehearsal.door': 'Door',
  'rehearsal.door-people': 'People',
  'rehearsal.door-peak': (p, f) => `Most in ${f.number(p.seconds)} s`,
  'rehearsal.door-limit': 'Limit',
  'rehearsal.door-over': 'above the limit',
  'rehearsal.door-width-unknown': 'clear width not stated',

  'rehearsal.clear-storeys': 'When storeys are clear',
  'rehearsal.clear-spaces': 'When rooms are clear',
  'rehearsal.clear-text': 'Nobody is in it from then on; corridors and stairs count those who pass.',
  'rehearsal.clear-place': 'Place',
  'rehearsal.clear-most': 'Most at once',
  'rehearsal.clear-passed': 'From other storeys',
  'rehearsal.clear-time': 'Clear',
  'rehearsal.clear-never': 'not clear',
  'rehearsal.show-more': (p, f) => `Show ${f.number(p.count)} more`,
  'rehearsal.show-beyond': (p, f) =>
    `${f.number(p.count)} more come after these and aren’t listed here; all are in the results (CSV).`,
  'rehearsal.show-fewer': 'Show only the first',

  'rehearsal.service': 'Crowding (level of service A–F)',
  'rehearsal.service-text':
    'The share of time that people of each storey spent at each level (Fruin); on the right that of E and F: look first where it is large. Colours are those of the floor’s tint “Most dense”; bounds are people a square metre of level floor:',
  'rehearsal.service-storey': 'Storey',
  'rehearsal.service-said': (p) => `${p.storey}: ${p.shares}`,
  'rehearsal.service-share': (p) => `${p.level} ${p.share}`,
  'rehearsal.service-levels': 'What A to F mean',
  'rehearsal.service-stairs': 'These are the bounds of level floor; on stairs Fruin’s for stairs hold.',
  'rehearsal.service-A': (p, f) => `A: more than ${f.number(p.area, 2)} m² a person, free walking`,
  'rehearsal.service-B': (p, f) =>
    `B: more than ${f.number(p.area, 2)} m², now and then somebody is in the way`,
  'rehearsal.service-C': (p, f) =>
    `C: more than ${f.number(p.area, 2)} m², fast walking and overtaking are hindered`,
  'rehearsal.service-D': (p, f) => `D: more than ${f.number(p.area, 2)} m², most are slowed`,
  'rehearsal.service-E': (p, f) => `E: more than ${f.number(p.area, 2)} m², one shuffles with the crowd`,
  'rehearsal.service-F': (p, f) => `F: less than ${f.number(p.area, 2)} m², stop and go, bodies touch`,

  'rehearsal.map': 'Tint of the floor',
  'rehearsal.map-none': 'None',
  'rehearsal.map-density': 'Most dense',
  'rehearsal.map-queue': 'Queues',
  'rehearsal.map-usage': 'Use',
  'rehearsal.map-density-text': 'People a square metre where it was fullest, at any time of the run.',
  'rehearsal.map-queue-text':
    'Person-seconds in queues a square metre: slower than 0.2 m/s after setting out.',
  'rehearsal.map-usage-text': 'Person-seconds a square metre: where people walked and where they stood.',
  'rehearsal.map-most': (p) => `Most on this storey: ${p.value}`,
  'rehearsal.map-worst': 'Most on each storey, the worst first (press to go there):',
  'rehearsal.map-empty': 'Nobody was on this storey.',
  'rehearsal.map-waits': 'Reckoning this storey…',
  'rehearsal.map-density-of': (p, f) => `${f.number(p.value, 1)}\u00a0p/m²`,
  'rehearsal.map-queue-of': (p, f) => `${f.number(p.value, 0)}\u00a0p·s/m²`,
  'rehearsal.map-usage-of': (p, f) => `${f.number(p.value, 0)}\u00a0p·s/m²`,
  'rehearsal.legend': 'People by how fast they go',
  'rehearsal.legend-free': 'own speed',
  'rehearsal.legend-stands': 'stands',
  'rehearsal.legend-waits': 'Not set out yet. On stairs all are slower.',
  'rehearsal.legend-density': 'Most dense (p/m²), level of service',
  'rehearsal.legend-queue': 'Queues (p·s/m²)',
  'rehearsal.legend-usage': 'Use (p·s/m²)',
  'rehearsal.legend-to': (p, f) => `${f.number(p.from, 2)}–${f.number(p.to, 2)}`,
  'rehearsal.legend-over': (p, f) => `over ${f.number(p.value, 2)}`,
  'rehearsal.paths': 'Draw the ways taken',

  'rehearsal.spread-title': (p) =>
    p.alarm ? 'Many runs (how RSET spreads)' : 'Many runs (how times spread)',
  'rehearsal.spread-text': (p) =>
    p.alarm
      ? 'One run is one chance. Repeated with other seeds it shows how the required safe egress time (RSET) spreads. Premovement is in it; detection before the alarm, and moving patients who can’t walk, are not.'
      : 'One run is one chance. Repeated with other seeds it shows how the time spreads at which the last one leaves. Without an alarm that is no required safe egress time (RSET).',
  'rehearsal.spread-runs': 'Runs',
  'rehearsal.spread-start': 'Run them',
  'rehearsal.spread-stop': 'Stop',
  'rehearsal.spread-progress': (p, f) =>
    `${f.number(p.done)} of ${f.number(p.total)} done; ${p.left === null ? 'the time left is told after the first' : `about ${timeText(p.left, 'en')} left`}`,
  'rehearsal.spread-one': (p, f) =>
    p.runs === 1
      ? `One run done: the last one was out after ${p.time}. Times spread once runs differ.`
      : `In all ${f.number(p.runs)} runs the last one was out after ${p.time}: no difference.`,
  'rehearsal.spread-mean': 'Mean',
  'rehearsal.spread-p95': '95th percentile',
  'rehearsal.spread-deviation': 'Standard deviation',
  'rehearsal.spread-range': 'Shortest to longest',
  'rehearsal.spread-of-last': 'When the last one is out',
  'rehearsal.spread-said': (p, f) =>
    `When the last one is out in ${f.number(p.runs)} ${plural(p.runs, 'run', 'runs')}: mean ${p.mean}, ${p.late === null ? '' : `95th percentile ${p.late}, `}from ${p.min} to ${p.max}.`,
  'rehearsal.spread-few': (p, f) =>
    `Only ${f.number(p.runs)} ${plural(p.runs, 'run', 'runs')}: the 95th percentile is told from ${f.number(p.enough)} on.`,
  'rehearsal.spread-unfinished': (p, f) =>
    `In ${f.number(p.runs)} ${plural(p.runs, 'run', 'runs')} not everybody got out; ${plural(p.runs, 'it is', 'they are')} not in these figures. Allow a longer time.`,
  'rehearsal.spread-none': 'In no run did everybody get out. Allow a longer time.',

  'rehearsal.csv-about': 'Outcome of a crowd rehearsal',
  'rehearsal.csv-plan': 'Campus',
  'rehearsal.csv-file': 'File of the plan',
  'rehearsal.csv-began': 'Run at (time of this device)',
  'rehearsal.csv-filled': 'How people were placed',
  'rehearsal.csv-by-hand': 'by hand, or from a scenario file',
  'rehearsal.csv-buildings': 'People of which buildings',
  'rehearsal.csv-alarm': 'Alarm',
  'rehearsal.csv-alarmed': 'yes: times count from it',
  'rehearsal.csv-no-alarm': 'none: times count from the beginning',
  'rehearsal.csv-step': 'Step (s)',
  'rehearsal.csv-max-time': 'Longest time (s)',
  'rehearsal.csv-numbers': 'Numbers of the walking model',
  'rehearsal.csv-shut-count': 'Number of shut doors',
  'rehearsal.csv-waiting': 'Inside: no open exit to go to',
  'rehearsal.csv-standing': 'Inside: set out; standing or queuing',
  'rehearsal.csv-walking': 'Inside: still walking',
  'rehearsal.csv-not-set-out': 'Inside: not due to set out',
  'rehearsal.csv-below': 'People who walked through a storey below both their start and their exit',
  'rehearsal.csv-shut': 'Shut doors',
  'rehearsal.csv-changes': 'Exits that shut or open meanwhile',
  'rehearsal.csv-smoke': 'Storeys with smoke',
  'rehearsal.csv-extinction': 'Extinction coefficient (1/m)',
  'rehearsal.csv-seed': 'Seed',
  'rehearsal.csv-preset': 'Walking model',
  'rehearsal.csv-choice': 'Exit choice',
  'rehearsal.csv-people': 'People',
  'rehearsal.csv-left': 'Out',
  'rehearsal.csv-remaining': 'Inside',
  'rehearsal.csv-left-cannot-walk': 'Not in these figures: can’t walk by themselves',
  'rehearsal.csv-left-no-room': 'Not in these figures: no free floor in their room',
  'rehearsal.csv-left-no-way': 'Not in these figures: no way out of their room',
  'rehearsal.csv-figures': 'Key figures',
  'rehearsal.csv-seconds': 'Seconds',
  'rehearsal.csv-inside': 'People inside at each second',
  'rehearsal.csv-exits': 'Exits',
  'rehearsal.csv-first-seconds': 'First one (s)',
  'rehearsal.csv-last-seconds': 'Last one (s)',
  'rehearsal.csv-doors': 'Doors',
  'rehearsal.csv-storey': 'Storey',
  'rehearsal.csv-width': 'Clear width (m)',
  'rehearsal.csv-storeys': 'Storeys clear',
  'rehearsal.csv-spaces': 'Rooms clear',
  'rehearsal.csv-clear-seconds': 'Clear (s, empty = not clear)',
  'rehearsal.csv-at-end': 'Inside at the end',
  'rehearsal.csv-service': 'Level of service (person-seconds)',
  'rehearsal.csv-queues': 'Longest queue of each storey',
  'rehearsal.csv-when': 'When (s)',
  'rehearsal.csv-crowded': 'Places at level of service E or F',
  'rehearsal.csv-density': 'Most dense (p/m²)',
  'rehearsal.csv-runs': 'Many runs',
};
