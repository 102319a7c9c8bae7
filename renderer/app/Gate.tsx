import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { useAskSetup } from '../data/setup.ts';
import { page } from './page.tsx';
import { ReadyMark } from './ReadyMark.tsx';
import { Shell } from './Shell.tsx';
import { Trouble } from './Trouble.tsx';

const WelcomePage = page(async () => (await import('../features/setup/WelcomePage.tsx')).WelcomePage);

/** Welcome on a new laptop, the app on one that is set up, words when neither can be told. */
export function Gate() {
  const setup = useAskSetup();
  const [, goTo] = useLocation();
  if (setup.state === 'waiting') return null;
  if (setup.state === 'failed')
    return <Trouble what={setup.words.what} todo={setup.words.todo} onRetry={setup.askAgain} />;
  if (setup.value.ready) return <Shell setup={setup.value} />;
  return (
    <Suspense>
      <main>
        <WelcomePage onDone={goTo} />
      </main>
      <ReadyMark />
    </Suspense>
  );
}
