import { noOwnWebmail } from '../../src/rules/no-own-webmail';
import { assess } from '../../src/assess/assess';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const pcd = 'The NHS number is 999 147 2797.';
const asked = [{ message: 'looks-own', severity: 'ask' as const, marks: ['to[0]'] }];

ruleTest(noOwnWebmail, {
  valid: [
    {
      name: 'no confidential content',
      draft: { to: ['samtaylor@webmail.example'], body: 'My shift ends at 5.' },
      butFor: { body: pcd },
    },
    {
      name: 'a patient’s private address',
      draft: { to: ['jo.bloggs@webmail.example'], body: pcd },
      butFor: { cc: ['sam.taylor@webmail.example'] },
    },
    {
      name: 'a patient with the same surname',
      draft: { to: ['alex.taylor@webmail.example'], body: pcd },
      butFor: { to: ['s.taylor@webmail.example'] },
    },
    {
      name: 'a surname alone',
      draft: { to: ['taylor84@webmail.example'], body: pcd },
      butFor: { to: ['taylorsam84@webmail.example'] },
    },
    {
      name: 'another forename that begins alike',
      draft: { to: ['samantha.taylor@webmail.example'], body: pcd },
      butFor: { to: ['samj.taylor@webmail.example'] },
    },
    {
      name: 'the same name at an organisation',
      draft: { to: ['sam.taylor@solicitors.example'], body: pcd },
      butFor: { to: ['sam.taylor@gmail.com'] },
    },
    {
      name: 'an initial and a surname of three letters, which is many people',
      draft: { from: 'amy.lee@nhs.net', to: ['alee@webmail.example'], body: pcd },
      butFor: { to: ['amylee@webmail.example'] },
    },
    {
      name: 'a sender with one name only',
      draft: {
        from: recipient('podiatry@nhs.net', 'Podiatry'),
        to: ['podiatry@gmail.com'],
        body: pcd,
      },
      butFor: { from: recipient('podiatry@nhs.net', 'Po Diatry') },
    },
    {
      name: 'a sender who is shown as an address',
      draft: {
        from: recipient('staylor@nhs.net', 'staylor@nhs.net'),
        to: [recipient('x@webmail.example', 'staylor@nhs.net')],
        body: pcd,
      },
      butFor: {
        from: recipient('staylor@nhs.net', 'Sam Taylor'),
        to: [recipient('x@webmail.example', 'Sam Taylor')],
      },
    },
  ],
  invalid: [
    {
      name: 'the sender’s name as an address',
      draft: { to: ['sam.taylor@webmail.example'], body: pcd },
      finds: asked,
    },
    {
      name: 'with a number and a tag of the owner’s own',
      draft: { to: ['TaylorSam_84+home@webmail.example'], body: pcd },
      finds: asked,
    },
    {
      name: 'with an initial behind the surname',
      draft: { to: ['taylors@webmail.example'], body: pcd },
      finds: asked,
    },
    {
      name: 'the sender’s name as it is shown, at an address that says nothing',
      draft: { to: [recipient('bluebell99@webmail.example', 'Mrs Sam Taylor')], body: pcd },
      finds: asked,
    },
    {
      name: 'a sender as NHSmail shows them, with accents and an apostrophe',
      draft: {
        from: recipient('snr7@nhs.net', 'O’NÉILL, Zoë (NORTHFIELD NHS TRUST)'),
        to: ['zoe.oneill@webmail.example'],
        body: pcd,
      },
      finds: asked,
    },
    {
      name: 'a sender with an initial in the address, by the shown name',
      draft: {
        from: recipient('s.taylor@nhs.net', 'Dr Sam Taylor'),
        to: ['samtaylor@webmail.example'],
        body: pcd,
      },
      finds: asked,
    },
    {
      name: 'hidden in Bcc, beside a patient',
      draft: { to: ['jo@webmail.example'], bcc: ['staylor@webmail.example'], body: pcd },
      finds: [{ message: 'looks-own', severity: 'ask', marks: ['bcc[0]'] }],
    },
  ],
});

describe('odd names', () => {
  it.each(['', ',', ', Sam', 'Taylor,', '(', '<>', '🙂 🙂', '李 小龍', 'Sam'])(
    'of the sender (%j) match nobody by accident',
    (name) => {
      const { findings } = assess(
        draft({
          from: recipient('x@nhs.net', name),
          to: [recipient('y@webmail.example', name), '@webmail.example'],
          body: pcd,
        }),
        lpt2023,
      );
      expect(findings.filter(({ rule }) => rule === 'no-own-webmail')).toEqual([]);
    },
  );
});
