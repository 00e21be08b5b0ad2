/** Letters of a line: about two milliseconds' reading. */
const LINE = 1 << 17;
const [NEW_LINE, BLANK] = [0x0a, 0x20];

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Joins members to lines of at least that length. */
function linesOf(members: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  for (const member of members) {
    line.push(member);
    length += member.length;
    if (length < LINE) continue;
    lines.push(line.join(','));
    [line, length] = [[], 0];
  }
  if (line.length > 0) lines.push(line.join(','));
  return lines;
}

const membersOf = (whole: Readonly<Members>): readonly string[] =>
  Object.entries(whole).flatMap(([key, value]) => {
    const written: string | undefined = JSON.stringify(value);
    return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
  });

/**
 * JSON of an object, in lines that `readSliced` reads one by one: a line is some members of it, or of one member of it that
 * is large itself; then the lines after its first begin with a blank. O(bytes).
 */
export function writeSliced(whole: Readonly<Members>): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(whole)) {
    const parts = isMembers(value) ? linesOf(membersOf(value)) : [];
    if (parts.length > 1) lines.push(`${JSON.stringify(key)}:{${parts.join(',\n ')}}`);
    else lines.push(...membersOf({ [key]: value }));
  }
  return `{${lines.join(',\n')}}`;
}

/** The name of a line's first member, if that is an object. */
const NAME = /^\{?("(?:[^"\\]|\\.)*"):\{/;

/**
 * What `JSON.parse` gives for UTF-8 text, between whose lines `rest` may let others in. Text that `writeSliced` did not write
 * is read at once. Throws as `JSON.parse` does. O(bytes).
 */
export async function readSliced(text: Uint8Array, rest: () => Promise<void> | null): Promise<unknown> {
  const decoder = new TextDecoder();
  const lines = linesIn(text);
  const atOnce = (): unknown => JSON.parse(decoder.decode(text));
  const read: Members = {};
  /** The name of the large member that the next line goes on with, as it is written. */
  let large: string | null = null;
  for (const [i, bytes] of lines.entries()) {
    const line = decoder.decode(bytes);
    const next = lines[i + 1];
    const [goesOn, endsOpen] = [bytes[0] === BLANK, next?.[0] === BLANK];
    if (!goesOn) large = (endsOpen && NAME.exec(line)?.[1]) || null;
    const alone = goesOn || endsOpen;
    if (alone && large === null) return atOnce();
    const before = goesOn ? `{${large}:{` : i === 0 ? '' : '{';
    const part = parsed(before + (next === undefined ? line : line.replace(/,$/, endsOpen ? '}}' : '}')));
    if (!isMembers(part) || (alone && Object.keys(part).length !== 1)) return atOnce();
    if (!(goesOn ? addEach(read, part) : add(read, part))) return atOnce();
    await rest();
  }
  return read;
}

/** Within a word of JSON a new line is never written as itself. */
function linesIn(text: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf(NEW_LINE, from);
    const to = end < 0 ? text.length : end;
    lines.push(text.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

/** Undefined where it is no JSON: as a part of the whole it may be. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A member of this name can't be put to others: it would say what they are. */
const hasPrototype = (members: Members): boolean => Object.hasOwn(members, '__proto__');

/** Puts members to the others; false where one can't be put so, or is there already. */
function add(to: Members, members: Members): boolean {
  if (hasPrototype(members) || Object.keys(members).some((key) => Object.hasOwn(to, key))) return false;
  Object.assign(to, members);
  return true;
}

/** Puts the members of members to theirs. What is named twice is what it was said to be last, as `JSON.parse` has it. */
const addEach = (to: Members, members: Members): boolean =>
  Object.entries(members).every(([key, value]) => {
    const begun = to[key];
    if (!isMembers(begun) || !isMembers(value) || hasPrototype(value)) return false;
    Object.assign(begun, value);
    return true;
  });
