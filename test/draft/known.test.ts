import { known, unread, valueOr } from '../../src/draft/known';

describe('Known', () => {
  it('keeps a value that was read, whatever it is', () => {
    expect(known('')).toEqual({ known: true, value: '' });
    expect(known(undefined)).toEqual({ known: true, value: undefined });
  });

  it('keeps why a value was not read', () => {
    expect(unread('late')).toEqual({ known: false, why: 'late' });
  });

  it('gives the other value only where nothing was read', () => {
    expect(valueOr(known(''), 'other')).toBe('');
    expect(valueOr(unread('empty'), 'other')).toBe('other');
  });
});
