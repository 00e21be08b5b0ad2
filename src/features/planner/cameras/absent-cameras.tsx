import { useState, type ReactNode } from 'react';
import { lookUp } from '../../../model/schema/dictionary';
import type { Asset } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { AssetId } from '../../../model/schema/ids';
import { useSession } from '../../../session/react/session-context';
import { useText } from '../../../session/react/use-text';
import { Button } from '../../../ui/button';
import { nextBunch } from '../../../ui/next-bunch';
import { placeMarks } from '../../../widgets/labels';
import { cameraName } from '../../../widgets/camera-name';

const PAGE = 8;

interface AbsentProps {
  readonly document: CampusDocument;
  readonly absent: readonly AssetId[];
}

/** Cameras that drop out as of the day that is looked at; each leads to where it hangs. */
export function AbsentCameras({ document, absent }: AbsentProps): ReactNode {
  const session = useSession();
  const text = useText();
  const [most, setMost] = useState(PAGE);
  if (absent.length === 0) return null;
  const marks = placeMarks(document, text);
  const go = (id: AssetId): void => {
    const asset = lookUp<Asset>(document.assets, id);
    if (asset === null) return;
    session.select(id);
    session.focusOn(asset.storey, asset.x, asset.y);
  };
  const more = nextBunch(absent.length - most, 4 * PAGE);
  return (
    <>
      <ul className="camera-links">
        {absent.slice(0, most).map((id) => {
          const asset = lookUp<Asset>(document.assets, id);
          return (
            <li key={id}>
              <button type="button" className="table-link" onClick={() => go(id)}>
                {cameraName(document, id, text)}
              </button>{' '}
              <span className="finding-mark">{asset ? marks.get(asset.storey) : ''}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button look="quiet" onClick={() => setMost(most + more)}>
          {text.t('table.more', { count: more })}
        </Button>
      )}
    </>
  );
}
