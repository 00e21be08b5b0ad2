import { num, text } from '../param-text';
import type { EvacuationTroubles } from './evacuation-trouble.zh';

export const evacuationTroubleEn: EvacuationTroubles = {
  'evacuation.unknown-storey': (p) =>
    `The plan has no storey “${text(p['id'])}”. There are: ${text(p['known'])}.`,
  'evacuation.unknown-space': (p) => `The plan has no space “${text(p['id'])}”. Correct its id.`,
  'evacuation.unknown-door': (p) =>
    `The plan has no door “${text(p['id'])}”. Correct its id, or take it out of closed.`,
  'evacuation.unknown-exit': (p) =>
    `“${text(p['id'])}” is neither an exit area nor a final exit door. There are: ${text(p['known'])}.`,
  'evacuation.unknown-profile': (p) =>
    `There is no profile “${text(p['id'])}”. Use one of ${text(p['known'])}, or give { speed, radius }.`,
  'evacuation.exit-shut': (p) =>
    `The exit “${text(p['id'])}” is shut in this scenario. Open it, or send people elsewhere.`,
  'evacuation.exit-off-floor': (p) =>
    `What people aim at in the exit “${text(p['id'])}” is not on walkable floor, or no body fits there. Draw it onto floor, widen it, or set routing.target to whole-width.`,
  'evacuation.no-exit':
    'No exit is open. Draw an exit area or a final exit door in the plan, or take one out of closed.',
  'evacuation.no-way': (p) =>
    `${text(p['id'])} can’t reach ${p['exit'] === null ? 'any exit' : `the exit “${text(p['exit'])}”`}. Open a door on the way, widen a gap that is narrower than a body, choose another exit, or put them elsewhere.`,
  'evacuation.off-floor': (p, f) =>
    `${text(p['id'])} at (${text(p['x'])}, ${text(p['y'])}) is not on walkable floor${p['gap'] === null ? ', and this storey has none' : `: it is ${f.metresUp(num(p['gap']), 2)} away`}. Move them onto floor.`,
  'evacuation.in-wall': (p, f) =>
    `${text(p['id'])} at (${text(p['x'])}, ${text(p['y'])}), a body with a radius of ${f.metres(num(p['radius']), 2)}, reaches into a wall. Move them away from it.`,
  'evacuation.overlap': (p) =>
    `${text(p['id'])} stands on ${text(p['other'])}: their bodies overlap. Move one of them.`,
  'evacuation.too-many': (p, f) =>
    `There is no room for ${f.number(num(p['count']))} people in the space “${text(p['space'])}”, for some ${f.number(num(p['most']))} at most. Put fewer there, or spread them over several spaces.`,
  'evacuation.recording-full': (p, f) =>
    `The recording of ${f.number(num(p['people']))} people grew too large to keep, so the run ended before all were out and before its time. Its figures hold up to there. Run fewer people, or set a shorter time.`,
  'evacuation.party-exits': (p) =>
    `${text(p['id'])} is sent to another exit than others of the party “${text(p['party'])}”. A party leaves by one exit: name the same for all of it, or none.`,
};
