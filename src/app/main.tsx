import { createRoot } from 'react-dom/client';
import { present } from '../base/assert';
import { loadLanguage } from '../i18n/load-language';
import { createSession } from '../session/create-session';
import { SAMPLES } from '../session/sample-name';
import { hasUnkeptEdits } from '../session/state/plan-state';
import { readUrlState } from '../session/url/url-state';
import '../ui/styles/tokens.css';
import '../ui/styles/base.css';
import { App } from './app';
import { afterFirstStorey } from './offline/after-first-storey';
import { fetchAhead } from './load-sample';
import { followPreferences, initialLanguage } from './preferences';
import { realServices } from './services';
import { followUrl } from './url-sync';

const link = readUrlState(location.search);
const language = initialLanguage();
const services = realServices();
// What takes longest to come is asked for first: the worker's script, and the plan where this tab has none of its own.
services.compute.start('planner');
if (!services.tab.plan()) fetchAhead(link.plan ?? SAMPLES[0]);
await loadLanguage(language);
const session = createSession(services, { language, restore: link });
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
void session.openFirst(link.plan);

// Edits that are not on the disk yet, or can't be kept on this device: leaving asks first.
window.addEventListener('beforeunload', (event) => {
  if (hasUnkeptEdits(session.plan.getState())) event.preventDefault();
});
