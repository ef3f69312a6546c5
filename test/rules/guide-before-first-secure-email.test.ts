import { lookAt } from '../../src/rules/facts';
import { guideBeforeFirstSecureEmail } from '../../src/rules/guide-before-first-secure-email';
import { draft } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const jo = 'jo@webmail.example';
const subject = '[secure] Your visit';
const trail = (tag: string) =>
  `Thank you.\n\nFrom: Jo <${jo}>\nSent: 20 November 2026 10:00\nTo: Sam <sam.taylor@nhs.net>\nSubject: RE: ${tag}Visit\n\nHello.`;
const neighbours = profileWith({
  routes: {
    ...lpt2023.routes,
    local: lpt2023.routes.local.map((body) => ({ ...body, guide: true })),
  },
});
const firstTimeOnly = profileWith({ guide: { file: null, validDays: null } });

ruleTest(guideBeforeFirstSecureEmail, {
  valid: [
    {
      name: 'a message that is not secure',
      draft: { to: [jo] },
      butFor: { subject },
    },
    { name: 'a colleague', draft: { subject }, butFor: { to: [jo] } },
    {
      name: 'a neighbour who needs no guide',
      draft: { to: ['x@leicester.gov.uk'], subject },
      butFor: { profile: neighbours },
    },
    {
      name: 'the message that brings the guide',
      draft: { to: [jo], subject, attachments: [{ name: 'Recipient guide.pdf' }] },
      butFor: { attachments: [{ name: 'Leaflet.pdf' }] },
    },
    {
      name: 'a patient who had the guide 180 days ago',
      draft: { to: [jo], subject, remembered: { guideSentOn: () => '2026-05-26' } },
      butFor: { remembered: { guideSentOn: () => '2026-05-25' } },
    },
    {
      name: 'a patient who had it years ago, under a policy for the first time only',
      draft: { to: [jo], subject, remembered: { guideSentOn: () => '2020-01-01' } },
      profile: firstTimeOnly,
      butFor: { profile: lpt2023 },
    },
    {
      name: 'a patient in a thread of secure mail',
      draft: { to: ['JO@webmail.example'], subject, body: trail('[SECURE] ') },
      butFor: { body: trail('') },
    },
  ],
  invalid: [
    {
      name: 'a patient and a firm for the first time, with a picture in the text',
      draft: {
        to: [jo],
        cc: ['ann@firm.example'],
        subject,
        attachments: [{ name: 'logo.png', inline: true }],
      },
      finds: [{ message: 'first', severity: 'ask', marks: ['to[0]', 'cc[0]'] }],
    },
    {
      name: 'a patient for the first time, with a file',
      draft: { to: [jo], subject, attachments: [{ name: 'Letter.pdf' }] },
      finds: [
        { message: 'first', severity: 'ask', marks: ['to[0]'] },
        { message: 'files', severity: 'note', marks: ['to[0]'] },
      ],
    },
    {
      name: 'somebody who is new to a thread of secure mail',
      draft: { to: [jo, 'al@webmail.example'], subject, body: trail('[secure] ') },
      finds: [{ message: 'first', severity: 'ask', marks: ['to[1]'] }],
    },
    {
      name: 'an account that may have lapsed, even in a thread',
      draft: {
        to: [jo],
        subject,
        body: trail('[secure] '),
        remembered: { guideSentOn: () => '2026-01-01' },
      },
      finds: [{ message: 'lapsed', severity: 'ask', marks: ['to[0]'] }],
    },
  ],
});

describe('guide-before-first-secure-email', () => {
  const { check } = guideBeforeFirstSecureEmail;

  it('does not guess without a memory', () => {
    const forgetful = draft({ to: [jo], subject, unread: { remembered: 'late' } });
    expect(check({ attachments: [] }, lookAt(forgetful, lpt2023))).toEqual([]);
  });

  it('asks where the thread could not be read', () => {
    const facts = lookAt(draft({ to: [jo], subject, unread: { body: 'late' } }), lpt2023);
    expect(check({ attachments: [] }, facts)).toMatchObject([{ message: 'first' }]);
  });
});
