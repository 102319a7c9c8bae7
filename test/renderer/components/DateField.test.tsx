import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DateField, type DateFieldProps } from '../../../renderer/components/DateField/DateField.tsx';
import { judgeDate, readPasted, type DateState } from '../../../renderer/components/DateField/judge-date.ts';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { focused, show, textsOf } from './show.tsx';

type Heard = (value: string | null, state: DateState) => void;

/** As a form holds it: the value goes in again, whatever it is. */
function showDate(start: string | null, props: Partial<DateFieldProps> = {}) {
  const heard = vi.fn<Heard>();
  const view = show(
    <Held start={start}>
      {(value, set) => (
        <>
          <DateField
            label="Committee date"
            {...props}
            value={value}
            onChange={(iso, state) => {
              heard(iso, state);
              set(iso);
            }}
          />
          <button type="button" onClick={() => set('2030-01-01')}>
            From outside
          </button>
        </>
      )}
    </Held>,
  );
  return { ...view, heard };
}
const typed = () => textsOf('Day', 'Month', 'Year');
const lastState = (heard: ReturnType<typeof vi.fn<Heard>>) => heard.mock.lastCall?.[1];

describe('typing', () => {
  test('a whole date flows through the boxes and is given as ISO', async () => {
    const { user, heard } = showDate(null);
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '27042027');
    expect(typed()).toEqual(['27', '04', '2027']);
    expect(heard).toHaveBeenLastCalledWith('2027-04-27', expect.objectContaining({ kind: 'valid' }));
  });

  test('Tab after two digits goes to the month, not past it', async () => {
    const { user } = showDate(null);
    await user.click(screen.getByRole('textbox', { name: 'Day' }));
    await user.keyboard('05{Tab}4{Tab}2027');
    expect(typed()).toEqual(['05', '4', '2027']);
  });

  test('a slash goes on, Backspace in an empty box goes back', async () => {
    const { user } = showDate(null);
    await user.click(screen.getByRole('textbox', { name: 'Day' }));
    await user.keyboard('5/4/');
    expect(focused()).toBe('Year');
    await user.keyboard('{Backspace}');
    expect(focused()).toBe('Month');
  });

  test('letters are not taken', async () => {
    const { user } = showDate(null);
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '1a2');
    expect(typed()).toEqual(['12', '', '']);
  });

  test('a pasted British date fills all three', async () => {
    const { user, heard } = showDate(null);
    await user.click(screen.getByRole('textbox', { name: 'Month' }));
    await user.paste('5/4/2027');
    expect(typed()).toEqual(['5', '4', '2027']);
    expect(heard).toHaveBeenLastCalledWith('2027-04-05', expect.anything());
  });
});

describe('wrong and unfinished dates stay as typed', () => {
  test('31/02 gives no value, a reason, and keeps what was typed', async () => {
    const { user, heard } = showDate(null);
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '31022027');
    expect(screen.queryByText(/has 28 days/)).toBeNull();
    await user.click(document.body);
    expect(typed()).toEqual(['31', '02', '2027']);
    expect(heard).toHaveBeenLastCalledWith(null, expect.objectContaining({ kind: 'invalid' }));
    expect(screen.getByText('February 2027 has 28 days')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Day' }).getAttribute('aria-invalid')).toBe('true');
  });

  test('a date without its year is unfinished, also when a date was there before', async () => {
    const { user, heard } = showDate('2026-06-03');
    await user.clear(screen.getByRole('textbox', { name: 'Year' }));
    await user.click(document.body);
    expect(typed()).toEqual(['03', '06', '']);
    expect(lastState(heard)).toMatchObject({ kind: 'incomplete', message: 'Add the year' });
  });

  test('emptying it is empty, which is not wrong', async () => {
    const { user, heard } = showDate('2026-06-03');
    for (const part of ['Day', 'Month', 'Year'])
      await user.clear(screen.getByRole('textbox', { name: part }));
    await user.click(document.body);
    expect(lastState(heard)?.kind).toBe('empty');
    expect(screen.queryByText('Error:')).toBeNull();
  });

  test('a new value from outside replaces a wrong draft', async () => {
    const { user } = showDate(null);
    await user.type(screen.getByRole('textbox', { name: 'Day' }), '3102');
    await user.click(screen.getByRole('button', { name: 'From outside' }));
    expect(typed()).toEqual(['01', '01', '2030']);
  });
});

test('the calendar starts on Monday and sets the boxes', async () => {
  const { user, heard } = showDate('2026-06-03');
  await user.click(screen.getByRole('button', { name: 'Choose from a calendar: Committee date' }));
  const days = screen.getAllByRole('columnheader', { hidden: true }).map((cell) => cell.textContent);
  expect(days).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  await user.click(screen.getByRole('button', { name: /10 June 2026/ }));
  expect(heard).toHaveBeenLastCalledWith('2026-06-10', expect.objectContaining({ kind: 'valid' }));
  expect(typed()).toEqual(['10', '06', '2026']);
});

describe('judgeDate', () => {
  test.each([
    ['29', '2', '2028', 'valid'],
    ['29', '2', '2027', 'invalid'],
    ['31', '4', '2026', 'invalid'],
    ['4', '13', '2026', 'invalid'],
    ['0', '1', '2026', 'invalid'],
    ['1', '1', '26', 'incomplete'],
    ['1', '', '', 'incomplete'],
    ['', '', '', 'empty'],
  ])('%s/%s/%s is %s', (day, month, year, kind) => {
    expect(judgeDate({ day, month, year }).kind).toBe(kind);
  });

  test('limits are given in words', () => {
    const day = { day: '2', month: '6', year: '2026' };
    expect(judgeDate(day, { min: '2026-06-03' })).toMatchObject({ message: 'Must be 3 June 2026 or later' });
    expect(judgeDate(day, { max: '2026-06-01' })).toMatchObject({
      message: 'Must be 1 June 2026 or earlier',
    });
  });

  test('American order is never guessed', () => {
    expect(judgeDate(readPasted('4/27/2027') ?? { day: '', month: '', year: '' }).kind).toBe('invalid');
    expect(readPasted('next Tuesday')).toBeUndefined();
  });
});
