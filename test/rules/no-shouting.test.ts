import { noShouting } from '../../src/rules/no-shouting';
import { ruleTest } from '../support/rule-test';

const shout = 'PLEASE DO NOT MOVE THE BEDS';

ruleTest(noShouting, {
  valid: [
    {
      name: 'a sentence in small letters',
      draft: { body: 'Please do not move the beds.' },
      butFor: { body: shout },
    },
    {
      name: 'a heading',
      draft: { body: 'MINUTES OF THE MEETING HELD ON THE WARD\nAll present.' },
      butFor: { body: 'I WILL NOT HAVE THE MEETING HELD ON THE WARD\nAll present.' },
    },
    {
      name: 'an address as a form writes it',
      draft: { body: 'NORTHFIELD CLINIC\nINVENTED HOUSE EASTERN AVENUE OLDTOWN INVENTSHIRE' },
      butFor: { body: 'YOU MUST NOT COME TO EASTERN AVENUE' },
    },
    {
      name: 'a row of abbreviations',
      draft: { body: 'Bloods: CRP ESR FBC LFT UE TFT INR APTT' },
      butFor: { body: 'WHY DID YOU NOT ORDER BLOODS' },
    },
    {
      name: 'words in capitals spread over lines that go on in small letters',
      draft: { body: 'PLEASE do NOT move beds.\nYOU may move CHAIRS.\nWE will HELP.' },
      butFor: { body: 'PLEASE WE DO NOT MOVE BEDS' },
    },
    {
      name: 'one word short of a sentence',
      draft: { body: 'PLEASE DO NOT MOVE BEDS' },
      butFor: { body: 'PLEASE DO NOT MOVE ANY BEDS' },
    },
    {
      name: 'letters that stand alone and words without a vowel',
      draft: { body: 'I DO NOT NEED NHS MRN X Y Z' },
      butFor: { body: 'I DO NOT NEED NHS MRN ON ANY LETTER' },
    },
    {
      name: 'somebody else’s capitals, quoted',
      draft: {
        body: `Thank you.\n\nFrom: Jo <jo@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Beds\n\n${shout}`,
      },
      butFor: { body: `Thank you.\n\n${shout}` },
    },
    { name: 'no text', draft: { body: '' }, butFor: { body: shout } },
  ],
  invalid: [
    {
      name: 'a request',
      draft: { body: `Hello. ${shout}! Thanks` },
      finds: [{ message: 'capitals', severity: 'note', marks: [shout] }],
    },
    {
      name: 'two, with numbers, marks and curly apostrophes between',
      draft: {
        body: 'WHY CAN’T YOU CALL 01632 960123 BEFORE ELEVEN?\nI’M NOT HAPPY, WE NEED ANSWERS TODAY',
      },
      finds: [
        {
          message: 'capitals',
          severity: 'note',
          marks: [
            'WHY CAN’T YOU CALL 01632 960123 BEFORE ELEVEN',
            'I’M NOT HAPPY, WE NEED ANSWERS TODAY',
          ],
        },
      ],
    },
    {
      name: 'accented capitals',
      draft: { body: 'THEY DID NOT VISIT THE CAFÉ AGAIN' },
      finds: [
        { message: 'capitals', severity: 'note', marks: ['THEY DID NOT VISIT THE CAFÉ AGAIN'] },
      ],
    },
  ],
});
