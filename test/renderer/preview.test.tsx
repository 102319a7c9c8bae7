import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Preview } from '../../renderer/preview/Preview.tsx';
import { expectNoAxeFaults } from './app/window.tsx';
import { MODEL } from './every-block.ts';

const seek = vi.fn<(link: string) => void>();
const paper = (): HTMLElement =>
  screen.getByRole('article', { name: 'Preview: Engagement and Equalities Plan' });

beforeEach(() => {
  seek.mockReset();
  render(
    <main>
      <h1>Documents</h1>
      <Preview model={MODEL} onSeek={seek} />
    </main>,
  );
});
afterEach(cleanup);

describe('the preview', () => {
  it('has headings below the heading of the page, in order', () => {
    const levels = within(paper())
      .getAllByRole('heading')
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
    expect(levels).toEqual([
      'H2 Engagement and Equalities Plan',
      'H3 1 Project details',
      'H4 1a Leads',
      'H5 A small heading',
    ]);
  });

  it('draws text with its looks, lists as lists, and lines under the title', () => {
    expect(paper().textContent).toContain('Plain, bold and slanted');
    expect(screen.getByText('bold').tagName).toBe('STRONG');
    expect(screen.getByText('slanted').tagName).toBe('EM');
    expect(screen.getByText('First point').closest('ul')).toBeTruthy();
    expect(screen.getByText('Step one').closest('ol')).toBeTruthy();
    expect(screen.getByText('Shorter waits').closest('ul')?.children).toHaveLength(2);
    expect(screen.getByText('DRAFT – not complete')).toBeTruthy();
    expect(screen.getByText('NW-2026-001')).toBeTruthy();
  });

  it('draws tables with names, column headings, row headings and a total', () => {
    const table = screen.getByRole('table', { name: 'Budget' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Item', 'Planned']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Hall', 'Total']);
    expect(
      within(screen.getByRole('table', { name: 'Project details' })).getByRole('rowheader').textContent,
    ).toBe('Location');
    expect(within(screen.getByRole('table', { name: 'Sign-off' })).getByRole('rowheader').textContent).toBe(
      'Signature',
    );
  });

  it('draws forms with their steps, answers under or beside the label, and fixed words', () => {
    const form = screen.getByRole('table', { name: 'Assessment' });
    for (const text of [
      'Step 2',
      'Use the screening first.',
      'An impact on how services are delivered?',
      'Job title',
      'Keep this form.',
      '01632 960 555',
    ])
      expect(within(form).getByText(text)).toBeTruthy();
  });

  it('draws tick boxes, callouts, pictures and page breaks', () => {
    expect(paper().textContent).toContain('☒ Yes');
    expect(paper().textContent).toContain('☐ No');
    expect(screen.getByText('Take care')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Map of stakeholders' })).toBeTruthy();
    expect(screen.getByRole('separator')).toBeTruthy();
  });

  it('leads from each gap to where it is filled', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Go to 1 Location/ }));
    await user.click(screen.getByRole('button', { name: /Go to 2\(a\)/ }));
    await user.click(screen.getByRole('button', { name: /Go to 3 Urgent/ }));
    expect(seek.mock.calls.flat()).toEqual([
      'project.location',
      'legalDuty.impactDelivery',
      'project.urgent',
    ]);
  });

  it('only shows the gaps where there is no way to them', () => {
    cleanup();
    render(<Preview model={MODEL} />);
    expect(within(paper()).getAllByText('[To be completed]').length).toBeGreaterThan(0);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says which version it is of, and how to get another format', () => {
    expect(paper().textContent).toContain('NW-2026-001 · Version 2 · 3 June 2026');
    expect(paper().textContent).toContain('For another format write to');
  });

  it('has no faults for assistive technology', async () => {
    await expect(expectNoAxeFaults()).resolves.toBeUndefined();
  });
});
