import { noOffensiveLanguage } from '../../src/rules/no-offensive-language';
import { ruleTest } from '../support/rule-test';

const offensive = 'He is a wanker.';

ruleTest(noOffensiveLanguage, {
  valid: [
    {
      name: 'clinical words that are also rude ones',
      draft: {
        body: 'Bloody stool, growth retarded, skin prick test, he smokes twenty fags, cock the head.',
      },
      butFor: { body: offensive },
    },
    {
      name: 'a word inside another',
      draft: { body: 'From Scunthorpe, with a shitake mushroom and a twattle.' },
      butFor: { body: 'From Scunthorpe, you twat.' },
    },
    {
      name: 'somebody’s own words, in quotation marks',
      draft: { body: 'She said: “You are all wankers” and rang off.' },
      butFor: { body: 'She said we are all wankers and rang off.' },
    },
    {
      name: 'straight and single marks, with apostrophes inside',
      draft: { body: "He shouted \"fuck off\", then 'you don't give a shit' and ‘I’m a bastard’." },
      butFor: { body: 'He shouted "ten, then don\'t give a shit.' },
    },
    {
      name: 'what somebody else wrote, in the quoted trail',
      draft: {
        body: `Noted.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${offensive}`,
      },
      butFor: { body: `Noted.\n\n${offensive}` },
    },
    {
      name: 'a warning against chain letters, and a wish to pass things on',
      draft: {
        body: 'Do not send chain letters. Please forward this to everyone in the team and pass this on to your GP.',
      },
      butFor: { body: 'Please forward this to everyone you know.' },
    },
    { name: 'no text', draft: { body: '' }, butFor: { body: offensive } },
  ],
  invalid: [
    {
      name: 'abuse',
      draft: { body: 'He is a WANKER, and they are wankers.' },
      finds: [{ message: 'offensive', severity: 'ask', marks: ['WANKER', 'wankers'] }],
    },
    {
      name: 'a stray mark, which hides nothing on the next line',
      draft: { body: 'A 12" ruler.\nThe twat.\nAnother 12" ruler.' },
      finds: [{ message: 'offensive', severity: 'ask', marks: ['twat'] }],
    },
    {
      name: 'abuse between two quotations',
      draft: { body: '“No”, said the twat, “never”.' },
      finds: [{ message: 'offensive', severity: 'ask', marks: ['twat'] }],
    },
    {
      name: 'coarse words',
      draft: { body: 'The printer is shit again. I am pissed off.' },
      finds: [{ message: 'coarse', severity: 'note', marks: ['shit', 'pissed off'] }],
    },
    {
      name: 'a chain letter, with everything',
      draft: { body: 'Send this to ten friends, you twat, or have crap luck.' },
      finds: [
        { message: 'offensive', severity: 'ask', marks: ['twat'] },
        { message: 'chain', severity: 'ask', marks: ['Send this to ten'] },
        { message: 'coarse', severity: 'note', marks: ['crap'] },
      ],
    },
    {
      name: 'many apostrophes and no end of speech',
      draft: { body: `${"'a ".repeat(20_000)}twat` },
      finds: [{ message: 'offensive', severity: 'ask', marks: ['twat'] }],
    },
  ],
});
