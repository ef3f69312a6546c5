import profile from 'compiled-profile';
import { momentHere } from '../outlook/today';
import { checkNow, type ButtonEvent } from './check-now';

/** Outlook calls this for the ribbon buttons Check now (manifest.xml). */
function checkNowHandler(event: ButtonEvent): void {
  void checkNow(event, profile, momentHere());
}

// A name for each button: in a unified manifest an action belongs to one of them.
Office.actions.associate('checkMessageHandler', checkNowHandler);
Office.actions.associate('checkMeetingHandler', checkNowHandler);

// office.js gives up on a page that never asks whether it is ready, and then calls no button.
void Office.onReady();
