import { colleaguesIn } from '../../src/detect/colleagues';
import { pcdOf } from '../../src/detect/pcd-of';
import { draft, recipient } from '../support/draft-builder';

const message = draft({
  from: recipient('sam.taylor@nhs.net', 'TAYLOR, Sam (NORTHFIELD)'),
  to: [recipient('ben.cole@nhs.net', 'Ben Cole'), recipient('jo.vale@webmail.example', 'Jo Vale')],
});

describe('colleaguesIn', () => {
  it.each([
    ['Sam Taylor', true],
    ['Sam', true],
    ['Dr Taylor', true],
    ['Ben', true],
    ['Jo Vale', false],
    ['Ben Vale', false],
    ['Mrs', false],
    ['', false],
  ])('of %j says %s', (name, is) => {
    expect(colleaguesIn(message)(name)).toBe(is);
  });

  it('knows nobody where the sender or a field could not be read', () => {
    expect(colleaguesIn(draft({ unread: { from: 'late' } }))('Sam Taylor')).toBe(false);
    expect(colleaguesIn(draft({ unread: { to: 'late' } }))('Ben Cole')).toBe(false);
  });
});

describe('pcdOf and the people who write', () => {
  const about = (body: string, from = 'sam.taylor@nhs.net') =>
    pcdOf(draft({ from, to: ['ben.cole@nhs.net', 'jo.vale@webmail.example'], subject: 'x', body }));

  it('takes a colleague for no patient, and a stranger for one', () => {
    expect(about('Ben Cole has asked about the diabetes clinic.').level).toBe('none');
    expect(about('John Smith has asked about his diabetes.').level).toBe('likely');
  });

  it('takes somebody outside for the patient they may well be', () => {
    expect(about('Dear Jo Vale, your diabetes review is due.').level).toBe('likely');
  });

  it('lets what stands under a message say nothing of anybody, but for a patient’s number', () => {
    const signed = 'John Smith rang.\n\nKind regards\nAda Reed\nDiabetes nurse\n01632 960123';
    expect(about(signed).level).toBe('none');
    expect(about(`Hello.\n\nKind regards\nAda Reed\nNHS number 999 147 2797`).level).toBe(
      'certain',
    );
  });

  it('keeps what identifies somebody even where nothing is said of them', () => {
    const { identifying, level, places } = about('Mrs Ida Frost, born 3 May 1961.');
    expect(level).toBe('none');
    expect(places).toEqual([]);
    expect(identifying.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['person', 'date-of-birth']),
    );
  });

  it('keeps no more places than anybody would look at', () => {
    const { places, identifying } = about('NHS number 999 147 2797. '.repeat(3000));
    expect(places).toHaveLength(1000);
    expect(identifying).toHaveLength(1000);
  });
});
