import { noRetiredDomain } from '../../src/rules/no-retired-domain';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const nothingRetired = profileWith({ routes: { ...lpt2023.routes, retired: [] } });

ruleTest(noRetiredDomain, {
  valid: [
    {
      name: 'a council at the domain it has today',
      draft: { to: ['jo@leicester.gov.uk'] },
      butFor: { to: ['jo@leicester.gcsx.gov.uk'] },
    },
    {
      name: 'a domain that only ends in the letters of a closed one',
      draft: { to: ['jo@notgsi.gov.uk'] },
      butFor: { to: ['jo@x.gsi.gov.uk'] },
    },
    {
      name: 'a closed domain in front of another',
      draft: { to: ['jo@gsi.gov.uk.example'] },
      butFor: { to: ['jo@gsi.gov.uk'] },
    },
    {
      name: 'a domain the profile does not call closed',
      draft: { to: ['jo@old.gse.gov.uk'] },
      profile: nothingRetired,
      butFor: { profile: lpt2023 },
    },
  ],
  invalid: [
    {
      name: 'an address under a closed domain, in capitals',
      draft: { to: ['ben.cole@nhs.net', 'Jo@Justice.GSI.gov.uk'] },
      finds: [{ message: 'closed', severity: 'ask', marks: ['to[1]'] }],
    },
    {
      name: 'several, in every field',
      draft: {
        to: ['a@x.gsi.gov.uk'],
        cc: ['b@force.pnn.police.uk'],
        bcc: ['c@scn.gov.uk', 'a@x.gsi.gov.uk'],
      },
      finds: [
        { message: 'closed', severity: 'ask', marks: ['to[0]', 'cc[0]', 'bcc[0]', 'bcc[1]'] },
      ],
    },
  ],
});

describe('the sentence', () => {
  it('counts addresses', () => {
    expect(noRetiredDomain.messages.closed({ people: 1 })).toMatch(/^One address is /);
    expect(noRetiredDomain.messages.closed({ people: 2 })).toMatch(/^2 addresses are /);
  });
});
