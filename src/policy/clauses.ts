import { citeOf, sourceOf, type Source } from './cite';
import type { Entry } from './clauses/entry';
import { house } from './clauses/house';
import { law } from './clauses/law';
import { lpt2020 } from './clauses/lpt-2020';
import { lpt2020Answers } from './clauses/lpt-2020-answers';
import { lpt2020Guides } from './clauses/lpt-2020-guides';
import { lpt2020Record } from './clauses/lpt-2020-record';
import { lpt2023 } from './clauses/lpt-2023';
import { lpt2023Record } from './clauses/lpt-2023-record';
import { mdu2024 } from './clauses/mdu-2024';
import { nhsmailSop2015 } from './clauses/nhsmail-sop-2015';
import { yewtree2021 } from './clauses/yewtree-2021';

/** One clause of a policy document, of the law, or of our own good practice. */
export interface Clause extends Entry {
  /** What a sender is shown: document and section. */
  readonly cite: string;
  readonly document: string;
}

/** The documents by their own names, in the order auditors read them. */
export const documents: Readonly<Record<Source, string>> = {
  'lpt-2020':
    'Use of Electronic Messaging to Communicate with Service Users, Leicestershire Partnership NHS Trust, version 1, February 2020',
  'lpt-2023':
    'Use of Electronic Messaging to Communicate with Service Users Policy, Leicestershire Partnership NHS Trust, version 2, September 2023',
  'nhsmail-sop-2015':
    'Email – Sending Secure Email, Standard Operating Procedure of an NHS trust, September 2015',
  'mdu-2024': 'Avoiding email dangers, Medical Defence Union, May 2024',
  'yewtree-2021':
    'Policy on computers, the internet and NHSmail, Yewtree medical centre, January 2021',
  law: 'The law: UK GDPR, and the guidance of the Information Commissioner’s Office',
  house: 'Good practice of this product (not a policy document)',
};

const entries = {
  ...lpt2020,
  ...lpt2020Record,
  ...lpt2020Answers,
  ...lpt2020Guides,
  ...lpt2023,
  ...lpt2023Record,
  ...nhsmailSop2015,
  ...mdu2024,
  ...yewtree2021,
  ...law,
  ...house,
};

/** The id of a clause: `<source>/<section>`, then `.<word>` where a section says several things. */
export type ClauseId = keyof typeof entries;

/** Every clause, by id. A rule that cites a clause that is not here does not compile. */
export const clauses = catalogue(entries);

function catalogue(from: Readonly<Record<ClauseId, Entry>>): Readonly<Record<ClauseId, Clause>> {
  const all: Partial<Record<ClauseId, Clause>> = {};
  for (const id of Object.keys(from) as ClauseId[]) {
    all[id] = { ...from[id], cite: citeOf(id), document: documents[sourceOf(id)] };
  }
  return all as Record<ClauseId, Clause>;
}
