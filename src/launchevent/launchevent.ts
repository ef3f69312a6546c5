import profile from 'compiled-profile';
import type { SendEvent } from '../outlook/answer';
import { onSend } from './on-send';

/** Outlook calls this when a message is sent (`OnMessageSend` in manifest.xml). */
function onMessageSendHandler(event: SendEvent): void {
  onSend(event, 'message', profile);
}

/** Outlook calls this when a meeting is sent (`OnAppointmentSend` in manifest.xml). */
function onAppointmentSendHandler(event: SendEvent): void {
  onSend(event, 'meeting', profile);
}

// At the top level: classic Outlook runs no Office.onReady (office-js #5166).
Office.actions.associate('onMessageSendHandler', onMessageSendHandler);
Office.actions.associate('onAppointmentSendHandler', onAppointmentSendHandler);

// Where this runs in a page, office.js gives up on one that never asks whether it is ready, and then
// calls no handler; classic Outlook needs no such question, and must not stumble over it.
try {
  (Office as { readonly onReady?: () => unknown }).onReady?.();
} catch {
  // The handlers are associated; there is nothing else to do.
}
