import { pcdOf, pcdOfText } from '../../src/detect/pcd-of';
import { known } from '../../src/draft/known';
import { draft } from '../support/draft-builder';

describe('pcdOfText', () => {
  const table: readonly (readonly [string, string])[] = [
    ['The rota is on the notice board.', 'none'],
    ['6123456784', 'possible'],
    ['999 147 2797', 'likely'],
    ['999 147 2797, NHS number 4010232137', 'certain'],
    ['NHS number 4010232137, 999 147 2797', 'certain'],
  ];
  it.each(table)('%s: %s', (text, level) => {
    expect(pcdOfText(text).level).toBe(level);
  });
});

describe('pcdOf', () => {
  it('says nothing of an ordinary message', () => {
    expect(pcdOf(draft())).toEqual({
      level: 'none',
      who: {},
      testNumbers: 0,
      what: [],
      places: [],
      identifying: [],
    });
  });

  it('looks at every part with text, in the order of the message', () => {
    const pcd = pcdOf(
      draft({
        kind: 'meeting',
        subject: 'NHS number 999 147 2797',
        location: 'Room for NHS 9991472797',
        body: 'NHS number 999-147-2797 and NHS number 401 023 2137',
        attachments: [
          { name: 'NHS 9991472797.pdf', text: known('CHI 0101011237') },
          { name: 'notes.txt', text: known('H&C number 330 123 4569') },
          { name: 'unread NHS 9991472797.pdf' },
        ],
      }),
    );
    expect(pcd.level).toBe('certain');
    expect(pcd.who).toEqual({ 'nhs-number': 2, 'chi-number': 1, 'hc-number': 1 });
    expect(pcd.places.map(({ part, index, zone, kind }) => [part, index, zone, kind])).toEqual([
      ['subject', undefined, undefined, 'nhs-number'],
      ['location', undefined, undefined, 'nhs-number'],
      ['body', undefined, 'new', 'nhs-number'],
      ['body', undefined, 'new', 'nhs-number'],
      ['attachments', 0, undefined, 'nhs-number'],
      ['attachments', 0, undefined, 'chi-number'],
      ['attachments', 1, undefined, 'hc-number'],
      ['attachments', 2, undefined, 'nhs-number'],
    ]);
  });

  it('says which zone of the body a place begins in', () => {
    const text = 'See below\nNHS number 999 147 2797';
    const body = {
      text,
      zones: [
        { kind: 'new', start: 0, end: 10 },
        { kind: 'quoted', start: 10, end: 32 },
      ],
      hidden: [],
      html: null,
      inHtml: () => [],
      cut: false,
    } as const;
    const place = (zones: typeof body.zones | []): unknown =>
      pcdOf({ ...draft(), body: known({ ...body, zones }) }).places;
    const span = { start: 21, end: 33 };
    expect(place(body.zones)).toEqual([{ part: 'body', zone: 'quoted', span, kind: 'nhs-number' }]);
    expect(place([])).toEqual([{ part: 'body', zone: 'new', span, kind: 'nhs-number' }]);
  });

  it('passes over parts that could not be read', () => {
    const parts = { subject: 'late', location: 'late', body: 'late', attachments: 'late' } as const;
    expect(pcdOf(draft({ unread: parts })).level).toBe('none');
    expect(pcdOf(draft({ subject: 'NHS 9991472797', body: 'x' })).level).toBe('certain');
  });

  it('joins a person in the subject with what the text says, and the other way about', () => {
    const level = (parts: Parameters<typeof draft>[0]): string => pcdOf(draft(parts)).level;
    expect(level({ subject: 'Leila Haddad', body: 'Her asthma is worse.' })).toBe('likely');
    expect(level({ subject: 'Asthma', body: 'It is Leila Haddad who rang.' })).toBe('likely');
    expect(level({ subject: 'Leila Haddad', body: 'She rang.' })).toBe('none');
    expect(level({ subject: 'Asthma', body: 'The leaflet is here.' })).toBe('none');
    expect(level({ subject: 'Rota', body: 'Leila Haddad has asthma.' })).toBe('likely');
    expect(level({ subject: 'Leila Haddad', body: 'She is blind.' })).toBe('none');
  });

  it('tells two people apart, and one person written twice from two', () => {
    const { who, what } = pcdOf(
      draft({
        body: 'Leila Haddad has asthma. LEILA HADDAD rang. Mrs Okafor has eczema and anxiety disorder.',
      }),
    );
    expect(who).toEqual({ person: 2 });
    expect(what).toEqual(['health', 'mental-health']);
  });

  it('points at people and subjects, but not at what stands under the name of the sender', () => {
    const text = 'Leila Haddad has asthma.\nKind regards\n07700 900123';
    const zones = [
      { kind: 'new', start: 0, end: 25 },
      { kind: 'signature', start: 25, end: text.length },
    ] as const;
    const body = { text, zones, hidden: [], html: null, inHtml: () => [], cut: false };
    const kinds = pcdOf({ ...draft(), body: known(body) }).places.map(({ kind }) => kind);
    expect(kinds).toEqual(['person', 'health']);
    expect(pcdOf(draft({ body: 'Ring 07700 900123: asthma' })).places).toHaveLength(2);
    expect(pcdOf(draft({ body: 'Ring 0300 123 4567: asthma' })).places).toHaveLength(1);
  });
});
