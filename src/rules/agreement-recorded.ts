import { peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/**
 * Before the first message to a service user their agreement is in the care record, and everything that
 * goes with it is asked at once (lpt-2023/11, lpt-2020/5.5, nhsmail-sop-2015/4.1). Our memory is never the record.
 */
export const agreementRecorded = defineRule({
  meta: {
    id: 'agreement-recorded',
    title: 'Agreement to email is in the record',
    cites: [
      'lpt-2023/11.agreement',
      'lpt-2023/11.recorded',
      'lpt-2023/6',
      'lpt-2020/5.5.agreement',
      'lpt-2020/5.5.recorded',
      'lpt-2020/5.0',
      'nhsmail-sop-2015/4.1',
      'nhsmail-sop-2015/4.1.recorded',
      'nhsmail-sop-2015/5.2',
    ],
    severity: { 'not-asked': 'ask', refused: 'stop' },
    needs: [],
    needsMemory: true,
    fixes: [],
  },
  messages: {
    'not-asked': ({ people }: { people: number }) =>
      `Is it in the care record that ${
        people === 1 ? 'this patient or carer agrees' : `these ${people} patients or carers agree`
      } to email? Answer once in the pane.`,
    refused: ({ people }: { people: number }) =>
      `For ${
        people === 1 ? 'one patient or carer' : `${people} patients or carers`
      } no agreement to email is in the record. Ring or write by post, or record their agreement first.`,
  },
  check: (_, { profile, serviceUsers, draft }) => {
    if (profile.firstContact.agreement === 'not-asked' || !draft.remembered.known) return [];
    const { firstContact } = draft.remembered.value;
    const answered = (answer: ReturnType<typeof firstContact>) =>
      serviceUsers.filter(({ recipient }) => firstContact(recipient.address) === answer);
    const refused = answered('refused');
    const open = answered(null);
    if (refused.length > 0)
      return [{ message: 'refused', data: { people: peopleIn(refused) }, at: placesOf(refused) }];
    return open.length === 0
      ? []
      : [{ message: 'not-asked', data: { people: peopleIn(open) }, at: placesOf(open) }];
  },
});
