import profile from 'compiled-profile';
import { todayHere } from '../outlook/today';
import { checkNow, type ButtonEvent } from './check-now';

/** Outlook calls this for the ribbon button Check now (manifest.xml). */
function checkNowHandler(event: ButtonEvent): void {
  void checkNow(event, profile, todayHere());
}

Office.actions.associate('checkNowHandler', checkNowHandler);
