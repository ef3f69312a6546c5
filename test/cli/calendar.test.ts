import { firstEvent } from '../../src/cli/calendar';

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

describe('firstEvent', () => {
  it.each([
    ['a plain value', ['LOCATION:Room 2'], 'Room 2'],
    [
      'parameters with a colon in quotation marks',
      ['LOCATION;ALTREP="x:y";LANGUAGE=en:Room'],
      'Room',
    ],
    ['escaped marks', ['LOCATION:a\\, b\\; c\\\\ d\\ne\\Nf'], 'a, b; c\\ d\ne\nf'],
    ['a folded line', ['LOCATION:Ro', ' om 2'], 'Room 2'],
    ['small letters', ['location:Room 2'], 'Room 2'],
    ['nothing', [], ''],
    ['a property that only begins the same', ['LOCATIONS:Room 2'], ''],
    ['a parameter and no value', ['LOCATION;X=1'], ''],
  ])('%s', (_, lines, location) => {
    expect(firstEvent(event(...lines)).location).toBe(location);
  });

  it('does not take an alarm’s description for the event’s', () => {
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:REMINDER', 'END:VALARM'];
    expect(firstEvent(event(...alarm)).description).toBe('');
    expect(firstEvent(event('DESCRIPTION:Notes', ...alarm)).description).toBe('Notes');
  });

  it('finds nothing outside an event', () => {
    const nothing = { location: '', description: '' };
    expect(firstEvent('LOCATION:Room 2')).toEqual(nothing);
    expect(firstEvent('')).toEqual(nothing);
    expect(firstEvent('BEGIN:VEVENT\nLOCATION:Room 2')).toEqual({ ...nothing, location: 'Room 2' });
  });
});
