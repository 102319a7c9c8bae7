import { useState } from 'react';
import { Button } from '../../components/Button/Button.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { FailureNote } from './FailureNote.tsx';
import { SetUpForm } from './SetUpForm.tsx';
import { useOpenSample } from './setup.queries.ts';
import styles from './WelcomePage.module.css';

export type WelcomePageProps = {
  /** The app is set up: go on to this place. */
  readonly onDone: (path: string) => void;
};

/** The first page on a new laptop: look around, or start for your own area. */
export function WelcomePage({ onDone }: WelcomePageProps) {
  usePageTitle('Welcome');
  const [isSettingUp, setIsSettingUp] = useState(false);
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.product}>Engagement Desk</p>
        {isSettingUp ? (
          <SetUpForm onBack={() => setIsSettingUp(false)} onDone={() => onDone('/projects')} />
        ) : (
          <Choices onDone={onDone} onSetUp={() => setIsSettingUp(true)} />
        )}
      </div>
    </div>
  );
}

type ChoicesProps = WelcomePageProps & { readonly onSetUp: () => void };

function Choices({ onDone, onSetUp }: ChoicesProps) {
  const sample = useOpenSample();
  const openSample = async (): Promise<void> => {
    const answer = await sample.run({});
    if (answer.ok) onDone(`/projects/${answer.value.projectId}`);
  };
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        Welcome
      </h1>
      <p className={styles.lead}>
        Plan how you will work with people and communities, check it against the law, and make the Word
        documents you need. Everything stays on this laptop.
      </p>
      <FailureNote words={sample.words} />
      <div className={styles.choices}>
        <section className={styles.choice} aria-labelledby="welcome-set-up">
          <h2 id="welcome-set-up">Start with your own area</h2>
          <p>Tell us your organisation and who you are. It takes about two minutes.</p>
          <Button variant="primary" onPress={onSetUp}>
            Set up for my area
          </Button>
        </section>
        <section className={styles.choice} aria-labelledby="welcome-sample">
          <h2 id="welcome-sample">Have a look first</h2>
          <p>See a finished example with made-up people and places. You can set up your own area later.</p>
          <Button isBusy={sample.isBusy} onPress={() => void openSample()}>
            Look at the sample project
          </Button>
        </section>
      </div>
    </>
  );
}
