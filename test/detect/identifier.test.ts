import fc from 'fast-check';
import { find } from '../../src/detect/find';
import type { IdentifierKind } from '../../src/detect/hit';

const kinds: readonly IdentifierKind[] = [
  'nino',
  'postcode',
  'address',
  'phone',
  'email',
  'date-of-birth',
  'hospital-number',
  'passport',
  'driving-licence',
  'vehicle',
  'bank-account',
  'payment-card',
];

/** What was found, readably: `phone 07700 900123`. */
function found(text: string): string[] {
  return find(text)
    .filter(({ kind }) => (kinds as readonly string[]).includes(kind))
    .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('dates of birth', () => {
  const layouts = [
    'DOB 12/03/1956',
    'DOB: 12.3.56',
    'dob 12-03-1956',
    'D.O.B. 12 03 1956',
    'd o b 12/03/56',
    'Date of birth: 1956-03-12',
    'Date of Birth 3rd June 1971',
    'born 03-Jun-71',
    'born on the 3rd of June 1971',
    'Born: 3 June, 1971',
    'born June 3rd, 1971',
    'DOB\n12/03/1956',
    'DOB 12 - 03 - 1956',
    'born 03JUN1971',
    'Jane Smith (12/03/1956)',
  ];
  it.each(layouts)('%s', (text) => {
    expect(found(text).map((hit) => hit.split(' ')[0])).toEqual(['date-of-birth']);
  });

  const none = [
    'Seen 12/03/1956',
    'DOB unknown',
    'DOB 32/03/1956',
    'DOB 12/13/1956',
    'DOB 12/03/1856',
    'DOB 12/03/2099',
    'DOB 3 Moon 1971',
    'born Moonday 3rd, 1971',
    'DOB 1956-13-12',
    'DOB 12/03/1956/7',
    'order 12/03/1956',
    'Jane Smith 12/03/1956',
    'Jane Smith (12/03/1956 to 2001)',
    'Jane Smith (12 beds)',
    '(12/03/1956)',
    'May 3rd, 1971',
    'DOB; 12/03/1956',
    'born in care, and moved to the area on 12/03/1956',
    'DOB 1 12/03/1956',
    'DOB\n\nx\n12/03/1956',
    'e.o.b. 12/03/1956',
    'd.e.b. 12/03/1956',
  ];
  it.each(none)('not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('telephone numbers', () => {
  const written = [
    '07700 900123',
    '07700900123',
    '07700-900-123',
    '+44 7700 900123',
    '+447700900123',
    '+44 (0)116 496 0123',
    '0044 116 496 0123',
    '0116 496 0123',
    '(0116) 496 0123',
    '01632 960123',
    '01632 960 123',
    '020 7946 0018',
    '0300 123 4567',
  ];
  it.each(written)('%s', (number) => {
    expect(found(`Ring ${number} please`)).toEqual([`phone ${number}`]);
  });

  const none = [
    '07700 90012',
    '07700 9001234',
    '0123456789',
    '06700 900123',
    '0077 900123',
    '17700 900123',
    'Order no 07700900123',
    'Tracking 07700 900123',
    '£07700900123',
    'x07700900123',
    '(12)',
    '+1 713 555 0123',
    '(0)',
  ];
  it.each(none)('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is less sure of a service than of a person', () => {
    const certainty = (text: string): unknown => find(text)[0]?.certainty;
    expect([certainty('0300 123 4567'), certainty('07700 900123')]).toEqual(['possible', 'likely']);
  });
});

describe('National Insurance numbers', () => {
  it.each(['AB123456C', 'AB 12 34 56 C', 'AB 123456 C'])('%s', (number) => {
    expect(found(`hers is ${number}`)).toEqual([`nino ${number}`]);
  });

  it.each(['QQ 12 34 56 C', 'qq123456c'])('%s where it is named', (number) => {
    expect(found(`NI number ${number}`)).toEqual([`nino ${number}`]);
    expect(found(`hers is ${number}`)).toEqual([]);
  });

  it.each(['AB123456E', 'AB12345C', 'GB123456A', 'AO123456A', 'Serial no AB123456C', 'AB123456CD'])(
    'not %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('postcodes', () => {
  it.each(['LE1 5WW', 'SW1A 1AA', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'ZZ99 3VZ'])(
    '%s',
    (code) => {
      expect(found(`at ${code}.`)).toEqual([`postcode ${code}`]);
    },
  );

  it('is found without its blank, and in small letters, where it is named', () => {
    expect(found('postcode le15ww')).toEqual(['postcode le15ww']);
    expect(found('at LE15WW')).toEqual([]);
  });

  it.each(['QQ1 5WW', 'LE1 5CW', 'LE1 5WWX', 'e1 2nd', 'room LE1'])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses', () => {
  it.each(['12 Acacia Road', "7a St Mary's Close", '1 High St', '120 Upper New Walk'])(
    '%s',
    (address) => {
      expect(found(`lives at ${address}, there`)).toEqual([`address ${address}`]);
    },
  );

  it.each(['12 beds', '12 Acacia', 'Acacia Road'])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('hospital numbers', () => {
  const layouts = [
    ['Hosp no 1234567', '1234567'],
    ['Hospital number: RXX123456', 'RXX123456'],
    ['MRN 123456', '123456'],
    ['RiO: 1234567', '1234567'],
    ['SystmOne 1234567', '1234567'],
    ['Patient ID 445566', '445566'],
    ['patient #445566', '445566'],
    ['CRN A123456', 'A123456'],
    ['Case number 12345 for the patient', '12345'],
  ] as const;
  it.each(layouts)('%s', (text, number) => {
    expect(found(text)).toEqual([`hospital-number ${number}`]);
  });

  it.each([
    'the hospital 1234567',
    'Case number 12345',
    'Hosp no 123',
    'Hosp no 12.5',
    'MRN unknown',
    'hospital order number 1234567',
  ])('not %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('passports, licences, vehicles', () => {
  const table = [
    ['Passport no 123456789', ['passport 123456789']],
    ['passport AB1234567', ['passport AB1234567']],
    ['passport no 12345', []],
    ['her passport, 123456789', ['passport 123456789']],
    ['number 123456789', []],
    ['licence MORGA657054SM9IJ', ['driving-licence MORGA657054SM9IJ']],
    ['MORGA657054SM9IJ 35', ['driving-licence MORGA657054SM9IJ 35']],
    ['MORGA697054SM9IJ', []],
    ['his car is AB12 CDE', ['vehicle AB12 CDE']],
    ['reg AB12CDE', ['vehicle AB12CDE']],
    ['reg A123 BCD', ['vehicle A123 BCD']],
    ['reg ABC 123', []],
    ['reg ABC123D', ['vehicle ABC123D']],
    ['room AB12 CDE', []],
  ] as const;
  it.each(table)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('bank accounts and cards', () => {
  const table = [
    [
      'sort code 12-34-56, account number 12345678',
      ['bank-account 12-34-56', 'bank-account 12345678'],
    ],
    ['Sort code: 123456 a/c no 12345678', ['bank-account 123456', 'bank-account 12345678']],
    ['sort code 1234', []],
    ['account 1234', []],
    ['12-34-56', []],
    ['b/c no 12345678', []],
    ['c no 12345678', []],
    ['4111 1111 1111 1111', ['payment-card 4111 1111 1111 1111']],
    ['4111111111111111', ['payment-card 4111111111111111']],
    ['3782 822463 10005', ['payment-card 3782 822463 10005']],
    ['4111 1111 1111 1112', []],
    ['9111 1111 1111 1111', []],
    ['Order 4111 1111 1111 1111', []],
    ['4111 1111', []],
  ] as const;
  it.each(table)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('e-mail addresses', () => {
  const table = [
    ['write to ann.lee@webmail.example today', ['email ann.lee@webmail.example']],
    ['<ann-lee+x@mail.example.com>.', ['email ann-lee+x@mail.example.com']],
    ['a1@b2.example', ['email a1@b2.example']],
    ['.ann@example.com.', ['email ann@example.com']],
    ['ann@example.com-', ['email ann@example.com']],
    ['ann@example', []],
    ['@example.com', []],
    ['.@example.com', []],
    ['ann@example.1', []],
    ['ann @ example.com', []],
    ['ann@@example.com', []],
    ['ann@.', []],
  ] as const;
  it.each(table)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads on and on in neither direction', () => {
    expect(found(`${'a.'.repeat(100)}a@b${'.c'.repeat(100)}`)).toHaveLength(1);
  });
});

describe('what identifiers have in common', () => {
  const planted = fc.constantFrom<readonly [string, string]>(
    ['DOB ', '12/03/1956'],
    ['', '07700 900123'],
    ['', 'AB123456C'],
    ['', 'LE1 5WW'],
    ['Hosp no ', '1234567'],
    ['', 'ann@webmail.example'],
    ['', '4111 1111 1111 1111'],
    ['passport ', '123456789'],
  );
  it('are found at their place, whatever prose stands around', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[xyz ,]{0,30}$/),
        planted,
        fc.stringMatching(/^[xyz ,]{0,30}$/),
        (before, [label, value], after) => {
          const text = `${before}\n\n${label}${value} \n\n${after}`;
          const start = before.length + 2 + label.length;
          expect(find(text).map(({ span }) => span)).toContainEqual({
            start,
            end: start + value.length,
          });
        },
      ),
    );
  });
});
