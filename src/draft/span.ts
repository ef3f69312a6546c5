/** A half-open range of UTF-16 offsets into the text of one part. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
