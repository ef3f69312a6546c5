import { clauses } from '../../src/policy/clauses';
import { rules } from '../../src/rules/index';
import { profiles } from '../support/profiles';

const messagesOf = new Map<string, readonly string[]>(
  rules.map(({ meta, messages }) => [meta.id, Object.keys(messages)]),
);

describe.each(Object.entries(profiles))('%s', (id, profile) => {
  it('is named as its file is', () => {
    expect(profile.id).toBe(id);
  });

  it('speaks of rules and messages that exist', () => {
    for (const key of Object.keys(profile.severities)) {
      const [rule = '', message] = key.split('/');
      expect([key, messagesOf.has(rule)]).toEqual([key, true]);
      if (message !== undefined) expect(messagesOf.get(rule)).toContain(message);
    }
    for (const { code, rules: answered } of profile.overrides) {
      for (const rule of answered)
        expect([code, rule, messagesOf.has(rule)]).toEqual([code, rule, true]);
    }
  });

  it('carries over clauses of another document only', () => {
    for (const clause of profile.carriedOver) {
      expect(clauses).toHaveProperty([clause]);
      expect(clause.startsWith(`${id}/`)).toBe(false);
    }
  });

  it('has wordings that count as present once they are put in', () => {
    for (const { text, presentIf } of profile.wordings) {
      expect(presentIf.some((words) => text.toLowerCase().includes(words.toLowerCase()))).toBe(
        true,
      );
    }
  });

  it('asks before it stops', () => {
    expect(profile.bulk.askOutside).toBeLessThanOrEqual(profile.bulk.stopOutside);
    expect(profile.bulk.askPrivate).toBeLessThanOrEqual(profile.bulk.stopPrivate);
  });
});
