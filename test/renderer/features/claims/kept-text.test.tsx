import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetKept } from '../../../../renderer/state/kept.ts';
import { createDecisionDesk } from '../../../support/decision-desk.ts';
import { showWindow } from '../../app/window.tsx';
import { openClaim } from './claim-window.tsx';

afterEach(() => forgetKept());

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const goTo = (path: string): void =>
  act(() => {
    location.hash = `#${path}`;
  });

describe('what is typed and not saved yet', () => {
  it('is still in the form after a look at another page, and can be emptied', async () => {
    const { user, claimId } = await openClaim('Carys Bowen');
    await user.type(field('From'), 'Mill Lane');
    await user.type(field(/^Fare there/), '2.75');
    goTo('/help');
    await screen.findByRole('heading', { level: 1, name: /Help/ });
    goTo(`/claims/${claimId}`);
    await waitFor(() => expect(field('From')).toHaveProperty('value', 'Mill Lane'));
    expect(field(/^Fare there/)).toHaveProperty('value', '2.75');
    await screen.findByText(/You started this before/);
    await user.click(button('Start afresh'));
    expect(field('From')).toHaveProperty('value', '');
    expect(screen.queryByText(/You started this before/)).toBeNull();
  });

  it('survives Escape, is added with Ctrl+Enter, and is gone once it is on the claim', async () => {
    const { user } = await openClaim('Carys Bowen');
    await user.click(button('Add parking or another cost'));
    await user.type(field('Amount'), '4.20{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Amount' })).toBeNull());
    await user.click(button('Add parking or another cost'));
    expect(field('Amount')).toHaveProperty('value', '4.20');
    await user.type(field(/^What it was for/), 'Car park');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByRole('listitem', { name: /Parking/ });
    await user.click(button('Add parking or another cost'));
    expect(field('Amount')).toHaveProperty('value', '');
  });

  it('is the words of a question too; sending it lands on the name of the page', async () => {
    const claims = await createDecisionDesk();
    const claimId = await claims.handedIn('Ana Bright');
    await claims.as(claims.certifierId);
    const { user } = showWindow(`/claims/${claimId}`, claims);
    await user.click(await screen.findByRole('button', { name: 'Query' }));
    await user.type(within(screen.getByRole('dialog')).getByRole('textbox'), 'Which bus did she take home?');
    await user.click(button('Go back'));
    await user.click(button('Query'));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByRole('textbox')).toHaveProperty('value', 'Which bus did she take home?');
    await user.click(within(dialog).getByRole('button', { name: 'Query' }));
    await screen.findByText(/^Queried\./);
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('is somebody half added: Escape keeps them, Cancel does not', async () => {
    const claims = await createDecisionDesk();
    const { user } = showWindow('/people', claims);
    const open = async () =>
      user.click((await screen.findAllByRole('button', { name: 'Add a person' }))[0] ?? document.body);
    await open();
    const name = () => within(screen.getByRole('dialog')).getByRole('textbox', { name: 'Name' });
    await waitFor(() => expect(document.activeElement).toBe(name()));
    await user.keyboard('Rosa Vale{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await open();
    expect(name()).toHaveProperty('value', 'Rosa Vale');
    await screen.findByText('You started this before');
    await user.click(button('Cancel'));
    await open();
    expect(name()).toHaveProperty('value', '');
  });
});
