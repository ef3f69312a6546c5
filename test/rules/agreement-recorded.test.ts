import { agreementRecorded } from '../../src/rules/agreement-recorded';
import { lookAt } from '../../src/rules/facts';
import { draft } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const [jo, al] = ['jo@webmail.example', 'al@webmail.example'];
const asked = profileWith({ firstContact: { ...lpt2023.firstContact, agreement: 'recorded' } });
const notAsked = profileWith({ firstContact: { agreement: 'not-asked', approvedPurposes: [] } });

ruleTest(agreementRecorded, {
  valid: [
    {
      name: 'a colleague, and an organisation outside',
      draft: { cc: ['records@solicitor.example'] },
      butFor: { cc: [jo] },
    },
    {
      name: 'a patient who was answered for',
      draft: { to: [jo], remembered: { firstContact: () => 'agreed' } },
      butFor: { remembered: {} },
    },
    {
      name: 'a patient, under a policy that does not ask',
      draft: { to: [jo] },
      profile: notAsked,
      butFor: { profile: asked },
    },
  ],
  invalid: [
    {
      name: 'a patient not yet asked about, in two fields',
      draft: { to: [jo], cc: ['JO@webmail.example'] },
      finds: [{ message: 'not-asked', severity: 'ask', marks: ['to[0]', 'cc[0]'] }],
    },
    {
      name: 'a carer at the address of a firm, whom the sender has marked, beside a patient',
      draft: {
        to: ['ann@firm.example', jo],
        remembered: { isServiceUser: (address) => address.startsWith('ann') },
      },
      finds: [{ message: 'not-asked', severity: 'ask', marks: ['to[0]', 'to[1]'] }],
    },
    {
      name: 'only those who are open, beside somebody answered for',
      draft: {
        to: [jo, al],
        remembered: { firstContact: (address) => (address === jo ? 'agreed' : null) },
      },
      finds: [{ message: 'not-asked', severity: 'ask', marks: ['to[1]'] }],
    },
    {
      name: 'a patient of whom the record says nothing, before all who are open',
      draft: {
        to: [jo, al],
        remembered: { firstContact: (address) => (address === al ? 'refused' : null) },
      },
      finds: [{ message: 'refused', severity: 'stop', marks: ['to[1]'] }],
    },
    {
      name: 'two patients of whom the record says nothing',
      draft: { to: [jo, al], remembered: { firstContact: () => 'refused' } },
      finds: [{ message: 'refused', severity: 'stop', marks: ['to[0]', 'to[1]'] }],
    },
  ],
});

describe('agreement-recorded', () => {
  it('does not guess without a memory', () => {
    const forgetful = draft({ to: [jo], unread: { remembered: 'late' } });
    expect(agreementRecorded.check({}, lookAt(forgetful, lpt2023))).toEqual([]);
  });
});
