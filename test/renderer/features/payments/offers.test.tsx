import { configure, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../../../support/decision-desk.ts';
import { pngFile } from '../../../support/receipts/make-files.ts';
import { expectNoAxeFaults, showWindow } from '../../app/window.tsx';

// Whole pages with a real store behind them.
configure({ asyncUtilTimeout: 25_000, defaultHidden: true });
vi.setConfig({ testTimeout: 150_000 });

async function begin(
  prepare: (desk: DecisionDesk, id: string) => Promise<unknown> = () => Promise.resolve(),
) {
  const desk = await createDecisionDesk();
  const id = await desk.person('Carys Bowen', { came: 'YES' });
  desk.exec('update attendance set minutes = 120 where participant_id = ?', id);
  await prepare(desk, id);
  return { desk, id };
}

const offered = (desk: DecisionDesk, participantId: string) =>
  desk.get('payments.offer', {
    participantId,
    activityId: desk.activityId,
    rateRowId: 'half-day',
    minutes: 120,
    units: null,
    offeredPence: 7500,
    offerReason: '',
    offerMadeOn: '2026-05-20',
    note: '',
  });

const press = async (user: UserEvent, name: RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));
const dialog = () => screen.findByRole('dialog');
const itemsOf = async (desk: DecisionDesk, participantId: string) =>
  (await desk.get('payments.recognitionOf', { participantId, activityId: null })).items;

describe('recognition on a person’s page', () => {
  it('R-113, R-117 offers what the policy gives, after showing the year with payments and expenses apart', async () => {
    const { desk, id } = await begin();
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Offer a payment/);
    const form = within(await dialog());
    expect(await form.findByText(/Came, 2 hours/)).toBeTruthy();
    const year = within(form.getByRole('table', { name: 'Tax year 2026 to 2027' }));
    expect(year.getByRole('row', { name: 'Recognition £0.00 £0.00' })).toBeTruthy();
    expect(year.getByRole('row', { name: 'Expenses £0.00 £0.00' })).toBeTruthy();
    await expectNoAxeFaults();
    await press(user, /^Offer £75.00/);
    await waitFor(async () => expect(await itemsOf(desk, id)).toMatchObject([{ status: 'OFFERED' }]));
    expect(await screen.findByText(/R-2026-00001 · No answer yet/)).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('R-111, R-113 asks why when the policy says no or another amount', async () => {
    const { desk, id } = await begin((given, person) =>
      given.get('people.change', {
        kind: 'participant',
        id: person,
        fields: { capacities: ['VCSE_WORKER'], employedCostsMet: 'YES' },
        expectedVersion: 1,
      }),
    );
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Offer a payment/);
    const form = within(await dialog());
    expect(await form.findByText('This person takes part as part of a paid job.')).toBeTruthy();
    await press(user, /^Offer £75.00/);
    expect(await form.findByText('Say why it is offered all the same.')).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /Why it is offered/ }), 'In their own time.');
    await press(user, /^Offer £75.00/);
    await waitFor(async () =>
      expect(await itemsOf(desk, id)).toMatchObject([{ fields: { offerReason: 'In their own time.' } }]),
    );
  });

  it('R-115, R-120 writes down the answer after the note about benefits, with the contact of the policy', async () => {
    const { desk, id } = await begin(async (given, person) => {
      given.setPolicy({ benefitsContact: 'Wold Advice, 01632 960 100' });
      await offered(given, person);
    });
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Write down the answer/);
    const form = within(await dialog());
    await user.click(await form.findByRole('radio', { name: 'They take it' }));
    expect(form.getByText(/Wold Advice, 01632 960 100/)).toBeTruthy();
    expect(form.getByText(/It is not a wage/)).toBeTruthy();
    await expectNoAxeFaults();
    await press(user, /^Save the answer/);
    expect(await form.findByText(/Read it out or hand it over first/)).toBeTruthy();
    await user.click(form.getByRole('checkbox', { name: /read this out/ }));
    await press(user, /^Save the answer/);
    await waitFor(async () => expect(await itemsOf(desk, id)).toMatchObject([{ status: 'ACCEPTED' }]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await itemsOf(desk, id)).toMatchObject([{ status: 'OFFERED' }]));
  });

  it('R-115 a no needs nothing but the day', async () => {
    const { desk, id } = await begin(offered);
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Write down the answer/);
    const form = within(await dialog());
    await user.click(await form.findByRole('radio', { name: 'They do not want it' }));
    expect(form.queryByRole('checkbox')).toBeNull();
    await press(user, /^Save the answer/);
    await waitFor(async () => expect(await itemsOf(desk, id)).toMatchObject([{ status: 'DECLINED' }]));
    expect(await screen.findByText(/Does not want it/)).toBeTruthy();
  });

  it('who may only look is offered no button', async () => {
    const { desk, id } = await begin(async (given, person) => {
      await offered(given, person);
      await given.as(await given.staff('Ravi Moss', ['READ_ONLY']));
    });
    showWindow(`/people/${id}`, desk);
    expect(await screen.findByText(/R-2026-00001/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Write down the answer|Offer a payment/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /payment details/ })).toBeNull();
  });
});

