import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { AmountState } from '../../../renderer/components/Field/DraftInput.tsx';
import { judgeMoney, MoneyField } from '../../../renderer/components/MoneyField/MoneyField.tsx';
import { judgeNumber, NumberField } from '../../../renderer/components/NumberField/NumberField.tsx';
import { Held } from '../../../renderer/components/support/Held.tsx';
import { show } from './show.tsx';

const heard = vi.fn<(pence: number | null, state: AmountState) => void>();

const showMoney = (start: number | null) =>
  show(
    <Held start={start}>
      {(value, set) => (
        <MoneyField
          label="Venue hire"
          value={value}
          onChange={(pence, state) => {
            heard(pence, state);
            set(pence);
          }}
        />
      )}
    </Held>,
  );
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Venue hire' });

describe('MoneyField', () => {
  test('£1,234.5 is 123450 pence and is tidied on leaving', async () => {
    const { user } = showMoney(null);
    await user.type(box(), '£1,234.5');
    expect(box().value).toBe('£1,234.5');
    expect(heard).toHaveBeenLastCalledWith(123450, { kind: 'valid', amount: 123450 });
    await user.tab();
    expect(box().value).toBe('1,234.50');
  });

  test.each(['12 quid', '1.234', '1,2,3', '-5', '1e5', 'abc'])('%s is refused and stays', async (text) => {
    const { user } = showMoney(500);
    await user.clear(box());
    await user.type(box(), text);
    await user.tab();
    expect(box().value).toBe(text);
    expect(heard).toHaveBeenLastCalledWith(null, expect.objectContaining({ kind: 'invalid', typed: text }));
    expect(screen.getByText(/Give an amount in pounds and pence/)).toBeTruthy();
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  test('nothing is empty, not nought', async () => {
    const { user } = showMoney(500);
    await user.clear(box());
    expect(heard).toHaveBeenLastCalledWith(null, { kind: 'empty' });
  });

  test('more than allowed says how much is', () => {
    expect(judgeMoney('150.01', 15000)).toMatchObject({ message: 'The most allowed is £150.00' });
    expect(judgeMoney('150', 15000)).toEqual({ kind: 'valid', amount: 15000 });
  });
});

describe('NumberField', () => {
  test('a number outside the limits is kept and explained, not moved to the limit', async () => {
    const { user } = show(
      <Held<number | null> start={null}>
        {(value, set) => (
          <NumberField label="Influence" max={5} min={1} value={value} onChange={(n) => set(n)} />
        )}
      </Held>,
    );
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Influence' });
    await user.type(input, '9');
    await user.tab();
    expect(input.value).toBe('9');
    expect(screen.getByText('Must be 5 or less')).toBeTruthy();
  });

  test('Up and Down stay within the limits and keep decimals exact', async () => {
    const { user } = show(
      <Held<number | null> start={0.2}>
        {(value, set) => (
          <NumberField
            decimals={1}
            label="Miles"
            max={0.4}
            step={0.1}
            value={value}
            onChange={(n) => set(n)}
          />
        )}
      </Held>,
    );
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Miles' });
    await user.click(input);
    await user.keyboard('{ArrowUp}');
    expect(input.value).toBe('0.3');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(input.value).toBe('0.4');
  });

  test.each([
    ['1,250', { kind: 'valid', amount: 1250 }],
    ['12.5', { kind: 'invalid' }],
    ['12,50', { kind: 'invalid' }],
    ['', { kind: 'empty' }],
  ])('%s', (text, state) => {
    expect(judgeNumber(text, {})).toMatchObject(state);
  });
});
