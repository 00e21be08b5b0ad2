import { createRoot } from 'react-dom/client';
import { present } from '../base/assert';
import { SAMPLES } from '../session/sample-name';
import { createSession } from '../session/create-session';
import { readUrlState } from '../session/url/url-state';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { App } from './app';
import { afterFirstStorey } from './offline/after-first-storey';
import { followPreferences, initialLanguage } from './preferences';
import { realServices } from './services';
import { followUrl } from './url-sync';

const link = readUrlState(location.search);
const session = createSession(realServices(), { language: initialLanguage(), restore: link });
followPreferences(session);
followUrl(session);
// Not before there is something to see.
const offline = afterFirstStorey(session).then(async () => {
  const { keepOffline } = await import('./offline/keep-offline');
  return keepOffline(session);
});
createRoot(present(document.getElementById('root'), 'element #root')).render(
  <App session={session} offline={offline} />,
);
void session.openSample(link.plan ?? SAMPLES[0]);

// Edits live in this tab only until they are saved: leaving asks first.
window.addEventListener('beforeunload', (event) => {
  const { document: open, revision, savedRevision } = session.plan.getState();
  if (open && revision !== savedRevision) event.preventDefault();
});
