import { subjectPresent } from '../../src/rules/subject-present';
import { lookAt } from '../../src/rules/facts';
import { draft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const bare = [{ message: 'bare', severity: 'ask' as const, marks: ['subject'] }];

ruleTest(subjectPresent, {
  valid: [
    { name: 'a subject', draft: { subject: 'Rota' }, butFor: { subject: '' } },
    {
      name: 'a reply with a subject',
      draft: { subject: 'RE: FW: Rota' },
      butFor: { subject: 'RE: FW:' },
    },
    {
      name: 'a tagged subject',
      draft: { subject: '[secure] Rota' },
      butFor: { subject: '[secure]' },
    },
    { name: 'a greeting with more', draft: { subject: 'Hi, rota' }, butFor: { subject: 'Hi,' } },
    { name: 'a word that begins with re', draft: { subject: 'Reply' }, butFor: { subject: 'Re' } },
    { name: 'a number', draft: { subject: '12/2026' }, butFor: { subject: '/' } },
    { name: 'another script', draft: { subject: '予定' }, butFor: { subject: '…' } },
    { name: 'Welsh', draft: { subject: 'Tŷ' }, butFor: { subject: '—' } },
  ],
  invalid: [
    {
      name: 'nothing',
      draft: { subject: '' },
      finds: [{ message: 'none', severity: 'ask', marks: ['subject'] }],
    },
    {
      name: 'spaces',
      draft: { subject: ' \t\u00a0' },
      finds: [{ message: 'none', severity: 'ask', marks: ['subject'] }],
    },
    { name: 'a greeting', draft: { subject: 'Hello!' }, finds: bare },
    { name: 'a greeting in a reply', draft: { subject: 're: RE : Hi' }, finds: bare },
    { name: 'the tag alone, in capitals', draft: { subject: 'FW: [SECURE] ' }, finds: bare },
    { name: 'characters nobody sees', draft: { subject: '\u200b\u2060' }, finds: bare },
    { name: 'a picture', draft: { subject: '🙂👍' }, finds: bare },
  ],
});

it('reads a long subject in linear time', () => {
  const facts = lookAt(draft(), lpt2023);
  const before = process.cpuUsage();
  subjectPresent.check({ subject: 're :'.repeat(50_000) }, facts);
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
