/** One Office call as office.js sends it to the host: its name, and the ids that stand for it. */
export interface OfficeCall {
  /** As a developer writes it, without `Office.context.mailbox.item` in front. */
  readonly name: string;
  readonly dispatch: number;
  /** Which recipients, for calls that share an id: 0 To or required, 1 Cc or optional, 2 Bcc. */
  readonly field?: number;
  /** The answer when Outlook returns nothing: what "empty" looks like for this call. */
  readonly empty: unknown;
}

const call = (name: string, dispatch: number, empty: unknown): OfficeCall => ({
  name,
  dispatch,
  empty,
});

const recipientCalls = ['to', 'cc', 'bcc'].flatMap((name, field) => [
  { ...call(`${name}.getAsync`, 15, []), field },
  { ...call(`${name}.setAsync`, 21, undefined), field },
  { ...call(`${name}.addAsync`, 22, undefined), field },
]);

/**
 * Every call the local Outlook answers, by the dispatch ids of office.js 1.1.110. In a meeting `to`
 * stands for `requiredAttendees`, `cc` for `optionalAttendees`, `from` for `organizer`.
 */
export const officeCalls: readonly OfficeCall[] = [
  call('from.getAsync', 107, null),
  ...recipientCalls,
  call('subject.getAsync', 18, ''),
  call('subject.setAsync', 17, undefined),
  call('location.getAsync', 26, ''),
  call('location.setAsync', 27, undefined),
  call('start/end.getAsync', 24, 0),
  call('start/end.setAsync', 25, undefined),
  call('body.getTypeAsync', 14, ''),
  call('body.getAsync', 37, ''),
  call('body.setAsync', 38, undefined),
  call('body.prependAsync', 23, undefined),
  call('getAttachmentsAsync', 149, []),
  call('getAttachmentContentAsync', 150, { content: '', format: 'base64' }),
  call('addFileAttachmentFromBase64Async', 148, undefined),
  call('removeAttachmentAsync', 20, undefined),
  call('sessionData.getAsync', 186, ''),
  call('sessionData.getAllAsync', 187, {}),
  call('sessionData.setAsync', 185, undefined),
  call('sessionData.removeAsync', 189, undefined),
  call('sessionData.clearAsync', 188, undefined),
  call('loadCustomPropertiesAsync', 3, {}),
  call('customProperties.saveAsync', 4, undefined),
  call('roamingSettings.saveAsync', 404, undefined),
  call('getInitializationContextAsync', 99, ''),
  call('getComposeTypeAsync', 174, ''),
  call('getSharedPropertiesAsync', 108, null),
  call('getItemIdAsync', 164, ''),
  call('saveAsync', 32, ''),
  call('internetHeaders.getAsync', 151, {}),
  call('internetHeaders.setAsync', 152, undefined),
  call('internetHeaders.removeAsync', 153, undefined),
  call('getAllInternetHeadersAsync', 168, ''),
  call('delayDeliveryTime.getAsync', 166, 0),
  call('delayDeliveryTime.setAsync', 167, undefined),
  call('notificationMessages.addAsync', 33, undefined),
  call('notificationMessages.getAllAsync', 34, []),
  call('notificationMessages.replaceAsync', 35, undefined),
  call('notificationMessages.removeAsync', 36, undefined),
  call('categories.getAsync', 157, null),
  call('categories.addAsync', 158, undefined),
  call('categories.removeAsync', 159, undefined),
  call('displayNewMessageForm', 44, undefined),
];

/** The settings of the mailbox are read from memory: no call to the host, so they can only throw or be missing. */
export const roamingSettingsGet = 'roamingSettings.get';

/** The call behind a dispatch id, or undefined for one this Outlook does not know. */
export const callFor = (dispatch: number, field: number | null): OfficeCall | undefined =>
  officeCalls.find(
    (known) => known.dispatch === dispatch && (known.field === undefined || known.field === field),
  );
