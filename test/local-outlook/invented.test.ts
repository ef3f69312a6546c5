import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { draftsToTry } from '../../src/local-outlook/page/invented/drafts';
import { addressBook, ownMailboxes } from '../../src/local-outlook/page/invented/people';
import { lpt2023 } from '../support/profiles';

const folder = join(__dirname, '../../src/local-outlook/page/invented');
const written = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** NHS Data Dictionary, NHS number: the tenth digit is 11 less the weighted sum of the others, modulo 11. */
function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (all, digit, i) => all + Number(digit) * (10 - i),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

describe('the invented mailbox', () => {
  const drafts = draftsToTry(new Date('2026-03-02T10:00:00Z'));

  it('has at least twelve drafts, each with a note of its own', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(12);
    expect(new Set(drafts.map(({ started }) => started.note)).size).toBe(drafts.length);
  });

  it('has NHS numbers of the 999 range only, and they are good ones', () => {
    const text = written.replace(/<[^>]*>|&nbsp;/g, ' ').replace(/\s+/g, ' ');
    const numbers = text.match(/\b999 ?\d{3} ?\d{2} ?\d{2}\b/g) ?? [];
    expect(numbers.length).toBeGreaterThan(6);
    expect(numbers.filter((number) => !isNhsNumber(number.replace(/ /g, '')))).toEqual([]);
    const others = (text.match(/\b\d{3} \d{3} \d{4}\b/g) ?? []).filter((n) => !n.startsWith('999'));
    expect(others).toEqual([]);
  });

  it('has telephone numbers of Ofcom’s for drama only', () => {
    const phones = written.match(/\b0\d{4} \d{6}\b/g) ?? [];
    expect(phones.length).toBeGreaterThan(0);
    expect(phones.filter((phone) => !/^01632 960\d{3}$/.test(phone))).toEqual([]);
  });

  it('has addresses at NHSmail, and otherwise only where nobody can live', () => {
    const elsewhere = addressBook
      .map(({ address }) => address)
      .filter((address) => !/@(nhs\.net|webmail\.example|example\.(org|net|com))$/.test(address));
    expect(elsewhere).toEqual(['']);
  });

  it('has the mailboxes the usual profile names, and one that is personal', () => {
    const shared = lpt2023.sender.sharedMailboxes.map(({ address }) => address);
    const own = ownMailboxes.map(({ address, shared: is }) => ({ address, is }));
    expect(own.filter(({ is }) => !is)).toHaveLength(1);
    for (const { address, is } of own) expect(shared.includes(address)).toBe(is);
  });
});
