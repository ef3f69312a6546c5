import { pcdOfText } from '../../src/detect/pcd-of';
import type { PcdLevel } from '../../src/detect/pcd';
import { kindOf } from '../../src/detect/vocabulary';

describe('the verdict on a text', () => {
  const far = 'It was a long day with much to do and little time to do it in. '.repeat(4);
  const table: readonly (readonly [string, PcdLevel])[] = [
    ['Our diabetes clinic moves on Monday.', 'none'],
    ['Welcome to Leila Haddad, who joins procurement on Monday.', 'none'],
    ['Leila Haddad has asthma.', 'likely'],
    ['Asthma: Leila Haddad rang.', 'likely'],
    ['Mrs Haddad rang. She is blind.', 'likely'],
    ['Mrs Haddad rang. The dog is blind.', 'possible'],
    ['Mrs Haddad is blind.', 'likely'],
    ['DOB 12/03/1956\nis blind', 'likely'],
    [`Leila Haddad rang. ${far}Asthma.`, 'likely'],
    [`Leila Haddad rang. ${far}He is blind.`, 'possible'],
    [`Leila Haddad rang. ${far.repeat(3)}Asthma.`, 'none'],
    ['Ring 07700 900123 about the asthma', 'likely'],
    ['Ring 07700 900123. Asthma', 'possible'],
    ['Ring 07700 900123, she is blind', 'possible'],
    ['Hosp no 1234567', 'likely'],
    ['NHS number 999 147 2797', 'certain'],
    ['Leila Haddad, 07700 900123, has asthma', 'likely'],
    ['She is blind; asthma; she is blind; Leila Haddad', 'likely'],
    ['07700 900123 and 07700 900124: asthma', 'likely'],
    ['LE1 5WW', 'none'],
    ['Dr Haddad wrote of asthma', 'possible'],
    ['mum Karen has asthma', 'likely'],
  ];
  it.each(table)('%j: %s', (text, level) => {
    expect(pcdOfText(text).level).toBe(level);
  });

  it('names a kind for every number of one', () => {
    expect([kindOf(1), kindOf(10), kindOf(0)]).toEqual(['health', 'criminal', 'health']);
  });
});
