import type { Mirror } from '../catalogue';
import { plural } from '../plural';
import { timeText } from '../time-text';
import type { rehearsalZh } from './rehearsal.zh';

const at = (seconds: number): string => (seconds < 0.5 ? '0 s' : timeText(seconds, 'en'));

export const rehearsalEn: Mirror<typeof rehearsalZh> = {
  'rehearsal.time': (p) => at(p.seconds),

  'rehearsal.run-title': 'Rehearsal',
  'rehearsal.start': 'Run the rehearsal',
  'rehearsal.again': 'Run again',
  'rehearsal.retry': 'Try again',
  'rehearsal.stop': 'Stop',
  'rehearsal.none-title': 'Nobody is there yet',
  'rehearsal.none-text':
    'Place people first: by the hour of the day, room by room, or one by one. Then run the rehearsal and watch it while it is computed.',
  'rehearsal.ready': (p, f) =>
    `${f.number(p.people)} ${plural(p.people, 'person is', 'people are')} in place. ${p.alarm ? 'Times count from the alarm' : 'There is no alarm: times count from the beginning'}; you can watch while it is computed.`,
  'rehearsal.preparing': (p, f) => `Finding exits and ways for ${f.number(p.people)} people…`,
  'rehearsal.filling': 'Placing people by the plan…',
  'rehearsal.starts-after': 'Working out and keeping the run that ended; then it begins again…',
  'rehearsal.running': (p, f) =>
    `${p.time} simulated: ${f.number(p.left)} out, ${f.number(p.inside)} still inside`,
  'rehearsal.rate': (p, f) => `${f.number(p.rate, p.rate < 10 ? 1 : 0)} times as fast as the clock`,
  'rehearsal.progress': 'People who are out',
  'rehearsal.over-all': (p, f) =>
    p.alarm
      ? `${plural(p.people, 'The one person is', `All ${f.number(p.people)} people are`)} out; the last left after ${p.time}`
      : `No alarm: ${plural(p.people, 'the one person has', `all ${f.number(p.people)} people have`)} left by and by, the last at ${p.time}`,
  'rehearsal.over-some': (p, f) =>
    `By ${p.time}, ${f.number(p.inside)} of ${f.number(p.people)} people were not out`,
  'rehearsal.stopped': (p, f) =>
    `Stopped at ${p.time} with ${f.number(p.inside)} people inside. What was computed can be watched.`,
  'rehearsal.problem-run': 'The rehearsal broke off',
  'rehearsal.problem-placing': 'Where people stand could not be worked out',
  'rehearsal.problem-filling': 'People could not be placed by the plan',
  'rehearsal.problem-filling-off':
    'Placing people by the plan was called off: people were changed by hand meanwhile. Place them again if they are to be replaced.',
  'rehearsal.problem-report': 'The results could not be worked out',
  'rehearsal.problem-map': 'The map of this storey could not be worked out',
  'rehearsal.problem-spread': 'The runs with other seeds broke off',
  'rehearsal.problem-trajectories': 'The trajectories could not be written',
  'rehearsal.problem-file': 'The scenario file could not be opened',
  'rehearsal.problem-file-long':
    'The scenario file is larger than 16 MB and was not opened. Use groups of people by room, or run it on the command line.',
  'rehearsal.problem-draft':
    'The scenario kept on this device could not be read. It is left as it is; what you prepare now isn’t kept: save it as a file.',
  'rehearsal.problem-text':
    'The program made an error, or the device did. What was computed can still be watched; plan and scenario are untouched.',
  'rehearsal.outdated':
    'The plan or the scenario was changed after this rehearsal. What is shown is from before.',
  'rehearsal.began': 'The rehearsal has begun',
  'rehearsal.cut-short': 'The rehearsal ended before its time',
  'rehearsal.refused': 'This can’t be run',
  'rehearsal.others': (p, f) => `${f.number(p.count)} more`,
  'rehearsal.file-refused': 'This scenario file can’t be used',
  'rehearsal.not-a-scenario':
    'This is no scenario of an evacuation. Choose one that was saved here or written for the command line (JSON). The scenario that was there is unchanged.',
  'rehearsal.go-there': 'Go there',
  'rehearsal.take-out': 'Take this person out',
  'rehearsal.empty-room': 'Empty this room',
  'rehearsal.one-in': (p) => `Person ${p.number} in ${p.place}`,
  'rehearsal.open-those': 'Open the shut doors',

  'rehearsal.who': 'People',
  'rehearsal.who-total': (p, f) => `${f.number(p.people)} ${plural(p.people, 'person', 'people')}`,
  'rehearsal.hour': 'Hour',
  'rehearsal.day': 'Day',
  'rehearsal.weekday': 'Weekday',
  'rehearsal.weekend': 'Weekend',
  'rehearsal.fill': 'Fill by this hour',
  'rehearsal.fill-peak': 'Outpatient peak',
  'rehearsal.fill-peak-text': (p, f) =>
    `The outpatient peak has neither fire nor alarm: in the hour with most outpatients all who are inside leave by and by within ${f.number(p.minutes)} minutes. Where is it crowded, how long do people queue? Nobody new comes in, nobody takes a lift.`,
  'rehearsal.fill-replaces':
    'Filling replaces the people who are there and the doors that are shut; the outpatient peak takes out smoke and changes of exits as well, and allows 30 minutes at least.',
  'rehearsal.clear': 'Remove everybody',
  'rehearsal.filled-occupancy': (p, f) =>
    `${f.number(p.people)} people in their rooms, as on a ${p.weekend ? 'weekend' : 'weekday'} at ${p.hour}.`,
  'rehearsal.filled-peak': (p, f) =>
    `Outpatient peak (${p.hour}): ${f.number(p.people)} people, no alarm, each leaves in their own time; nobody comes in.`,
  'rehearsal.left-cannot-walk': (p, f) =>
    !p.alarm
      ? `${f.number(p.people)} more who can’t walk by themselves ${plural(p.people, 'is', 'are')} left out: somebody pushes or accompanies them, which rehearsals can’t do yet.`
      : `${f.number(p.people)} ${plural(p.people, 'patient', 'patients')} who can’t walk by themselves ${plural(p.people, 'is', 'are')} left out: staff move them in beds and wheelchairs, which rehearsals can’t do yet. Plan hands and time for them apart.`,
  'rehearsal.left-no-room': (p, f) =>
    `${f.number(p.people)} left out: their rooms have no free floor for so many.`,
  'rehearsal.left-no-way': (p, f) =>
    `${f.number(p.people)} left out: no way leads from their rooms to any exit. See whether all doors are drawn.`,
  'rehearsal.left-where': (p, f) => `Rooms of those left out (${f.number(p.rooms)})`,
  'rehearsal.left-why-cannot-walk': 'can’t walk',
  'rehearsal.left-why-no-room': 'no room to stand',
  'rehearsal.left-why-no-way': 'no way out',
  'rehearsal.hour-locks': (p, f) =>
    `The plan has ${f.number(p.doors)} ${plural(p.doors, 'door', 'doors')} locked at ${p.hour}. A rehearsal goes by the shut doors listed under “How it is run”.`,

  'rehearsal.premovement': 'Premovement time',
  'rehearsal.premovement-text': (p) =>
    p.alarm
      ? 'From the alarm until walking starts: hearing it, deciding, gathering things, telling others. For all rooms.'
      : 'From the beginning until people set out: there is no alarm, each goes when their time has come. For all rooms.',
  'rehearsal.premovement-at-once': 'All at once',
  'rehearsal.premovement-after': 'All after a delay',
  'rehearsal.premovement-between': 'Evenly between two times',
  'rehearsal.premovement-half': 'Most soon, a few very late',
  'rehearsal.premovement-kept': 'As each room has it now',
  'rehearsal.premovement-from': 'Earliest',
  'rehearsal.premovement-to': 'Latest',
  'rehearsal.premovement-delay': 'Delay',
  'rehearsal.premovement-median': 'Half have set out by',
  'rehearsal.premovement-late': '95% have set out by',
  'rehearsal.waits-constant': (p, f) => (p.value === 0 ? 'at once' : `after ${f.number(p.value, 1)} s`),
  'rehearsal.waits-uniform': (p, f) => `evenly between ${f.number(p.min, 1)} and ${f.number(p.max, 1)} s`,
  'rehearsal.waits-normal': (p, f) =>
    `after ${f.number(p.mean, 1)} s on average (standard deviation ${f.number(p.deviation, 1)} s)`,
  'rehearsal.waits-lognormal': (p, f) =>
    `half within ${f.number(p.median)} s, 95% within ${f.number(p.late)} s`,
  'rehearsal.waits-list': (p, f) => `by ${f.number(p.count)} times that the scenario lists`,
  'rehearsal.waits-mixed': 'differs from room to room',

  'rehearsal.rooms': 'People in rooms',
  'rehearsal.rooms-storey': (p, f) =>
    `${p.storey}: ${f.number(p.people)} ${plural(p.people, 'person', 'people')}, ${f.number(p.rooms)} ${plural(p.rooms, 'room', 'rooms')}`,
  'rehearsal.room-people': (p) => `People in ${p.room}`,
  'rehearsal.room-profile': (p) => `Kind of people in ${p.room}`,
  'rehearsal.room-more': (p) => `Show ${p.room}`,
  'rehearsal.room-mixed':
    'Several kinds: another number is shared out over them as they are now; a kind chosen here makes them one',
  'rehearsal.room-add': 'Put people into a room of this storey',
  'rehearsal.room-which': 'Room',
  'rehearsal.room-count': 'People',
  'rehearsal.room-put': 'Put',
  'rehearsal.more-rooms': (p, f) => `Show ${f.number(p.count)} more`,
  'rehearsal.by-hand': (p, f) => `Placed one by one (${f.number(p.people)})`,
  'rehearsal.person': (p) => `${p.id}: ${p.storey} ${p.room}`,
  'rehearsal.person-remove': (p) => `Remove ${p.id}`,
  'rehearsal.person-go': (p) => `Show ${p.id}`,
  'rehearsal.profiles': 'Kinds of people',
  'rehearsal.profile-visitor': 'Visitors, staff',
  'rehearsal.profile-adult': 'Adults',
  'rehearsal.profile-patient': 'Walking patients',
  'rehearsal.profile-stick': 'With a stick',
  'rehearsal.profile-own': (p, f) => `Own (${f.number(p.speed, 2)} m/s)`,
  'rehearsal.profile-mixed': 'Several',
  'rehearsal.profile-count': (p, f) => `${p.profile}: ${f.number(p.people)}`,
  'rehearsal.unknown-room': (p) => `Room ${p.id}, which the plan hasn’t got`,

  'rehearsal.tool': 'A click on the floor',
  'rehearsal.tool-put': 'Put people',
  'rehearsal.tool-select': 'Select',
  'rehearsal.tool-hint': 'A click on the floor puts one person there.',
  'rehearsal.tool-follow': 'Click somebody to go with them.',
  'rehearsal.cannot-stand':
    'Nobody can stand here: no floor to walk on, or too near a wall or somebody else.',

  'rehearsal.how': 'How it is run',
  'rehearsal.preset': 'Walking model',
  'rehearsal.preset-conservative': 'Conservative (default)',
  'rehearsal.preset-experimental': 'As measured in experiments',
  'rehearsal.preset-jupedsim': 'JuPedSim’s parameters',
  'rehearsal.preset-own': 'Parameters of the scenario file',
  'rehearsal.preset-conservative-text':
    'Doors up to 2.6 m wide let through what codes reckon with: at most 1.33 people a second and metre of clear width; wider openings may let through more. Times come out long, right for asking whether all get out in time. In corridors speeds lie within 10 % of Weidmann’s curve up to 3 people a square metre.',
  'rehearsal.preset-experimental-text':
    'Doors let through what adults did in experiments: some 1.9 people a second and metre. For comparing with a real drill; not on its own to show that a building is safe.',
  'rehearsal.preset-jupedsim-text':
    'The collision-free speed model with its published defaults, for comparing with JuPedSim. It can jam for good at narrow doors and against counterflow.',
  'rehearsal.preset-own-text':
    'The parameters of the collision-free speed model that the opened scenario brings, as they are.',
  'rehearsal.exits-choice': 'Which exit people take',
  'rehearsal.exits-nearest': 'Nearest exit',
  'rehearsal.exits-time': 'Soonest out',
  'rehearsal.exits-nearest-text':
    'Everybody walks the shortest way to the nearest exit and stays with it, however long the queue. Outer doors of enclosed stairs are exits, too; nobody takes a lift.',
  'rehearsal.exits-time-text':
    'Everybody reckons the walk and the queues, and changes only for what is clearly quicker.',
  'rehearsal.max-time': 'Longest time',
  'rehearsal.max-time-hint': (p) => `ends at ${p.time} even if people are inside`,
  'rehearsal.seed': 'Seed of chance',
  'rehearsal.seed-hint':
    'Decides who stands where and sets out when. The same seed gives the same run; another one, another chance.',
  'rehearsal.number': (p, f) => `A number from ${f.number(p.min, 2)} to ${f.number(p.max, 2)}, please.`,
  'rehearsal.advanced': 'Advanced: smoke, exits that shut',

  'rehearsal.shut': (p, f) => `Shut doors (${f.number(p.count)})`,
  'rehearsal.shut-none': 'All doors can be passed but those locked at all hours.',
  'rehearsal.shut-text':
    'Besides those locked at all hours, nobody passes the doors listed here and no others:',
  'rehearsal.shut-open': (p) => `Open ${p.door}`,
  'rehearsal.shut-all-open': 'Open all',
  'rehearsal.shut-take-hand': (p, f) =>
    `As in single ways out (${f.number(p.count)} ${plural(p.count, 'door', 'doors')})`,
  'rehearsal.shut-take-hour': (p, f) =>
    `Those locked at ${p.hour} (${f.number(p.count)} ${plural(p.count, 'door', 'doors')})`,
  'rehearsal.shut-this': 'Shut it',
  'rehearsal.unknown-door': (p) => `Door ${p.id}, which the plan hasn’t got`,

  'rehearsal.smoke': 'Smoke',
  'rehearsal.smoke-law': 'How smoke slows people',
  'rehearsal.smoke-law-fridolf': 'By how far they see (Fridolf et al. 2019)',
  'rehearsal.smoke-law-lund': 'As in a tunnel (Frantzich & Nilsson 2003)',
  'rehearsal.smoke-text-fridolf':
    'Smoke as thick all over a storey. Extinction 0 is clear air; 0.5 leaves people 3/4 of their speed, 3 leaves 1/3. Toxicity isn’t reckoned.',
  'rehearsal.smoke-text-lund':
    'Smoke as thick all over a storey. Each 1/m of extinction takes 8% of people’s speed; a tenth of it is always left. Toxicity isn’t reckoned.',
  'rehearsal.smoke-storey': 'Storey',
  'rehearsal.smoke-extinction': 'Extinction coefficient',
  'rehearsal.smoke-of': (p) => `Extinction coefficient of ${p.storey}`,
  'rehearsal.smoke-add': 'Add storey',
  'rehearsal.smoke-remove': (p) => `No smoke on ${p.storey}`,
  'rehearsal.changes': 'Exits that shut or open meanwhile',
  'rehearsal.changes-text':
    'For instance, an exit lost to the fire after two minutes. Whoever walks to it then goes elsewhere.',
  'rehearsal.change-exit': 'Exit',
  'rehearsal.change-at': 'Time',
  'rehearsal.change-what': 'From then on',
  'rehearsal.change-shuts': 'shut',
  'rehearsal.change-opens': 'open',
  'rehearsal.change-add': 'Add',
  'rehearsal.change-line': (p) => `${p.exit} ${p.open ? 'opens' : 'shuts'} at ${p.time}`,
  'rehearsal.change-remove': (p) => `Remove: ${p.exit}`,

  'rehearsal.transport': 'Playback',
  'rehearsal.play': 'Play',
  'rehearsal.pause': 'Pause',
  'rehearsal.earlier': 'Back 5 seconds',
  'rehearsal.later': 'On 5 seconds',
  'rehearsal.time-of': (p) => (p.alarm ? 'Time after the alarm' : 'Time after the beginning'),
  'rehearsal.time-said': (p, f) => `${p.time}, ${f.number(p.inside)} inside`,
  'rehearsal.speed': 'Playback rate',
  'rehearsal.times': (p, f) => `${f.number(p.rate, 2)}×`,
  'rehearsal.inside': (p, f) => `${f.number(p.people)} inside`,
  'rehearsal.following': (p, f) => `Following person no. ${f.number(p.number)}`,
  'rehearsal.following-now': (p, f) => `${p.time}, ${f.fixed(p.speed, 1)} m/s`,
  'rehearsal.following-waits': (p) => `${p.time}, not set out yet`,
  'rehearsal.following-out': 'out',
  'rehearsal.follow-stop': 'Stop following',
  'rehearsal.follow-last': 'Follow the last one out',

  'rehearsal.keep': 'Scenario and export',
  'rehearsal.open-scenario': 'Open a scenario',
  'rehearsal.save-scenario': 'Save the scenario',
  'rehearsal.save-trajectories': 'Trajectories (JuPedSim text)',
  'rehearsal.save-results': 'Results (CSV)',
  'rehearsal.saving': 'Writing the trajectories',
  'rehearsal.saving-share': (p, f) => `Writing the trajectories: ${p.share} of about ${f.megabytes(p.bytes)}`,
  'rehearsal.saving-cancel': 'Cancel',
  'rehearsal.trajectories-size': (p, f) =>
    `The trajectories take about ${f.megabytes(p.bytes)}: a line for each person and frame. Writing shows how far it is and can be cancelled.`,
  'rehearsal.keep-text': 'The command wardtwin evacuate runs the same scenario file, with the same outcome.',
  'rehearsal.keep-after': 'Trajectories and results can be saved after a run.',
  'rehearsal.not-kept':
    'This device could not keep the scenario: it is gone with the page unless you save it as a file.',
};
