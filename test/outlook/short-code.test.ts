import fc from 'fast-check';
import { codeOfDay, dayOfCode, hashOf, shortHashOf } from '../../src/outlook/short-code';

describe('a day in three characters', () => {
  it.each(['2000-01-01', '2024-02-29', '2026-11-22', '2099-12-31'])('gives back %s', (day) => {
    expect(codeOfDay(day)).toMatch(/^[\w-]{3}$/);
    expect(dayOfCode(codeOfDay(day))).toBe(day);
  });

  it('never confuses two days', () => {
    const days = Array.from({ length: 3000 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
    );
    expect(days.map((day) => dayOfCode(codeOfDay(day)))).toEqual(days);
    expect(new Set(days.map(codeOfDay)).size).toBe(3000);
  });

  it('is a day whatever the three characters', () => {
    const characters = fc.stringMatching(/^[A-Za-z0-9_-]{3}$/);
    fc.assert(
      fc.property(characters, (code) => {
        expect(dayOfCode(code)).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
        expect(codeOfDay(dayOfCode(code))).toBe(code);
      }),
    );
  });
});

describe('hashes', () => {
  it('are the same for an address however it is written, and say nothing of it', () => {
    for (const hash of [hashOf, shortHashOf]) {
      expect(hash(' Jo.Reed@Webmail.example ', 'salt')).toBe(
        hash('jo.reed@webmail.example', 'salt'),
      );
    }
    expect(hashOf('jo.reed@webmail.example', 'salt')).toMatch(/^[0-9a-z]{2,14}$/);
    expect(shortHashOf('jo.reed@webmail.example', 'salt')).toMatch(/^[\w-]{5}$/);
  });

  it('differ by salt and by address', () => {
    for (const hash of [hashOf, shortHashOf]) {
      const hashes = ['a', 'b'].flatMap((salt) =>
        Array.from({ length: 2000 }, (_, index) => hash(`person${index}@webmail.example`, salt)),
      );
      expect(new Set(hashes).size).toBe(4000);
    }
  });
});
