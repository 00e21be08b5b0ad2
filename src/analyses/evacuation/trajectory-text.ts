/*
 * Trajectories as text, as JuPedSim writes them and PedPy reads them: lines that begin with # first, then a line per person and frame:
 * id, frame, x, y, z, parted by tabs. Metres; ids from 1, frames from 0.
 */

/** What the head of such a file says. */
export interface TrajectoryHead {
  readonly description: string;
  /** Frames a second. */
  readonly frameRate: number;
  /** Name of the plan that people walk in. */
  readonly geometry: string;
}

/** Decimals of a coordinate: a tenth of a millimetre. */
const DECIMALS = 4;

/** The head. Words from outside stay within their lines. O(length). */
export const trajectoryHead = ({ description, frameRate, geometry }: TrajectoryHead): string =>
  [
    `#description: ${oneLine(description)}`,
    `#framerate: ${frameRate}`,
    `#geometry: ${oneLine(geometry)}`,
    '#id\tframe\tx/m\ty/m\tz/m',
    '',
  ].join('\n');

/** Where somebody is in a frame. O(1). */
export const trajectoryRow = (id: number, frame: number, x: number, y: number, z: number): string =>
  `${id}\t${frame}\t${x.toFixed(DECIMALS)}\t${y.toFixed(DECIMALS)}\t${z.toFixed(DECIMALS)}\n`;

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
