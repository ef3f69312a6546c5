import type { Entry } from './entry';

/** Our own good practice, where no document carries a rule. */
export const house = {
  'house/bcc-tiers': {
    section: 'Bcc tiers',
    title: 'From how many people on a visible list interrupts',
  },
  'house/separate-messages': {
    section: 'Separate messages',
    title: 'A sensitive service writes to each private address on its own',
    plannedRules: ['separate-messages'],
  },
  'house/second-breach': {
    section: 'Second breach',
    title: 'A recall or apology does not go to the same visible list again',
    plannedRules: ['no-second-breach'],
  },
  'house/one-patient': {
    section: 'One patient',
    title: 'A message is about one patient, and its details agree',
    plannedRules: ['one-patient-per-email'],
  },
  'house/file-name': {
    section: 'File names',
    title: 'The name of a file is not encrypted and names no patient',
    plannedRules: ['no-pcd-in-file-name'],
  },
  'house/dcb1596': {
    section: 'Accredited domains',
    title: 'Which mail systems are accredited to the NHS secure email standard',
    features: ['secure-route'],
  },
  'house/unread-part': {
    section: 'Not knowing is not passing',
    title: 'What could not be read is said, and treated as the policy decides',
  },
} as const satisfies Record<string, Entry>;
