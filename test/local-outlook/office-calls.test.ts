import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { callFor, officeCalls } from '../../src/local-outlook/page/office/calls';
import { composeAnswers } from '../../src/local-outlook/page/office/compose-answers';
import { Faults } from '../../src/local-outlook/page/office/faults';
import { itemAnswers } from '../../src/local-outlook/page/office/item-answers';

const officeJs = join(__dirname, '../../node_modules/@microsoft/office-js');

describe('the calls of office.js', () => {
  it('is the office.js they were read from', () => {
    const { version } = JSON.parse(readFileSync(join(officeJs, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(version).toBe('1.1.110');
  });

  it('has every dispatch id where office.js makes the call', () => {
    const web = readFileSync(join(officeJs, 'dist/outlook-web-16.01.debug.js'), 'utf8');
    // A few calls work out their id before they make it.
    const made = (id: number): boolean =>
      web.includes(`standardInvokeHostMethod(${id},`) ||
      web.includes(`[${id}, parameters]`) ||
      web.includes(`setSelectedData(${id})`);
    expect(officeCalls.filter(({ dispatch }) => !made(dispatch))).toEqual([]);
  });

  it('has each name once, and finds each by its ids', () => {
    expect(new Set(officeCalls.map(({ name }) => name)).size).toBe(officeCalls.length);
    for (const call of officeCalls) {
      expect(callFor(call.dispatch, call.field ?? null)).toBe(call);
    }
    expect(callFor(9999, null)).toBeUndefined();
  });

  it('answers each of them, but for what Outlook has not got here', () => {
    // 3 has a shape of its own (frame.ts).
    const answered = (id: number): boolean => id === 3 || id in composeAnswers || id in itemAnswers;
    const unanswered = officeCalls.filter(({ dispatch }) => !answered(dispatch));
    expect(unanswered.map(({ name }) => name)).toEqual([
      'getSharedPropertiesAsync',
      'getAllInternetHeadersAsync',
    ]);
  });

  it('lists in the failure panel everything it answers', () => {
    const answered = [composeAnswers, itemAnswers].flatMap((all) => Object.keys(all).map(Number));
    expect(answered.filter((id) => !officeCalls.some((call) => call.dispatch === id))).toEqual([]);
  });
});

describe('Faults', () => {
  it('tells a frame what throws, by its ids', () => {
    const faults = new Faults();
    faults.set('cc.getAsync', 'throws');
    faults.set('to.getAsync', 'hangs');
    faults.set('roamingSettings.get', 'throws');
    expect(faults.forFrame()).toEqual({
      localOutlookThrows: [{ dispatch: 15, field: 1 }],
      localOutlookSettings: 'throws',
    });
    expect(faults.count).toBe(3);
  });

  it('forgets all of it', () => {
    const faults = new Faults();
    faults.set('cc.getAsync', 'throws');
    faults.addin = 'cannot be loaded';
    faults.clear();
    expect(faults.forFrame()).toEqual({ localOutlookThrows: [], localOutlookSettings: 'works' });
    expect([faults.count, faults.addin, faults.of('cc.getAsync')]).toEqual([0, 'starts', 'works']);
  });
});