describe('recognition at an activity and in the queue', () => {
  it('lists the offers of an activity by person', async () => {
    const { desk } = await begin(offered);
    showWindow(`/projects/${desk.projectId}/activities/${desk.activityId}`, desk);
    const panel = within(await screen.findByRole('region', { name: 'Recognition payments' }));
    expect(await panel.findByText('Carys Bowen')).toBeTruthy();
    expect(panel.getByText('£75.00')).toBeTruthy();
  });

  it('R-114, R-115 the next offer names who has none; who has one, or said no, comes last', async () => {
    const { desk } = await begin(async (given, person) => {
      const { id } = await offered(given, person);
      const answer = { reducedPence: null, charityName: '', charityNumber: '', method: null };
      const no = { choice: 'DECLINED', choiceOn: '2026-05-22', promptShown: false } as const;
      await given.get('payments.choose', { id, expectedVersion: 1, ...answer, ...no });
      await given.person('Gwilym Hopkins', { came: 'YES' });
    });
    showWindow(`/projects/${desk.projectId}/activities/${desk.activityId}`, desk);
    const panel = within(await screen.findByRole('region', { name: 'Recognition payments' }));
    expect(await panel.findByText('Declined')).toBeTruthy();
    expect(panel.getByRole('button', { name: /Gwilym Hopkins Offer a payment to/ })).toBeTruthy();
  });

  const accepted = async (given: DecisionDesk, person: string): Promise<void> => {
    const { id: offerId } = await offered(given, person);
    await given.get('payments.choose', {
      id: offerId,
      expectedVersion: 1,
      choice: 'ACCEPTED',
      choiceOn: '2026-05-22',
      reducedPence: null,
      charityName: '',
      charityNumber: '',
      promptShown: true,
      method: 'BACS',
    });
  };

  it('R-128 the lead who arranged it records who approved it elsewhere, with the proof', async () => {
    const { desk, id } = await begin(accepted);
    const { user } = showWindow('/payments', desk);
    await press(user, /^Approve for/);
    const form = within(await dialog());
    expect(form.getByText('You do not have the role for this decision.')).toBeTruthy();
    await press(user, /^Approve £75.00/);
    expect(await form.findByText('Choose who it was.')).toBeTruthy();
    expect(form.getByText('Add the signed form or the e-mail.')).toBeTruthy();
    expect(form.getByText('Fill in the code that pays.')).toBeTruthy();
    expect(await itemsOf(desk, id)).toMatchObject([{ status: 'ACCEPTED' }]);
  });

  it('R-128 when an approver sits down at the laptop, the page that is open knows it', async () => {
    const { desk } = await begin(accepted);
    const { user } = showWindow('/payments', desk);
    await press(user, /^Approve for/);
    expect(within(await dialog()).getByText('You do not have the role for this decision.')).toBeTruthy();
    await press(user, /^Not yet/);
    await desk.as(desk.approverId);
    await waitFor(async () => {
      if (screen.queryByRole('dialog')) await press(user, /^Not yet/);
      await press(user, /^Approve for/);
      expect(within(await dialog()).getByRole('radio', { name: /I approve it/ })).toBeTruthy();
    });
  });

  it('R-128, R-123 an approver approves, and the tax route is still to be settled', async () => {
    const { desk, id } = await begin(async (given, person) => {
      await accepted(given, person);
      await given.as(given.approverId);
    });
    const { user } = showWindow('/payments', desk);
    await press(user, /^Approve for/);
    expect(within(await dialog()).getByRole('radio', { name: /I approve it/ })).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Budget code/ }), 'ENG-26');
    await expectNoAxeFaults();
    await press(user, /^Approve £75.00/);
    await waitFor(async () =>
      expect(await itemsOf(desk, id)).toMatchObject([
        { status: 'APPROVED', approvedBy: 'Cole Approver', fields: { budgetCode: 'ENG-26' } },
      ]),
    );
    expect((await screen.findAllByText(/Tax route not settled/)).length).toBeGreaterThan(0);
  });
});

