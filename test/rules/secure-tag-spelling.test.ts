import { secureTagSpelling } from '../../src/rules/secure-tag-spelling';
import { ruleTest } from '../support/rule-test';

const found = (mark: string) => [{ message: 'misspelt', severity: 'stop' as const, marks: [mark] }];

ruleTest(secureTagSpelling, {
  valid: [
    {
      name: 'the tag as it should be',
      draft: { subject: '[secure] Visit' },
      butFor: { subject: '[secure Visit' },
    },
    {
      name: 'the tag in capitals',
      draft: { subject: '[SECURE] Visit' },
      butFor: { subject: '{SECURE} Visit' },
    },
    {
      name: 'a good tag beside a bad one',
      draft: { subject: '[secure] (secure) Visit' },
      butFor: { subject: '(secure) Visit' },
    },
    {
      name: 'the word in a sentence',
      draft: { subject: 'A secure unit, and how to get there' },
      butFor: { subject: '(secure) unit' },
    },
    {
      name: 'a longer word',
      draft: { subject: '[securely] sent' },
      butFor: { subject: '[secured] sent' },
    },
    {
      name: 'a hyphenated word in front',
      draft: { subject: 'secure-unit visit' },
      butFor: { subject: 'secure - unit visit' },
    },
    {
      name: 'another word in round brackets',
      draft: { subject: '(secur) Visit' },
      butFor: { subject: '[secur] Visit' },
    },
    {
      name: 'round brackets around more than the word',
      draft: { subject: '(secure parking) Visit' },
      butFor: { subject: '(secure) Visit today' },
    },
    {
      name: 'an opening bracket at the very end',
      draft: { subject: 'Visit [' },
      butFor: { subject: 'Visit [secure' },
    },
    {
      name: 'the word with a colon later on',
      draft: { subject: 'Is it secure: yes' },
      butFor: { subject: 'FW: secure: yes' },
    },
    { name: 'the word alone', draft: { subject: 'secure' }, butFor: { subject: 'secure]' } },
  ],
  invalid: [
    {
      name: 'round brackets',
      draft: { subject: '(secure) Visit two' },
      finds: found('(secure)'),
      fixed: { subject: '[secure] Visit two' },
    },
    {
      name: 'curly brackets, capitals',
      draft: { subject: '{Secure} Visit' },
      finds: found('{Secure}'),
      fixed: { subject: '[secure] Visit' },
    },
    {
      name: 'spaces inside',
      draft: { subject: '[ Secure ] Visit' },
      finds: found('[ Secure ]'),
      fixed: { subject: '[secure] Visit' },
    },
    {
      name: 'no closing bracket',
      draft: { subject: '[secure Visit two' },
      finds: found('[secure'),
      fixed: { subject: '[secure] Visit two' },
    },
    {
      name: 'no opening bracket',
      draft: { subject: 'RE: secure] Visit' },
      finds: found('secure]'),
      fixed: { subject: 'RE: [secure] Visit' },
    },
    {
      name: 'a colon',
      draft: { subject: 'secure: Visit' },
      finds: found('secure:'),
      fixed: { subject: '[secure] Visit' },
    },
    {
      name: 'a dash after RE:',
      draft: { subject: 'RE: FWD: Secure – Visit' },
      finds: found('Secure –'),
      fixed: { subject: 'RE: FWD: [secure] Visit' },
    },
    {
      name: 'full-width brackets',
      draft: { subject: '［secure］Visit' },
      finds: found('［secure］'),
      fixed: { subject: '[secure] Visit' },
    },
    {
      name: 'full-width letters',
      draft: { subject: '[ｓｅｃｕｒｅ] Visit' },
      finds: found('[ｓｅｃｕｒｅ]'),
    },
    { name: 'look-alike letters', draft: { subject: '[ѕесurе] Visit' }, finds: found('[ѕесurе]') },
    {
      name: 'a zero-width space inside',
      draft: { subject: '[sec\u200bure] Visit' },
      finds: found('[sec\u200bure]'),
      fixed: { subject: '[secure] Visit' },
    },
    { name: 'two letters swapped', draft: { subject: '[secrue] Visit' }, finds: found('[secrue]') },
    {
      name: 'a letter too few',
      draft: { subject: 'Visit [secre]' },
      finds: found('[secre]'),
      fixed: { subject: 'Visit [secure]' },
    },
    { name: 'a letter too many', draft: { subject: '[sercure] Visit' }, finds: found('[sercure]') },
    { name: 'a wrong letter', draft: { subject: '[sexure] Visit' }, finds: found('[sexure]') },
    {
      name: 'a character whose small form is two',
      draft: { subject: 'İİ (secure) Visit' },
      finds: found('(secure)'),
    },
  ],
});
