import { assess, couldNotCheck } from '../../src/assess/assess';
import { ProfileError, parseProfile } from '../../src/policy/schema';
import { draft } from '../support/draft-builder';
import { profileWith, profiles } from '../support/profiles';

const { strictest } = profiles;
const toColleague = draft({
  from: 'sam.taylor@nhs.net',
  to: ['ben.cole@nhs.net'],
  subject: 'For Monday',
  body: 'NHS number 999 147 2797.',
});

describe('the worst of several policies', () => {
  it('gives the worst verdict, and says whose it is', () => {
    expect(assess(toColleague, strictest)).toMatchObject({
      policy: 'strictest',
      decidedBy: 'lpt-2020',
      verdict: 'stop',
    });
  });

  it('lets go what all of them let go', () => {
    const clean = draft({ from: 'sam.taylor@nhs.net', to: ['ben.cole@nhs.net'], subject: 'Rota' });
    expect(assess(clean, strictest).verdict).toBe('send');
  });

  it('is as loud about what could not be checked as the loudest', () => {
    const stops = profileWith({ severities: { 'unread-part': 'stop' } });
    expect(couldNotCheck(strictest)).toBe('ask');
    expect(couldNotCheck({ ...strictest, worstOf: [profiles['mdu-2024'], stops] })).toBe('stop');
  });

  it('refuses to be made of one, or of policies nobody ships', () => {
    const file = { id: 'mine', organisation: 'Mine', document: strictest.document };
    expect(() => parseProfile({ ...file, worstOf: ['lpt-2023'] })).toThrow(ProfileError);
    expect(() => parseProfile({ ...file, worstOf: ['lpt-2023', 'mine'] })).toThrow(
      /worstOf\.1: found a string, expected one of lpt-2020/,
    );
  });
});
