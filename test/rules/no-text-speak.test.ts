import { noTextSpeak } from '../../src/rules/no-text-speak';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];

ruleTest(noTextSpeak, {
  valid: [
    {
      name: 'words in full',
      draft: { to, body: 'See you tomorrow.' },
      butFor: { body: 'C u tmrw.' },
    },
    {
      name: 'text-speak between colleagues',
      draft: { body: 'See u tmrw' },
      butFor: { to },
    },
    {
      name: 'abbreviations that look like it',
      draft: {
        to,
        body: 'U&E, u & e, u+e, U and Es: your blood test. Come to Ward B4, off the M8.',
      },
      butFor: { body: 'Come b4 ten.' },
    },
    {
      name: 'a piece of a country, a link or an address',
      draft: { to, body: 'In the u.s. see www.help.example/?u=5 or write to u@help.example.' },
      butFor: { body: 'R u well?' },
    },
    {
      name: 'one slip',
      draft: { to, body: 'Pls come at ten.' },
      butFor: { body: 'Pls come at ten. Thx' },
    },
    {
      name: 'what the patient wrote, quoted',
      draft: {
        to,
        body: 'See you then.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\nc u l8r',
      },
      butFor: { body: 'c u l8r' },
    },
    { name: 'no text', draft: { to, body: '' }, butFor: { body: 'thx thx' } },
  ],
  invalid: [
    {
      name: 'a text as to a friend, longest phrase first',
      draft: { to, body: 'R u ok 4 10? Gr8, c u l8r. LOL!' },
      finds: [{ message: 'found', severity: 'note', marks: ['R u', 'Gr8', 'c u', 'l8r', 'LOL'] }],
    },
    {
      name: 'two slips',
      draft: { to: ['ben.cole@nhs.net', ...to], body: 'Pls come at ten.\nThx' },
      finds: [{ message: 'found', severity: 'note', marks: ['Pls', 'Thx'] }],
    },
    {
      name: 'a short form at the end of a sentence',
      draft: { to, body: 'I will find ur.' },
      finds: [{ message: 'found', severity: 'note', marks: ['ur'] }],
    },
    {
      name: 'in HTML',
      draft: { to, body: { html: '<p>I will find <b>ur</b> letter tmrw</p>' } },
      finds: [{ message: 'found', severity: 'note', marks: ['ur', 'tmrw'] }],
    },
  ],
});
