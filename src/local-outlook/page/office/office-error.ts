/** Outlook's number for an error; office.js turns it into a name and a sentence. */
export class OfficeError extends Error {
  constructor(readonly code: number) {
    super(`Office error ${code}`);
  }
}

/** The numbers this Outlook uses (office.js 1.1.110, `addErrorMessage`). */
export const officeErrors = {
  contactList: 5010,
  notSupported: 5000,
  invalidAttachment: 9003,
  refusedByPanel: 9020,
  duplicateKey: 9023,
  keyNotFound: 9024,
  tooManyNotices: 9025,
  noSessionKey: 9050,
  sessionDataFull: 9051,
} as const;
