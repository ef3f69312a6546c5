/** The button that forgets, in English. */
export const forgetWords = {
  label: 'Forget all answers and people',
  sure: 'Yes, forget them',
  whatHappens:
    'Everything kept about patients, agreements, guides and correspondents will be forgotten. New messages will ask again. Press once more to do it.',
  done: 'Everything is forgotten.',
  failed: 'Not everything could be forgotten. Try again.',
};

/** What is asked once, in English. */
export const questionWords = {
  group: (about: string) => `About ${about}`,
  firstContact: {
    text: 'Is their agreement to email in the care record?',
    points: [
      'They have agreed to be written to by email, and know that it can be read by somebody else by mistake. For conversations the agreement is in writing.',
      'They expect this message, and nobody else reads their mail.',
      'They know that it goes on their record, that they can stop it, and to tell you when their address changes.',
      'You have another way to reach each other.',
      'They wrote to your shared mailbox first, or you are sure of the address.',
    ],
    purposes: (purposes: readonly string[]) =>
      `The message is for one of these: ${purposes.join('; ').toLowerCase()}. For anything else, ask Data Privacy first.`,
    yes: 'Yes, it is in the record',
    no: 'No',
  },
  guide: { text: 'Have they had the guide to secure mail?', yes: 'Yes, they have it' },
  sharing: {
    text: 'Under which circumstance may this organisation have it?',
    choices: [
      'They are involved in the care, under a sharing agreement',
      'Solicitor, advocate, nursing home or investigator, agreed for this case',
      'A claim or a complaint',
      'The Information Governance lead has agreed',
    ],
  },
} as const;