describe('payment details', () => {
  const ready = async (given: DecisionDesk): Promise<void> => {
    await given.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
  };

  it('R-136, E47 keeps a checked account, shows four digits, and all of them on request', async () => {
    const { desk, id } = await begin(ready);
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Add payment details/);
    const form = within(await dialog());
    await user.type(await form.findByRole('textbox', { name: /Name on the account/ }), 'Carys Bowen');
    await user.type(form.getByRole('textbox', { name: /Sort code/ }), '08-99-9');
    await user.type(form.getByRole('textbox', { name: /Account number/ }), '66374959');
    await press(user, /^Save$/);
    expect(await form.findByText(/A sort code has six digits/)).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /Sort code/ }), '9');
    await press(user, /^Save$/);
    expect(await form.findByText(/does not fit the sort code/)).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /Account number/ }), '{Backspace}8');
    await expectNoAxeFaults();
    await press(user, /^Save$/);
    expect(await screen.findByText('Bank details held, ending 4958')).toBeTruthy();
    expect(document.body.textContent).not.toContain('66374958');
    await press(user, /^Show the account/);
    await press(user, /^Show all of it/);
    expect(await screen.findByText('66374958')).toBeTruthy();
    expect(screen.getByText('08-99-99')).toBeTruthy();
    await press(user, /^Hide it again$/);
    await waitFor(() => expect(document.body.textContent).not.toContain('66374958'));
  });

  const changed = async (given: DecisionDesk, participantId: string): Promise<void> => {
    await ready(given);
    const account = {
      accountName: 'Carys Bowen',
      sortCode: '089999',
      accountNumber: '66374958',
      rollNumber: '',
    };
    const details = { participantId, payrollReference: '' };
    await given.get('payments.savePayee', { ...details, account, expectedVersion: 0 });
    const other = { ...account, sortCode: '107999', accountNumber: '88837491' };
    await given.get('payments.savePayee', { ...details, account: other, expectedVersion: 1 });
  };

  it('R-136 whoever changed an account cannot check it', async () => {
    const { desk, id } = await begin(changed);
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Check the changed account/);
    expect(within(await dialog()).getByText('You changed this account')).toBeTruthy();
    await press(user, /^It is right/);
    expect(await screen.findByText('Choose who it was.')).toBeTruthy();
  });

  it('R-136 a check given elsewhere keeps who, when and the signed form, which can be looked at', async () => {
    const { desk, id } = await begin(async (given, participantId) => {
      await changed(given, participantId);
      await given.staff('Rhian Second', ['PAYMENT_RELEASER']);
    });
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Check the changed account/);
    const form = within(await dialog());
    await user.click(form.getByRole('button', { name: /Who compared it/ }));
    const staff = within(await screen.findByRole('listbox'));
    await user.click(staff.getByRole('option', { name: 'Rhian Second' }));
    for (const [part, typed] of [
      ['Day', '12'],
      ['Month', '06'],
      ['Year', '2026'],
    ] as const)
      await user.type(form.getByRole('textbox', { name: part }), typed);
    desk.ports.offer({ bytes: pngFile('form'), fileName: 'signed form.png' });
    await user.click(await form.findByRole('button', { name: 'Choose a file' }));
    expect(await form.findByText('signed form.png')).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: /What it was compared with/ }), 'a bank letter');
    await expectNoAxeFaults();
    await press(user, /^It is right/);
    expect(
      await screen.findByText(
        /checked by Rhian Second on 12 June 2026, on paper or by e-mail, compared with: a bank letter/,
      ),
    ).toBeTruthy();
    await press(user, /^Show the proof of the check/);
    expect(await screen.findByRole('img', { name: /^Signed form or e-mail/ })).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('R-136 a second person checks a changed account', async () => {
    const { desk, id } = await begin(async (given, participantId) => {
      await changed(given, participantId);
      await given.as(await given.staff('Rhian Second', ['ENGAGEMENT_LEAD']));
    });
    const { user } = showWindow(`/people/${id}`, desk);
    await press(user, /^Check the changed account/);
    expect(within(await dialog()).getByRole('radio', { name: 'I have compared it' })).toBeTruthy();
    await press(user, /^It is right/);
    expect(await screen.findByText(/checked by Rhian Second/)).toBeTruthy();
    expect(screen.queryByText('This account was changed')).toBeNull();
  });
});
