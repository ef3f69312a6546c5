import { openItem } from './item';

/** Office.EventType by its words: the enum lacks the newer ones in older clients. */
const eventsOfItem = [
  'olkRecipientsChanged',
  'olkAttachmentsChanged',
  'olkInitializationContextChanged',
] as const;

/**
 * Calls `onChange` when Outlook says that recipients or attachments changed, or that the alert
 * opened this pane again. A hint to look again, never a promise: Outlook misses changes
 * (office-js #3524, #4646). Where an event is not supported nothing is called and nothing breaks.
 *
 * @returns stops the watching
 */
export function watchItem(onChange: () => void): () => void {
  const item = openItem();
  let watching = true;
  const listener = (): void => {
    if (watching) onChange();
  };
  for (const type of eventsOfItem) {
    quietly(() => item?.addHandlerAsync?.(type, listener as never, ignore as never));
  }
  return () => {
    watching = false;
    for (const type of eventsOfItem) {
      quietly(() => item?.removeHandlerAsync?.(type, ignore as never));
    }
  };
}

function ignore(): void {
  // An event that cannot be watched is no fault: the pane looks again by itself.
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    ignore();
  }
}
