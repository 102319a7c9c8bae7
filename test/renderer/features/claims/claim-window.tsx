import { configure, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { createClaimDesk, type ClaimDesk } from '../../../support/claim-desk.ts';
import { showWindow, type TestWindow } from '../../app/window.tsx';

// Whole pages with a real store behind them; what is hidden from assistive technology is axe's business.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

export interface ClaimWindow extends TestWindow {
  readonly claims: ClaimDesk;
  readonly claimId: string;
}

/** Opens the page of a new claim of a person; `prepare` may fill it first. */
export async function openClaim(
  name: string,
  prepare: (claims: ClaimDesk, claimId: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<ClaimWindow> {
  const claims = await createClaimDesk();
  const claimId = await claims.startClaim(name);
  await prepare(claims, claimId);
  const shown = showWindow(`/claims/${claimId}`, claims);
  await screen.findByRole('heading', { level: 1, name: `Claim of ${name}` });
  return { ...shown, claims, claimId };
}
