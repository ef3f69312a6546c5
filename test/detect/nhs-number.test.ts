import fc from 'fast-check';
import { find } from '../../src/detect/find';
import type { Certainty } from '../../src/detect/hit';
import { groupedBy, numbersFrom, testNumbers } from '../support/nhs-numbers';

/** What was found, readably: `likely nhs-number 999 147 2797`. */
function found(text: string): string[] {
  return find(text)
    .filter(isNumber)
    .map(({ kind, certainty, span }) => `${certainty} ${kind} ${text.slice(span.start, span.end)}`);
}

function isNumber({ kind }: { readonly kind: string }): boolean {
  return kind === 'nhs-number' || kind === 'chi-number' || kind === 'hc-number';
}

describe('layouts of an NHS number', () => {
  const separators: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a blank', ' '],
    ['two blanks', '  '],
    ['a no-break space', '\u00a0'],
    ['a thin space', '\u2009'],
    ['a narrow no-break space', '\u202f'],
    ['a zero-width space', '\u200b'],
    ['a hyphen', '-'],
    ['a non-breaking hyphen', '\u2011'],
    ['an en dash', '\u2013'],
    ['a spaced hyphen', ' - '],
    ['a dot', '.'],
    ['a slash', '/'],
    ['a tab', '\t'],
    ['a line break', '\n'],
    ['a Windows line break', '\r\n'],
  ];
  it.each(separators)('%s between the groups', (_, separator) => {
    const written = groupedBy('9991472797', separator);
    expect(found(`The NHS number is ${written}.`)).toEqual([`certain nhs-number ${written}`]);
    expect(found(`We saw ${written} today`)).toEqual([`likely nhs-number ${written}`]);
  });

  const refused: readonly (readonly [string, string])[] = [
    ['different separators', '999-147 2797'],
    ['a comma', '999,147,2797'],
    ['too wide a gap', '999     147 2797'],
    ['too wide a gap round the sign', '999  -   147 - 2797'],
    ['a doubled sign', '999--147--2797'],
    ['a word between', '999 and 147 2797'],
    ['groups of other sizes', '999 1472 797'],
    ['groups of other sizes at the end', '999 147 279'],
    ['nothing after the first group', '999'],
    ['a longer run', '99914727970'],
    ['letters in front', 'AB9991472797'],
    ['letters behind', '9991472797AB'],
    ['a plus', '+9991472797'],
    ['money', '£9991472797'],
    ['an assignment', 'id=9991472797&x'],
    ['digits glued in front', '12-9991472797'],
    ['decimals', '9991472797.50'],
    ['a suffix', '9991472797-01'],
    ['a lettered suffix', '9991472797-A'],
    ['an address', '9991472797@example.com'],
    ['a fourth group in front', '123 999 147 2797'],
    ['a country code in front', '44 999 147 2797'],
    ['a plus and country code in front', '+353 999 147 2797'],
    ['a plus and a short country code in front', '+7 999 147 2797'],
    ['a trunk digit in front', '1 999 147 2797'],
    ['a long number in front', '60123 999 147 2797'],
    ['a fourth group behind', '999 147 2797 123'],
    ['one repeated digit', '999 999 9999'],
    ['a wrong check digit', '999 147 2796'],
    ['a range nobody has', '8001234566'],
  ];
  it.each(refused)('refuses %s', (_, text) => {
    expect(found(text)).toEqual([]);
    // The same number on its own is one, so it is the surroundings that refuse it.
    expect(found('9991472797')).toHaveLength(1);
  });

  const accepted: readonly string[] = [
    '(9991472797)',
    '9991472797.',
    '9991472797, 12/03/1956',
    '12/03/1956 999 147 2797',
    '12/03/44 999 147 2797',
    '12 March 01 999 147 2797',
    '3 Mar 1956 999 147 2797',
    '999 147 2797 12/03/1956',
    'Bed 12 999 147 2797',
    'Bed 10 999 147 2797',
    '47 999 147 2797',
    'Smith_9991472797_letter.pdf',
    '9991472797.pdf',
    '9991472797/Smith',
    'Smith -9991472797',
    'a 9991472797\n999 147 2797',
  ];
  it.each(accepted)('finds it in %j', (text) => {
    expect(found(text)).not.toEqual([]);
  });
});

