/** A house and street: `12 Example Road`, `Flat 3, 7a St Mary's Close`. Words for streets as the Royal Mail abbreviates them. */
const WRITTEN =
  /^\d{1,4}[a-zA-Z]?,? (?:[A-Z][A-Za-z'’-]{0,20} ){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Way|Crescent|Cres|Court|Ct|Gardens|Gdns|Grove|Place|Pl|Terrace|Hill|Mews|Square|Sq|Walk|Rise|Row|Green|Parade|Park|Croft|Meadow|Meadows|View|House)\b\.?/;

/** The length of the address at the start of a stretch of text; 0 when there is none. */
export function addressLength(text: string): number {
  return WRITTEN.exec(text)?.[0].length ?? 0;
}
