import type { CameraResult } from '../../../analyses/cameras/result';
import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import type { CameraState } from '../../../session/cameras/camera-state';
import type { Cameras } from '../../../session/cameras/cameras';
import type { Scope } from '../schedule/use-papers';

/** What each paper about cameras is made of. */
export interface PaperProps {
  readonly document: CampusDocument;
  readonly cameras: Cameras;
  readonly state: CameraState;
  /** Of the plan as it is, the day and the choice that the head names. */
  readonly result: CameraResult;
  /** Of the scope, lowest first. */
  readonly storeys: readonly StoreyId[];
  readonly scope: Scope;
  readonly made: Date;
  readonly text: Translator;
}