describe('whose number it is', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['NHS number 401 023 2137', ['certain nhs-number 401 023 2137']],
    ['NHS number 010101 1237', ['certain chi-number 010101 1237']],
    ['CHI: 0101011237', ['certain chi-number 0101011237']],
    ['CHI 010 101 1237', ['certain chi-number 010 101 1237']],
    ['H&C number: 330 123 4569', ['certain hc-number 330 123 4569']],
    ['HCN 3301234569', ['certain hc-number 3301234569']],
    ['R&C number: 330 123 4569', []],
    ['NHS number 5123456783', ['certain nhs-number 5123456783']],
    ['We saw 512 345 6783 today', []],
  ];
  it.each(table)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what the words around make of it', () => {
  const certain = [
    'NHS 9991472797',
    'NHS no 9991472797',
    'NHS No. 9991472797',
    'NHS No: 9991472797',
    'NHS# 9991472797',
    'NHS#9991472797',
    'NHS-9991472797',
    'NHSNo 9991472797',
    'NHS num. 9991472797',
    'nhs number is as follows: 9991472797',
    'NHS Number\n999 147 2797',
    'NHS Number\n\n999 147 2797',
    'NHS Number\t999 147 2797',
    "Mrs Example's NHS number is 999 147 2797",
    'What is the NHS number? 999 147 2797',
    '999 147 2797 (NHS number)',
    '999 147 2797 is her NHS number',
    '9991472797 is the patient NHS no',
    'invoice for NHS number 9991472797',
  ];
  it.each(certain)('is sure in %j', (text) => {
    expect(found(text).map((hit) => hit.split(' ')[0])).toEqual(['certain']);
  });

  const grades: readonly (readonly [string, Certainty | null])[] = [
    // A well-formed number, and one of the test range, stand by themselves.
    ['612 345 6784', 'likely'],
    ['Please see 612 345 6784 today', 'likely'],
    ['9991472797', 'likely'],
    ['6123456784', 'possible'],
    // Somebody, or care, nearby.
    ['The patient 6123456784 rang', 'likely'],
    ['Mr Smith 6123456784', 'likely'],
    ['6123456784 admitted to the ward', 'likely'],
    ['The patient is well.\n\n6123456784', 'possible'],
    ['6123456784\n\nThe patient is well.', 'possible'],
    [`patient ${'so '.repeat(50)}6123456784${' so'.repeat(50)} patient`, 'possible'],
    ['His number is 6123456784', 'likely'],
    ['Ref: 612 345 6784 for the patient', 'likely'],
    ['Ref: 6123456784', null],
    ['#9991472797', null],
    ['Our VAT query ref 9991472797', null],
    // Hyphens and dots are how Americans write telephone numbers.
    ['612-345-6784', null],
    ['Mr Smith 612-345-6784', 'possible'],
    ['612-345-6784 ref', null],
    ['Ref for the patient: 612-345-6784', 'possible'],
    ['Her number: 612-345-6784', 'possible'],
    ['patient, ref: 612-345-6784', 'possible'],
    ['the patient needs it; ref: 612-345-6784', null],
    ['NHS list for today: Smith 612-345-6784', 'likely'],
    ['401-023-2137', 'possible'],
    // Columns of figures.
    ['612\t345\t6784', null],
    ['999\t147\t2797', 'likely'],
    ['975\t489\t1931', null],
    ['Mr Smith\t612\t345\t6784', 'possible'],
    ['NHS numbers for today\t612\t345\t6784', 'likely'],
    // Scotland and Northern Ireland without a name.
    ['0101011237', 'possible'],
    ['010 101 1237', 'possible'],
    ['330 123 4569', 'possible'],
    ['Mrs Smith 0101011237', 'likely'],
    // An order in the paragraph that is not the number's own label.
    ['Your order has shipped: parcel to follow, see 6123456784', null],
    ['Your order has shipped: parcel to follow, see 9991472797', null],
  ];
  it.each(grades)('%j: %s', (text, expected) => {
    expect(
      find(text)
        .filter(isNumber)
        .map((hit) => hit.certainty),
    ).toEqual(expected === null ? [] : [expected]);
  });

  const others = [
    'Order number 999 147 2797',
    'order no. 9991472797',
    'Invoice 9991472797',
    'Tracking number: 9991472797',
    'Ticket #9991472797',
    'PO 9991472797',
    'Account number is 9991472797',
    'Meeting ID: 999 147 2797',
    'Conference ID 999 147 2797',
    'Passcode: 9991472797',
    'ISBN 9991472797',
    'ISBN-10: 9991472797',
    'EAN 9991472797',
    'Grid reference 9991472797',
    'Timestamp 9991472797',
    'Serial no. 999 147 2797',
    'Quote number 999 147 2797',
    'Webex access code 9991472797',
    'Tel: 999 147 2797',
    'tel:9991472797',
    'mob 999 147 2797',
    'Phone 999-147-2797',
    'dial 999 147 2797',
    'NHS England invoice number 9991472797',
    'NHS phone: 999 147 2797',
    '999 147 2797 ext 12',
    'Mrs Smith 999 147 2797 ext 12',
    'Tel. 999 147 2797',
    '999 147 2797 (mobile)',
    '999 147 2797 is the order number',
    'CAS-9991472797',
    '9991472797 bytes',
    '9991472797#',
    'Waybill 9991472797',
    'Confirmation: 9991472797',
    'confirmed: 9991472797',
    'IMEI 9991472797',
    'an IMEI: 9991472797',
  ];
  it.each(others)('is something else in %j', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`NHS number ${text.replace(/^.*?(999)/, '$1')}`.slice(0, 23))).toHaveLength(1);
  });

  const silent = [
    'Mr 9991472797. Order it',
    'Okonkwo 9991472797',
    'Leila Qwobble 9991472797',
    'ward: 9991472797',
    '9991472797 mobile clinic',
    'Mr 9991472797\norder',
    'Thanks for the order. 9991472797 was seen by the nurse',
    'order it; Mrs Smith 9991472797',
    'order 12, patient 9991472797',
    'Order 12\n9991472797 for the patient',
    'Thank you for the order!\n\n9991472797 patient',
    `9991472797 ${'is '.repeat(20)}`,
  ];
  it.each(silent)('does not read a label where there is none: %j', (text) => {
    expect(found(text)).toEqual(['likely nhs-number 9991472797']);
  });
});

describe('properties', () => {
  const neutral = fc.stringMatching(/^[a-eg-mo-z ,.!?]{0,30}$/);
  const separator = fc.constantFrom('', ' ', '-', '\u00a0', '.', '/', '\u2011');

  it('finds a number at its place, whatever prose stands around it', () => {
    fc.assert(
      fc.property(neutral, neutral, testNumbers, separator, (before, after, digits, sign) => {
        const written = groupedBy(digits, sign);
        const text = `${before}\n\nNHS number ${written}\n\n${after}`;
        const at = before.length + 13;
        expect(find(text)).toContainEqual({
          kind: 'nhs-number',
          span: { start: at, end: at + written.length },
          certainty: 'certain',
        });
      }),
    );
  });

  it('refuses a number with one digit changed', () => {
    fc.assert(
      fc.property(testNumbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const wrong =
          digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        expect(found(`NHS number ${digits}`)).toHaveLength(1);
        expect(found(`NHS number ${wrong}`)).toEqual([]);
      }),
    );
  });

  it('finds numbers of every issued range when they are named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('4', '6', '7', '9').chain(numbersFrom),
        (digits) => found(`NHS no ${digits}`).length === 1,
      ),
    );
  });
});
