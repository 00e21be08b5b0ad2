import type { Sign, SignFamily } from './sign';

const sign = (family: SignFamily, iso: string | null, fill: string, line = '', width = 4): Sign => ({
  family,
  iso,
  fill,
  line,
  width,
});

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A flame whose foot is at `x`, `y`, 21 units high. */
const flame = (x: number, y: number): string =>
  `M${x} ${y - 21}c1.2 6 7 8.5 7 14.5a7 7 0 0 1-14 0c0-4 3.3-5 2.6-9.3c2.8.8 4.6-1.8 4.4-5.2z`;

const BOTTLE =
  'M23 32a8 8 0 0 1 8-8h3a8 8 0 0 1 8 8v20a4 4 0 0 1-4 4H27a4 4 0 0 1-4-4zM29.5 17h6v5h-6zM26 12h16v4H26z';
const DOME = 'M9 12h46v6H9zM14 20.5h36a18 13 0 0 1-36 0z';
const FLASK = 'M27 24h10v3h-1.5v6.5l8.7 14a3 3 0 0 1-2.6 4.5H22.4a3 3 0 0 1-2.6-4.5l8.7-14V27H27z';

/**
 * The signs of what a hospital's safety office looks after, drawn by us after the meaning of ISO 7010:2019 (numbers from
 * memory, M-high). A kind that has no safety sign has a pictogram in the colours of its neighbours.
 */
