import { tableOf } from './word-table';

/** Says outright that an NHS number follows. */
export const NHS = 1;
/** Scotland's name for the number. */
export const CHI = 2;
/** Northern Ireland's name for the number (`H&C` is two tokens and a sign, and is looked for apart). */
export const HC = 4;
/** Says that what is near speaks of somebody: patient, titles, relations, pronouns. */
export const SOMEBODY = 8;
/** Says that what is near is about care. */
export const CARE = 16;
/** Says only that some number follows. */
export const LABEL = 32;
/** Says that the number is something else: an order, a meeting, a telephone. */
export const OTHER = 64;
/** May stand between a label and its number. */
export const FILLER = 128;
/** Behind a quantity. */
export const UNIT = 256;
/** Beside a telephone number, before or behind it; shortened with a full stop. */
export const EXTENSION = 512;

/** The words around numbers, written for this project. */
export const labelWords = tableOf([
  [NHS, 'nhs nhsno nhsnumber nhsn nhsnum nhsnr'],
  [CHI, 'chi chino'],
  [HC, 'hcn hcnumber hscn hsc'],
  [
    SOMEBODY,
    'patient patients pt pts px client clients resident residents mr mrs ms miss mx master dob born aged ' +
      'he she him her his hers baby infant child mother father mum dad son daughter wife husband partner ' +
      'carer widow sister brother gentleman lady boy girl man woman deceased relative',
  ],
  [
    CARE,
    'diagnosis diagnosed appointment clinic ward admitted admission discharged discharge referral referred ' +
      'treatment surgery operation medication medicine tablets dose symptoms blood scan results bloods xray ' +
      'mri ct ecg consultant gp nurse doctor therapy hospital bed theatre prescription prescribed allergy ' +
      'cancer diabetes diabetic asthma epilepsy dementia depression psychosis pregnancy pregnant stroke ' +
      'fracture infection sepsis pain biopsy screening vaccination safeguarding assessment caseload handover mdt',
  ],
  [
    LABEL,
    'number numbers no nos num nr nbr no. id ids ref refs reference identifier code digits unique',
  ],
  [
    OTHER,
    'order orders invoice invoices tracking parcel consignment shipment ticket tickets po account acct ' +
      'meeting webinar conference passcode password pin dial call zoom teams webex tel telephone phone ' +
      'mobile mob cell fax ext extension pager bleep isbn issn ean upc sku barcode serial asset quote ' +
      'quotation vat utr receipt booking policy claim contract licence license warranty model part batch lot ' +
      'docket delivery dispatch despatch requisition purchase case incident job grid easting northing ' +
      'timestamp epoch unix transaction payment remittance supplier vendor customer membership subscription ' +
      'voucher coupon card meter mpan mprn deal trade catalogue catalog item product stock registration ' +
      'company charity helpline switchboard whatsapp sms text whats app cas inc sr req rfc gtin ' +
      'reservation confirmation waybill awb imei sn commit error population total sum subtotal helpdesk pid duns urn jira ' +
      'otp request planning application ngr cr download downloaded measured reading balance price cost amount qty quantity t ' +
      'docs document file folder record revision release ' +
      'access hash uid uuid guid session version build charger cost centre project grant bid tender',
  ],
  [
    UNIT,
    'units unit bytes rows records seconds secs ms milliseconds minutes pounds euros dollars kwh kw kb mb gb hits views copies ' +
      'times people items lines usd gbp eur each',
  ],
  [EXTENSION, 'ext extn extension tel tels phone mob fax'],
  [
    FILLER,
    'is was are were be being the a an of my our your their as follows given verified unverified s only new',
  ],
]);
