import { assess } from '../../src/assess/assess';
import { noMistypedDomain } from '../../src/rules/no-mistyped-domain';
import { draft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

ruleTest(noMistypedDomain, {
  valid: [
    {
      name: 'NHSmail, however it is written',
      draft: { to: ['Ben.Cole@NHS.net.'] },
      butFor: { to: ['Ben.Cole@NHS.ent.'] },
    },
    {
      name: 'a firm with a name of its own',
      draft: { to: ['records@solicitor.example'] },
      butFor: { to: ['records@webmial.example'] },
    },
    {
      name: 'a firm whose short name is like that of a mail provider',
      draft: { to: ['jo@line.com'] },
      butFor: { to: ['jo@luve.com'] },
    },
    {
      name: 'a mail provider one letter from a larger one',
      draft: { to: ['jo@email.com'] },
      butFor: { to: ['jo@hmail.com'] },
    },
    {
      name: 'an odd domain that was written to before',
      draft: { to: ['jo@gmial.com'], remembered: { isKnown: () => true } },
      butFor: { remembered: {} },
    },
    {
      name: 'an address that cannot be read, of which others speak',
      draft: { to: ['jo@@gmial.com', '@gmial.com', ''] },
      butFor: { cc: ['jo@gmial.com'] },
    },
    {
      name: 'a hospital that is not on a list',
      draft: { to: ['ward@otherhospital.nhs.uk'] },
      butFor: { to: ['ward@leisc.gov.uk'] },
    },
  ],
  invalid: [
    {
      name: 'letters swapped, in each field',
      draft: {
        to: ['ben.cole@nhs.ent'],
        cc: ['ann.other@nsh.net'],
        bcc: ['jo@gmial.com'],
      },
      finds: [
        { message: 'slip', severity: 'ask', marks: ['to[0]'] },
        { message: 'slip', severity: 'ask', marks: ['cc[0]'] },
        { message: 'slip', severity: 'ask', marks: ['bcc[0]'] },
      ],
      fixed: { to: ['ben.cole@nhs.net'], bcc: ['jo@gmail.com'] },
    },
    {
      name: 'another ending behind the name of the NHS',
      draft: { to: ['a@nhs.uk', 'b@nhs.co.uk', 'c@nhs.org'] },
      finds: [
        { message: 'slip', severity: 'ask', marks: ['to[0]'] },
        { message: 'slip', severity: 'ask', marks: ['to[1]'] },
        { message: 'slip', severity: 'ask', marks: ['to[2]'] },
      ],
      fixed: { to: ['a@nhs.net', 'b@nhs.net', 'c@nhs.net'] },
    },
    {
      name: 'a private address with a letter too few, and one with the ending of another country',
      draft: { to: ['jo+news@hotmal.co.uk', 'al@icloud.co.uk'] },
      finds: [
        { message: 'slip', severity: 'ask', marks: ['to[0]'] },
        { message: 'slip', severity: 'ask', marks: ['to[1]'] },
      ],
      fixed: { to: ['jo+news@hotmail.co.uk', 'al@icloud.com'] },
    },
    {
      name: 'a short name with an ending that does not exist',
      draft: { to: ['jo@sky.con', 'al@aol.cmo'] },
      finds: [
        { message: 'slip', severity: 'ask', marks: ['to[0]'] },
        { message: 'slip', severity: 'ask', marks: ['to[1]'] },
      ],
      fixed: { to: ['jo@sky.com', 'al@aol.com'] },
    },
    {
      name: 'the key beside the right one in a short name',
      draft: { to: ['jo@slt.com', 'jo@aly.com', 'jo@dky.com'] },
      finds: [{ message: 'slip', severity: 'ask', marks: ['to[2]'] }],
      fixed: { to: ['jo@slt.com', 'jo@aly.com', 'jo@sky.com'] },
    },
    {
      name: 'letters of another alphabet, as themselves and in the written form',
      draft: { to: ['jo@gmаil.com', 'al@xn--gmil-63d.com'] },
      finds: [
        { message: 'slip', severity: 'ask', marks: ['to[0]'] },
        { message: 'slip', severity: 'ask', marks: ['to[1]'] },
      ],
      fixed: { to: ['jo@gmail.com', 'al@gmail.com'] },
    },
  ],
});

describe('no-mistyped-domain', () => {
  it('is not asked twice what it cannot know: without a memory it speaks', () => {
    const forgetful = draft({ to: ['jo@gmial.com'], unread: { remembered: 'late' } });
    expect(assess(forgetful, lpt2023).findings.map(({ rule }) => rule)).toContain(
      'no-mistyped-domain',
    );
  });
});
