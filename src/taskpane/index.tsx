import profile from 'compiled-profile';
import { createRoot } from 'react-dom/client';
import about from '../../package.json';
import { modeOfItem, whenReady } from '../outlook/start';
import { momentHere } from '../outlook/today';
import { App } from './App';
import { outlookMailbox } from './outlook-mailbox';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <App
      profile={profile}
      mailbox={outlookMailbox}
      version={about.version}
      today={momentHere().today}
      start={startOutlook}
    />,
  );
}

async function startOutlook() {
  await whenReady();
  return modeOfItem();
}
