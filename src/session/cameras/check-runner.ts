import type { CameraQuestion, CameraResult } from '../../analyses/cameras/result';
import type { Progress } from '../../compute/progress';
import type { Services } from '../services';
import type { StoreyId } from '../../model/schema/ids';

type Asked = Omit<CameraQuestion, 'asOf'> & { readonly plan: string; readonly storey: StoreyId | null };

/**
 * Asks for a check part by part until it is whole, so that what is held meanwhile gets in between; tells how many storeys are
 * done. Rejects when `signal` says that nobody waits for it any more.
 */
export async function runCheck(
  compute: Services['compute'],
  asked: Asked,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<CameraResult> {
  let told = -1;
  for (;;) {
    const { done, total, result } = await compute.run('cameras.check', asked, { signal });
    if (result) return result;
    // A storey takes many parts: who shows how far it is has nothing new to show until the next one.
    if (done !== told) onProgress({ step: 'compute.parts', done, total });
    told = done;
  }
}
