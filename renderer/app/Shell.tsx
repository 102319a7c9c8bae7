import { Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Setup } from '../data/setup.ts';
import { AppShell } from '../components/AppShell/AppShell.tsx';
import { Spinner } from '../components/Spinner/Spinner.tsx';
import { plural } from '../../shared/values/text.ts';
import { usePalette } from '../state/palette.ts';
import { ACTIONS } from './actions.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { page } from './page.tsx';
import { PaletteButton } from './PaletteButton.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import { RouteFocus, pageOf } from './RouteFocus.tsx';
import { Routes } from './routes.tsx';
import { SaveLine } from './SaveLine.tsx';
import styles from './Shell.module.css';
import { useKeys } from './useKeys.ts';
import { useNavigation } from './useNavigation.ts';

const CommandPalette = page(async () => (await import('./palette/CommandPalette.tsx')).CommandPalette);

/** The frame of the app: navigation, the page, the status bar, the keys. */
export function Shell({ setup }: { readonly setup: Setup }) {
  const [path, goTo] = useLocation();
  const context = useMemo(() => ({ path, goTo: (to: string) => goTo(to) }), [path, goTo]);
  useKeys(ACTIONS, context);
  const isPaletteOpen = usePalette(({ isOpen }) => isOpen);
  const [only, ...others] = setup.areas.filter(({ archived }) => !archived);
  const area = others.length === 0 ? (only?.name ?? '') : plural(others.length + 1, 'area');
  return (
    <AppShell
      product="Engagement Desk"
      area={area}
      navigation={useNavigation(path)}
      topEnd={<PaletteButton />}
      status={<SaveLine isReadOnly={setup.readOnly} />}
      statusEnd={setup.me === null ? undefined : `Working as ${setup.me.name}`}
    >
      {/* A fault on one page must not follow to the next. */}
      <ErrorBoundary key={pageOf(path)}>
        <Suspense fallback={<Spinner label="Opening the page" />}>
          <div className={styles.page}>
            <Routes />
          </div>
          <ReadyMark />
        </Suspense>
      </ErrorBoundary>
      <RouteFocus path={path} />
      {isPaletteOpen && (
        <Suspense>
          <CommandPalette context={context} />
        </Suspense>
      )}
    </AppShell>
  );
}
