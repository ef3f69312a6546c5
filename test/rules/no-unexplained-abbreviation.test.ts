import { noUnexplainedAbbreviation } from '../../src/rules/no-unexplained-abbreviation';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];

ruleTest(noUnexplainedAbbreviation, {
  valid: [
    {
      name: 'words in full',
      draft: { to, body: 'Your outpatient appointment and full blood count.' },
      butFor: { body: 'Your OPA and FBC.' },
    },
    {
      name: 'between colleagues',
      draft: { body: 'OPA and FBC.' },
      butFor: { to },
    },
    {
      name: 'in brackets behind its words',
      draft: { to, body: 'Your outpatient appointment (OPA) is on Monday. The OPA lasts an hour.' },
      butFor: { body: 'Your OPA is on Monday, at the outpatient appointment (OPA) desk.' },
    },
    {
      name: 'with its words behind it, in several ways',
      draft: {
        to,
        body: 'The MDT (the team that treats you) did an ECT = a treatment and CBT, which is a talking therapy. COPD means a lung disease.',
      },
      butFor: { body: 'The MDT (3) did an ECT, a treatment.' },
    },
    {
      name: 'what most people know, and other words in small letters',
      draft: { to, body: 'A CT scan, your BP, the GP, A&E and IVF. You ot pe dna.' },
      butFor: { body: 'You DNA.' },
    },
    {
      name: 'a piece of an address, a link, a reference or a longer word',
      draft: {
        to,
        body: 'Write to ot@help.example or www.OT.example, CBT-2 form, COPD/7, DVT.pdf, ÉCT.',
      },
      butFor: { body: 'Write to the OT.' },
    },
    {
      name: 'what somebody else wrote, quoted',
      draft: {
        to,
        body: 'Thank you.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\nMy OPA?',
      },
      butFor: { body: 'Your OPA?' },
    },
    { name: 'no text', draft: { to, body: '' }, butFor: { body: 'MRSA' } },
  ],
  invalid: [
    {
      name: 'one',
      draft: { to: ['ben.cole@nhs.net', ...to], body: 'Your OPA is moved. Come to the OPA early.' },
      finds: [{ message: 'unexplained', severity: 'note', marks: ['OPA'] }],
    },
    {
      name: 'several, in the plural and in small letters',
      draft: { to, body: 'Two OPAs and LFTs. Take one tablet tds.' },
      finds: [{ message: 'unexplained', severity: 'note', marks: ['OPAs', 'LFTs', 'tds'] }],
    },
  ],
});
