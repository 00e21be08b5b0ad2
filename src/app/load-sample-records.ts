import { isIsoTime } from '../base/time/iso-time';
import type { SampleName } from '../session/sample-name';
import type { SampleRecords } from '../session/services';

/** Which built-in plans come with records. */
const RECORDED: ReadonlySet<SampleName> = new Set<SampleName>(['demo']);

/** Lines of a stream of text, some at once. */
async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<readonly string[]> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
}

/** The first line tells of the others, `{ now, count }`. */
function headOf(line: string | undefined): { readonly now: SampleRecords['now']; readonly count: number } {
  const head: unknown = JSON.parse(line ?? 'null');
  if (typeof head === 'object' && head !== null && 'now' in head && 'count' in head) {
    const { now, count } = head;
    if (isIsoTime(now) && typeof count === 'number') return { now, count };
  }
  throw new Error('sample records without a head');
}

/**
 * What was recorded of a built-in plan: a packed file beside the page, one event a line, made at build time by the code
 * of `demo`. Null when it has none.
 */
export async function loadSampleRecords(name: SampleName): Promise<SampleRecords | null> {
  if (!RECORDED.has(name)) return null;
  // The name says nothing of the version, so the server is asked whether what was kept is still right.
  const response = await fetch(`sample-plans/${name}.records`, { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new Error(`records of ${name}: ${response.status}`);
  const lines = linesOf(response.body.pipeThrough(new DecompressionStream('gzip')));
  const first = await lines.next();
  const [head, ...others] = first.done === true ? [] : first.value;
  async function* texts(): AsyncGenerator<readonly string[]> {
    if (others.length > 0) yield others;
    yield* lines;
  }
  return { ...headOf(head), texts: texts() };
}
