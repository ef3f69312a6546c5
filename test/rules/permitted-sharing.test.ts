import { lookAt } from '../../src/rules/facts';
import { permittedSharing } from '../../src/rules/permitted-sharing';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const body = 'Her NHS number is 999 147 2797 and she has diabetes.';
const solicitor = 'records@solicitor.example';

ruleTest(permittedSharing, {
  valid: [
    {
      name: 'a firm, with nothing confidential',
      draft: { to: [solicitor] },
      butFor: { body },
    },
    {
      name: 'colleagues and neighbours on the list',
      draft: { cc: ['x@leicester.gov.uk'], body },
      butFor: { cc: [solicitor] },
    },
    {
      name: 'a patient, of whom other rules speak',
      draft: { to: ['jo@webmail.example'], body },
      butFor: { to: ['jo@webmial.example'] },
    },
    {
      name: 'a carer at the address of a firm, whom the sender has marked',
      draft: { to: [solicitor], body, remembered: { isServiceUser: () => true } },
      butFor: { remembered: {} },
    },
    {
      name: 'a firm for which a reason was given',
      draft: {
        to: ['Records@Solicitor.example'],
        body,
        remembered: { mayShareWith: (domain) => domain === 'solicitor.example' },
      },
      butFor: { to: ['records@solicitor.example.net'] },
    },
    {
      name: 'an address at a closed system, of which another rule speaks',
      draft: { to: ['y@old.gsi.gov.uk'], body },
      butFor: { to: ['y@old.example'] },
    },
  ],
  invalid: [
    {
      name: 'two people of one firm',
      draft: { to: [solicitor, 'ann@solicitor.example'], body },
      finds: [{ message: 'which-reason', severity: 'ask', marks: ['to[0]', 'to[1]'] }],
    },
    {
      name: 'a firm, a list of people, and an address that cannot be read, whatever was said before',
      draft: {
        to: [solicitor],
        cc: [recipient('carers@village.example', 'Carers', true)],
        bcc: ['jo@@nonsense'],
        body,
        remembered: { mayShareWith: (domain) => domain === 'solicitor.example' },
      },
      finds: [{ message: 'which-reason', severity: 'ask', marks: ['cc[0]', 'bcc[0]'] }],
    },
  ],
});

describe('permitted-sharing', () => {
  it('does not guess without a memory', () => {
    const forgetful = draft({ to: [solicitor], body, unread: { remembered: 'late' } });
    expect(permittedSharing.check({}, lookAt(forgetful, lpt2023))).toEqual([]);
  });
});
