/**
 * National Insurance numbers (HMRC, NIM39110): two letters, six digits, A to D. D F I Q U V are never used, O is never
 * second, and seven pairs are not issued. QQ 12 34 56 C is the official example and is found where it is named.
 */
const WRITTEN = /^([A-Z]{2})([ -]?)\d{2}\2?\d{2}\2?\d{2}[ -]?([A-D])(?![A-Za-z\d])/;
const ISSUED = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]/;

/** The length of the National Insurance number at the start of a stretch of text; 0 when there is none. */
export function nationalInsuranceLength(text: string, named: boolean): number {
  const found = WRITTEN.exec(named ? text.toUpperCase() : text);
  if (found === null) return 0;
  return named || ISSUED.test(text) ? found[0].length : 0;
}
