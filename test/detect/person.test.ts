import { find } from '../../src/detect/find';

/** The people found, readably: `likely Jane Smith`. */
function people(text: string): string[] {
  return find(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ certainty, span }) => `${certainty} ${text.slice(span.start, span.end)}`);
}

describe('people', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    // Titles
    ['I saw Mrs Okafor today', ['certain Mrs Okafor']],
    ['I saw Mr. J. Okafor today', ['certain Mr. J. Okafor']],
    ["Mrs. O'Brien's daughter", ["certain Mrs. O'Brien"]],
    ['Mr and Mrs Khan', ['certain Mrs Khan']],
    ['Ring Mrs Overall', ['certain Mrs Overall']],
    ['Ring Mr Soraya Overall please', ['certain Mr Soraya Overall']],
    ['Mr J. came', []],
    ['Mrs\nOkafor', []],
    ['Miss it', []],
    ['Dr Okafor will see her', ['possible Dr Okafor']],
    ['She was seen by Ms Wren', ['certain Ms Wren']],
    ['He is Tia Brown', ['likely Tia Brown']],
    ['He was Kelly Burns', ['likely Kelly Burns']],
    // Given and family names
    ['Re: John Smith', ['likely John Smith']],
    ['Leila Haddad rang', ['likely Leila Haddad']],
    ['Siân Llewellyn-Jones has gone', ['likely Siân Llewellyn-Jones']],
    ["Patrick O'Connell went", ["likely Patrick O'Connell"]],
    ['Amelia de Souza, aged 47', ['likely Amelia de Souza']],
    ['Mohammed Abdul Rahman went', ['likely Mohammed Abdul Rahman']],
    ['patient Xyzzor Qwobble today', ['likely Xyzzor Qwobble']],
    ['Xyzzor Qwobble is here', ['likely Xyzzor Qwobble']],
    ['her name is Xyzzor Qwobble.', ['likely Xyzzor Qwobble']],
    ['Xyzzor Qwobble (DOB', ['likely Xyzzor Qwobble']],
    ['Xyzzor Qwobble, 47', ['likely Xyzzor Qwobble']],
    ['Xyzzor Qwobble, d.o.b.', ['likely Xyzzor Qwobble']],
    ['then Xyzzor Qwobble went', ['possible Xyzzor Qwobble']],
    ['then Xyzzor Page went', []],
    ['then X. Xyzzor Qwobble went', []],
    ['then Xyzzor Okonkwo went', ['possible Xyzzor Okonkwo']],
    ['the patient Xyzzor Okonkwo went', ['likely Xyzzor Okonkwo']],
    ['Saffa Names (NHS no', ['likely Saffa Names']],
    ['Saffa Names went', []],
    ['Rose Page went', []],
    // Initials
    ['Pt J. Smith', ['likely J. Smith']],
    ['Pt Smith J seen', ['likely Smith J']],
    ['then J. Okonkwo went', ['likely J. Okonkwo']],
    ['then J Okonkwo went', []],
    ['see J. K. now', []],
    ['JS, 47M, ward 3', ['likely JS']],
    ['JS (47 yo)', ['likely JS']],
    ['JS 47F', ['likely JS']],
    ['JS, ward 3', []],
    ['JS, 4700 M', []],
    ['JS47M', []],
    ['JSQR, 47M', []],
    // Lists
    ['SMITH, John', ['likely SMITH, John']],
    ['Jennings, Cornelius – born', ['likely Jennings, Cornelius']],
    ['Name: Ward, Chloe DOB', ['likely Ward, Chloe']],
    ['QWOBBLE, Xyzzor', ['likely QWOBBLE, Xyzzor']],
    ['Qwobble, Xyzzor (DOB', ['likely Qwobble, Xyzzor']],
    ['Qwobble, Xyzzor went', []],
    ['Smith, J', []],
    ['Smith,John', []],
    ['Anna Maria Josefina Smith, John', ['likely Anna Maria Josefina Smith']],
    ['Okonkwo, Anna Maria Josefina Rosa', ['likely Anna Maria Josefina Rosa']],
    ['From: Okonkwo, Leila', ['possible Okonkwo, Leila']],
    // One name
    ['mum Karen rang', ['likely Karen']],
    ['Surname: Okonkwo', ['possible Okonkwo']],
    ['Karen rang', []],
    ['mum QRISK rang', []],
    ['son Mark rang', ['likely Mark']],
    // Capitals only
    ['LEILA KHAN', ['possible LEILA KHAN']],
    ['DAVID JAMES', ['possible DAVID JAMES']],
    ['XYZZOR QWOBBLE', []],
    ['patient XYZZOR HADDAD', ['likely XYZZOR HADDAD']],
    // Not people
    ['Jones Road', []],
    ['Leila Haddad Hospital', []],
    ['John Smith:', []],
    ['Monday Morning', []],
    ['Great Ormond Street Hospital', []],
    ["St Thomas' Hospital", []],
    ['The Leicester Royal', []],
    ['Leila Bradford went', ['likely Leila Bradford']],
    ['Oadby Wigston', []],
    ['Leila X', []],
    ['Leila Café', []],
    ['www.John Smith', []],
    ['a/John Smith', []],
    ['(John Smith)', ['likely John Smith']],
    ['John\tSmith', []],
    ['John   Smith', []],
    ['Renal Ultrasound, Pelvic Laparoscopy', []],
  ];
  it.each(table)('%j', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each(['Re: Can I move my appointment?', 'Will I need my notes?', 'So can Mark I wonder'])(
    'takes nobody for a likely person in %j',
    (text) => {
      expect(people(text).filter((one) => !one.startsWith('possible '))).toEqual([]);
    },
  );

  const colleagues = [
    'Consultant Leila Haddad',
    'Leila Haddad, Ward Manager',
    'Leila Haddad\nConsultant Nurse',
    'From: Leila Haddad',
    'Kind regards,\nLeila Haddad',
    'Many thanks\n\nLeila Haddad',
    'Mrs Leila Haddad\nConsultant',
  ];
  it.each(colleagues)('is less sure of a colleague: %j', (text) => {
    expect(people(text)[0]).toMatch(/^possible /);
  });

  const patients = [
    'Leila Haddad, who is a consultant',
    'Leila Haddad rang the consultant',
    'Leila Haddad, of the second floor, consultant',
    'Leila Haddad\nLeicester',
    'From Leila Haddad',
    `So thanks. ${'word '.repeat(20)}\nLeila Haddad`,
    `${'word '.repeat(60)}Leila Haddad`,
  ];
  it.each(patients)('takes nobody for a colleague in %j', (text) => {
    expect(people(text)).toEqual(['likely Leila Haddad']);
  });
});