export const SIGNS = {
  extinguisher: sign('fire', 'F001', `${BOTTLE}${flame(51, 54)}`, 'M28 14.5C17 14 15 22 15 36', 4),
  'wheeled-extinguisher': sign(
    'fire',
    'F009',
    `M29 24a7 7 0 0 1 14 0v20H29zM33 12h6v4h-6z${circle(35, 50, 7)}${flame(53, 50)}`,
    'M18 10l8 38M18 10h8',
    4,
  ),
  'hose-reel': sign(
    'fire',
    'F002',
    `${circle(26, 28, 6)}M42 42h8l2 14h-12z`,
    `${circle(26, 28, 16)}M42 28H46V42`,
    5,
  ),
  'pillar-hydrant': sign(
    'fire',
    null,
    'M23 25a9 9 0 0 1 18 0v24h5v7H18v-7h5zM28 8h8v6h-8zM14 29h7v10h-7zM43 29h7v10h-7z',
  ),
  'call-point': sign(
    'fire',
    'F005',
    `M23 26a3.5 3.5 0 0 1 7 0v12l10 2.5a5 5 0 0 1 4 5V56H27L17.5 43.5a3.5 3.5 0 0 1 5.5-4zM21.5 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0z${flame(50, 34)}`,
    circle(26.5, 16, 9.5),
    3.5,
  ),
  sounder: sign(
    'fire',
    null,
    'M10 26h10l14-11v34L20 38H10z',
    'M41 24a12 12 0 0 1 0 16M47 17a21 21 0 0 1 0 30',
    4.5,
  ),
  'alarm-panel': sign(
    'fire',
    null,
    `M18 17h28v11H18z${circle(22, 36, 3)}${circle(32, 36, 3)}${circle(42, 36, 3)}`,
    'M12 11h40v42H12zM20 45.5h24',
    4,
  ),
  'smoke-detector': sign(
    'fire',
    null,
    DOME,
    'M21 42c-4 4.5 4 7.5 0 12M32 42c-4 4.5 4 7.5 0 12M43 42c-4 4.5 4 7.5 0 12',
    4,
  ),
  'heat-detector': sign('fire', null, `${DOME}${circle(32, 52, 5)}`, 'M32 40v10M41 44h5M41 50h3', 4.5),
  'gas-detector': sign('fire', null, `${DOME}${circle(20, 49, 5)}${circle(33, 43, 3.5)}${circle(43, 51, 5)}`),
  sprinkler: sign(
    'fire',
    null,
    'M23 8h18v6H23zM18 31h28v5H18z',
    'M26 16l6 14l6-14M22 42l-6 12M32 42v13M42 42l6 12',
    4,
  ),
  'fire-blanket': sign(
    'fire',
    'F016',
    `M12 10h40v8H12zM17 21h30v34l-7.5-4l-7.5 4l-7.5-4L17 55z${flame(32, 46)}`,
  ),
  'pump-connector': sign('fire', null, '', 'M32 56V41L19 24M32 41L45 24M11 27L26 16M53 27L38 16', 7),
  'fire-door': sign(
    'fire',
    'F007',
    `M17 12l15 5v40l-15-5zM27 34h3v6h-3z${flame(49, 46)}`,
    'M15 10h24v14M39 46v9h-5',
    4,
  ),
  'fire-shutter': sign(
    'fire',
    null,
    'M10 9h44v9H10z',
    'M15 24h34M15 31h34M15 38h34M32 42v12M26 49l6 6l6-6',
    4,
  ),
  exit: sign(
    'escape',
    'E001',
    circle(39, 17, 5),
    'M10 56V9h20M36 25L31 38M35 25l-11 4M37 26l6 7l7-2M31 38l-8 3l-1 13M32 38l7 7l11 3',
    4.5,
  ),
  'emergency-light': sign(
    'escape',
    null,
    `M14 33h36v18H14z${circle(20, 21, 8)}${circle(44, 21, 8)}`,
    'M32 24v-12M12 11l-2-2M52 11l2-2M20 9V7M44 9V7',
    3.5,
  ),
  'evacuation-chair': sign(
    'escape',
    'E060',
    `${circle(33, 13, 5)}${circle(27, 53, 4.5)}${circle(45, 54, 3.5)}`,
    'M14 10h6l8 36h17M31 21l4 15h11l5 13M33 26l10 4',
    4.5,
  ),
  camera: sign('security', null, 'M9 17h32l4 5v16H9zM47 23h7v14h-7z', 'M22 41v9h18M40 43v13', 5),
  'panic-alarm': sign(
    'security',
    null,
    `${circle(32, 36, 9)}`,
    `${circle(32, 36, 17)}M32 12V8M14 18l-3-3M50 18l3-3`,
    4.5,
  ),
  'intrusion-alarm': sign(
    'security',
    null,
    'M10 10h14v14H10z',
    'M34 12a22 22 0 0 1-22 22M44 14a31 31 0 0 1-30 30M54 16a40 40 0 0 1-38 38',
    4.5,
  ),
  'patrol-point': sign(
    'security',
    null,
    `M32 7a18 18 0 0 1 18 18c0 13-18 33-18 33S14 38 14 25A18 18 0 0 1 32 7z${circle(32, 25, 7)}`,
  ),
  safe: sign(
    'security',
    null,
    `${circle(32, 30, 4)}M15 51h8v5h-8zM41 51h8v5h-8z`,
    `M11 11h42v38H11z${circle(32, 30, 10)}M46 26v8`,
    4.5,
  ),
  'guard-post': sign(
    'security',
    null,
    `${circle(32, 23, 6.5)}M20.5 43a11.5 11 0 0 1 23 0z`,
    'M32 8l20 6v16c0 13-9 20-20 26c-11-6-20-13-20-26V14z',
    4.5,
  ),
  'chemical-store': sign('warning', null, FLASK),
  cylinders: sign('warning', 'W029', 'M27 30a5 5 0 0 1 10 0v22H27zM29.5 19h5v4h-5z', 'M24 50h16', 3),
  radiation: sign(
    'warning',
    'W003',
    `${circle(32, 39.5, 2.4)}M36 39.5L44 39.5A12 12 0 0 0 38 29.1L34 36A4 4 0 0 1 36 39.5zM30 36L26 29.1A12 12 0 0 0 20 39.5L28 39.5A4 4 0 0 1 30 36zM30 43L26 49.9A12 12 0 0 0 38 49.9L34 43A4 4 0 0 1 30 43z`,
  ),
  'gas-valve': sign('plain', null, 'M24 32h16v20H24z', 'M8 42h48M32 31V20M18 17h28', 6),
  charger: sign('plain', null, 'M37 6L17 36h13l-4 22l21-32H33z'),
  equipment: sign('plain', null, circle(32, 34, 4), `${circle(32, 34, 20)}M32 34l9-10M32 14V8M24 8h16`, 4.5),
  lift: sign('plain', null, 'M23 19l7 11H16zM41 46l7-11H34z', 'M11 10h42v44H11zM32 12v40', 4),
  sensor: sign(
    'plain',
    null,
    circle(32, 32, 5),
    'M22 22a14 14 0 0 0 0 20M42 22a14 14 0 0 1 0 20M14 14a25.5 25.5 0 0 0 0 36M50 14a25.5 25.5 0 0 1 0 36',
    4.5,
  ),
} as const satisfies Readonly<Record<string, Sign>>;

export type SignName = keyof typeof SIGNS;

// Object.keys of a constant: exactly its keys.
export const SIGN_NAMES = Object.keys(SIGNS) as readonly SignName[];
