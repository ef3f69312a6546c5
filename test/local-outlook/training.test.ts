import { assess } from '../../src/assess/assess';
import { draftOf } from '../../src/local-outlook/page/invented/lesson';
import { draftsToLearnFrom, lessons } from '../../src/local-outlook/page/invented/training';
import { settings } from '../../src/local-outlook/page/invented/settings';
import { sixMessages } from '../../src/local-outlook/page/invented/six-messages';
import { rules } from '../../src/rules/index';
import { draft } from '../support/draft-builder';
import { lessonPast, readAs, settingsOf } from '../support/lessons';
import { profiles } from '../support/profiles';
import { recorded, verdictTable } from '../support/verdict-table';

const now = new Date('2026-11-23T10:00');

describe('the training folder', () => {
  it('has a pair for every rule', () => {
    const ids = lessons.map(({ rule }) => rule).sort();
    expect(ids).toEqual(rules.map(({ meta }) => meta.id).sort());
  });

  it('lies in a mailbox that remembers what the lessons take for known', () => {
    expect(settings).toEqual({ 'pcd-guard': JSON.stringify(settingsOf(lessonPast)) });
  });

  it('has a title of its own for every message', () => {
    const titles = draftsToLearnFrom(now).map(({ started }) => started.note);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(lessons)('$rule', ({ rule, wrong, right, at }) => {
  const found = (sketch: typeof wrong, profile = profiles.strictest): readonly string[] =>
    assess(readAs(draftOf(sketch, now), lessonPast, at), profile).findings.map(
      (finding) => finding.rule,
    );

  it('speaks of the one, under the strictest of the five', () => {
    expect(found(wrong)).toContain(rule);
  });

  it('does not speak of the other, under any policy', () => {
    for (const profile of Object.values(profiles))
      expect(found(right, profile)).not.toContain(rule);
  });
});

describe.each(sixMessages)('$note', (sketch) => {
  it('is the message of the table of verdicts, with the same verdicts', () => {
    const row = verdictTable.find(({ id }) => id === sketch.note.charAt(0));
    const here = readAs(draftOf(sketch, now), lessonPast);
    for (const [id, profile] of Object.entries(profiles)) {
      const expected = id === 'strictest' ? row?.strictest : row?.under[id as 'lpt-2020'][0];
      const remembered = draft({ ...recorded, ...row?.draft }).remembered;
      expect([id, assess({ ...here, remembered }, profile).verdict]).toEqual([id, expected]);
    }
  });
});
