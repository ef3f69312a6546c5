import type { Span } from '../draft/draft';

/** Kinds of things that say who a text is about. */
export type IdentifierKind =
  | 'nhs-number'
  | 'chi-number'
  | 'hc-number'
  | 'nino'
  | 'postcode'
  | 'address'
  | 'phone'
  | 'email'
  | 'date-of-birth'
  | 'person'
  | 'hospital-number'
  | 'passport'
  | 'driving-licence'
  | 'vehicle'
  | 'bank-account'
  | 'payment-card';

/** Kinds of confidential subject (lpt-2020/A5.pcd, and the special categories of UK GDPR Art. 9). */
export type SubjectKind =
  | 'health'
  | 'mental-health'
  | 'sexual-health'
  | 'politics'
  | 'religion'
  | 'ethnicity'
  | 'sexual-life'
  | 'social-care'
  | 'safeguarding'
  | 'criminal';

/** Anything a detector finds. */
export type HitKind = IdentifierKind | SubjectKind;

/** How sure a detector is that a hit is what its kind says. */
export type Certainty = 'possible' | 'likely' | 'certain';

/** Something found in a text: what it looks like, where, and how sure. It never carries the text itself. */
export interface Hit {
  readonly kind: HitKind;
  readonly span: Span;
  readonly certainty: Certainty;
}

const subjects: readonly HitKind[] = [
  'health',
  'mental-health',
  'sexual-health',
  'politics',
  'religion',
  'ethnicity',
  'sexual-life',
  'social-care',
  'safeguarding',
  'criminal',
];

/** Whether a kind says who a text is about, rather than what is confidential about them. */
export const isIdentifier = (kind: HitKind): kind is IdentifierKind => !subjects.includes(kind);
