import { BLACK, BLUE, DARK, GLASS, GREEN, GREY, LAMP, LIGHT, RED, STEEL, WHITE, YELLOW } from './colours.mjs';

const DOWN = [0, 0, 1];

/** Round, on the ceiling at z = 0, hanging by the profile's heights below it. */
const hanging = (m, colour, profile) => m.lathe(colour, [0, 0, 0], DOWN, profile);

function smoke(m) {
  hanging(m, WHITE, [
    [0, -0.048],
    [0.028, -0.046],
    [0.042, -0.034],
  ]);
  hanging(m, GREY, [
    [0.042, -0.034],
    [0.042, -0.026],
  ]);
  hanging(m, WHITE, [
    [0.042, -0.026],
    [0.053, -0.018],
    [0.053, 0],
    [0, 0],
  ]);
  if (m.fine) m.bar(RED, [0.034, 0, -0.044], [0.036, 0, -0.036], 0.004);
}

/** Told from a smoke detector by the open cage over its thermistor. */
function heat(m) {
  hanging(m, WHITE, [
    [0, -0.02],
    [0.052, -0.02],
    [0.053, 0],
    [0, 0],
  ]);
  m.bar(DARK, [0, 0, -0.02], [0, 0, -0.045], 0.006);
  for (let i = 0; i < 4; i++) {
    const [c, s] = [Math.cos((i * Math.PI) / 2), Math.sin((i * Math.PI) / 2)];
    m.bar(WHITE, [0.03 * c, 0.03 * s, -0.02], [0.018 * c, 0.018 * s, -0.052], 0.005);
  }
  hanging(m, WHITE, [
    [0, -0.056],
    [0.02, -0.056],
    [0.02, -0.051],
    [0, -0.051],
  ]);
  if (m.fine) m.bar(RED, [0.042, 0, -0.024], [0.042, 0, -0.018], 0.004);
}

function gas(m) {
  m.box(LIGHT, [0, 0.06], [-0.07, 0.07], [-0.06, 0.1]);
  m.box(BLUE, [0.05, 0.066], [-0.05, 0.05], [0.02, 0.08]);
  m.lathe(STEEL, [0.035, 0, -0.13], DOWN, [
    [0, 0],
    [0.03, 0],
    [0.03, 0.05],
    [0.022, 0.07],
  ]);
  if (!m.fine) return;
  m.decal(WHITE, 0.0665, [
    [-0.035, 0.035],
    [0.035, 0.035],
    [0.035, 0.065],
    [-0.035, 0.065],
  ]);
  m.bar(GREEN, [0.06, -0.03, -0.03], [0.065, -0.03, -0.03], 0.006);
  m.bar(RED, [0.06, 0.03, -0.03], [0.065, 0.03, -0.03], 0.006);
}

function callPoint(m) {
  m.box(RED, [0, 0.045], [-0.045, 0.045], [-0.045, 0.045]);
  m.box(WHITE, [0.04, 0.048], [-0.028, 0.028], [-0.028, 0.028]);
  m.disc(BLACK, 0.0485, [0, 0], 0.009);
  for (const side of [-1, 1]) {
    m.decal(BLACK, 0.0485, [
      [side * 0.024 - 0.004, -0.008],
      [side * 0.024 + 0.004, -0.008],
      [side * 0.024 + 0.004, 0.008],
      [side * 0.024 - 0.004, 0.008],
    ]);
  }
}

function sounder(m) {
  m.bar(RED, [0, 0, 0], [0.03, 0, 0], 0.06);
  m.bar(RED, [0.03, 0, 0], [0.055, 0, 0], 0.056, 0.046);
  m.lathe(
    LAMP,
    [0.055, 0, 0],
    [1, 0, 0],
    [
      [0.036, 0],
      [0.034, 0.025],
      [0.022, 0.04],
      [0, 0.044],
    ],
  );
  if (m.fine) m.ring(WHITE, [0.056, 0, 0], [1, 0, 0], 0.041, 0.005);
}

function panel(m) {
  m.box(RED, [0, 0.14], [-0.26, 0.26], [-0.4, 0.4]);
  m.box(LIGHT, [0.13, 0.15], [-0.22, 0.22], [-0.32, 0.34]);
  m.box(DARK, [0.14, 0.154], [-0.17, 0.17], [0.1, 0.28]);
  m.decal(GLASS, 0.1545, [
    [-0.15, 0.12],
    [0.15, 0.12],
    [0.15, 0.26],
    [-0.15, 0.26],
  ]);
  if (!m.fine) return;
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 4; column++) {
      const [y, z] = [-0.15 + column * 0.055, 0.03 - row * 0.055];
      m.box(DARK, [0.145, 0.156], [y - 0.019, y + 0.019], [z - 0.019, z + 0.019]);
    }
  }
  [RED, YELLOW, GREEN].forEach((lamp, i) =>
    m.bar(lamp, [0.15, 0.13, 0.03 - i * 0.055], [0.157, 0.13, 0.03 - i * 0.055], 0.013),
  );
  for (const z of [-0.2, -0.23, -0.26]) m.box(GREY, [0.148, 0.152], [-0.16, 0.16], [z - 0.006, z + 0.006]);
}

/** A red button under a shroud, as it sits under the edge of a counter. */
function panic(m) {
  m.box(LIGHT, [0, 0.035], [-0.04, 0.04], [-0.05, 0.05]);
  m.bar(RED, [0.035, 0, 0.005], [0.055, 0, 0.005], 0.024);
  m.box(LIGHT, [0.03, 0.065], [-0.034, 0.034], [0.034, 0.044]);
  if (m.fine) m.ring(YELLOW, [0.036, 0, 0.005], [1, 0, 0], 0.029, 0.005);
}

/** A movement detector: a white wedge with a curved lens. */
function motion(m) {
  m.box(WHITE, [0, 0.035], [-0.032, 0.032], [-0.055, 0.055]);
  m.lathe(
    LIGHT,
    [0.02, 0, -0.04],
    DOWN,
    [
      [0, 0],
      [0.03, 0],
      [0.03, 0.052],
      [0, 0.056],
    ],
    m.fine ? 12 : 6,
  );
  m.disc(BLUE, 0.0355, [0, 0.035], 0.007);
}

function sensor(m) {
  m.box(WHITE, [0, 0.03], [-0.04, 0.04], [-0.04, 0.04]);
  m.bar(DARK, [0.015, 0.03, 0.04], [0.015, 0.03, 0.12], 0.006, 0.004);
  for (const [r, colour] of [
    [0.026, BLUE],
    [0.019, WHITE],
    [0.012, BLUE],
    [0.006, WHITE],
  ]) {
    m.disc(colour, 0.031 + (0.03 - r) * 0.05, [-0.004, -0.004], r);
  }
}

/** What finds, calls and tells: kind → its forms, the usual one first. */
export const ALARMS = {
  'smoke-detector': { smoke },
  'heat-detector': { heat },
  'gas-detector': { gas },
  'manual-call-point': { 'call-point': callPoint },
  sounder: { sounder },
  'alarm-panel': { panel },
  'panic-alarm': { panic },
  'intrusion-alarm': { motion },
  sensor: { sensor },
};
