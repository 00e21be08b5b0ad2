import type { ReactNode } from 'react';

/** Line icons on a 20 × 20 grid, drawn for this program. Stroke takes the colour of the text. */
const PATHS = {
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h8a4 4 0 0 1 0 8H9',
  redo: 'M13 5l3.5 3.5L13 12M16 8.5H8a4 4 0 0 0 0 8h3',
  open: 'M2.5 15.5v-11h5l1.5 2h8.5v9zM2.5 9h15',
  save: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v3.5h13V13',
  chevron: 'M6 8l4 4 4-4',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  target: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v3M10 15v3M2 10h3M15 10h3',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
  warning: 'M10 3.2 17.5 16.5h-15zM10 8.2v4M10 14.2v.3',
  up: 'M10 15V5M5.5 9.5 10 5l4.5 4.5',
  down: 'M10 5v10M5.5 10.5 10 15l4.5-4.5',
  left: 'M15 10H5M9.5 5.5 5 10l4.5 4.5',
  right: 'M5 10h10M10.5 5.5 15 10l-4.5 4.5',
  sun: 'M10 6.7a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
  auto: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  check: 'M4 10.5 8 14.5 16 5.5',
  camera: 'M2.5 6.5h3.2L7 4.5h6l1.3 2h3.2v9.5h-15zM10 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  box: 'M3.5 7v9.5h13V7M2.5 3.5h15V7h-15zM8 10.5h4',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6.5V10l2.5 2',
  hourglass: 'M5.5 3h9M5.5 17h9M7 3v2.8l3 4.2 3-4.2V3M7 17v-2.8l3-4.2 3 4.2V17',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M4 16.5c.5-3.4 3-5 6-5s5.5 1.6 6 5',
  flag: 'M5.5 17V3.5M5.5 4h9l-2 3 2 3h-9',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M13 13l4 4',
  door: 'M5.5 16.5v-13h9v13M3 16.5h14M12 10h.01',
  building: 'M4.5 16.5v-13h7v13M11.5 8h4v8.5M2.5 16.5h15M7 6.5h2M7 9.5h2M7 12.5h2',
  layers: 'M10 3.5 17 7l-7 3.5L3 7zM3 10l7 3.5L17 10M3 13l7 3.5 7-3.5',
  people:
    'M7.5 4a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 0 0 7.5 4M2.5 16c.4-3 2.5-4.4 5-4.4s4.6 1.4 5 4.4M13 4.5a2.4 2.4 0 0 1 0 4.6M14.5 12c1.7.6 2.7 2 3 4',
  command: 'M4 5.5 8.5 10 4 14.5M10 15h6.5',
  offline:
    'M3 3l14 14M5 11a7 7 0 0 1 3.5-2.2M15 11a7 7 0 0 0-2.5-1.7M2.5 8.2a11 11 0 0 1 3.2-2M17.5 8.2A11 11 0 0 0 9.5 5M7.5 13.7a3.7 3.7 0 0 1 5 0M10 16.5h.01',
  marquee: 'M3.5 6.5v-3h3M9 3.5h2M13.5 3.5h3v3M16.5 9v2M16.5 13.5v3h-3M11 16.5H9M6.5 16.5h-3v-3M3.5 11V9',
  alignWest: 'M3.5 3v14M6.5 6h10v3h-10zM6.5 12h6v3h-6z',
  alignEast: 'M16.5 3v14M3.5 6h10v3h-10zM7.5 12h6v3h-6z',
  alignNorth: 'M3 3.5h14M6 6.5h3v10H6zM12 6.5h3v6h-3z',
  alignSouth: 'M3 16.5h14M6 3.5h3v10H6zM12 7.5h3v6h-3z',
  alignMiddleX: 'M10 3v14M4.5 6h11v3h-11zM7 12h6v3H7z',
  alignMiddleY: 'M3 10h14M6 4.5h3v11H6zM12 7h3v6h-3z',
  spreadX: 'M3.5 3v14M16.5 3v14M8.5 6.5h3v7h-3z',
  spreadY: 'M3 3.5h14M3 16.5h14M6.5 8.5h7v3h-7z',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  download: 'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 16.5h13',
  minus: 'M4 10h12',
  contrast: 'M3.5 3.5h13v13h-13zM3.5 16.5l13-13M8 14.5h6.5V8',
  ruler: 'M2.5 13.5 13.5 2.5l4 4-11 11zM6 10l1.8 1.8M8.8 7.2 11 9.4M11.6 4.4l1.8 1.8',
  play: 'M6 3.8v12.4L16.5 10z',
  pause: 'M7 4v12M13 4v12',
  stepBack: 'M9.5 5 4.5 10l5 5M15.5 5l-5 5 5 5',
  stepOn: 'M10.5 5l5 5-5 5M4.5 5l5 5-5 5',
  walk: 'M11 3.2a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8M10.5 8 8 12l3 2v4M8 12l-2 5M10.5 8l-3 1.2L6.5 12M10.5 8l2 2.5 3 .7',
  section: 'M3 16.5V9h5v3h4V9h5v7.5zM1.5 6.5h17M4 4.5l-2.5 2L4 8.5',
  map: 'M2.5 5 7.5 3l5 2 5-2v12l-5 2-5-2-5 2zM7.5 3v12M12.5 5v12',
  extinguisher: 'M7 8.5a3 3 0 0 1 6 0v8H7zM10 5.5V3M8 3h4.5M8 4.2C5.6 4.2 4.6 5.5 4.3 8M7 11.5h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
