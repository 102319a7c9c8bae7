import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Checkbox } from '../components/Checkbox/Checkbox.tsx';
import { Link } from '../components/Link/Link.tsx';
import { SkipLink } from '../components/SkipLink/SkipLink.tsx';
import { exampleSets, type ExampleSet } from './found-examples.ts';
import { useHash } from './use-hash.ts';
import styles from './Gallery.module.css';

/** Every component in every state: `#Button` shows one, `#all` shows all, `#alone/AppShell/0` one example by itself. */
export function Gallery() {
  const hash = useHash();
  const [view, component, place] = hash.split('/');
  if (view === 'alone') {
    const example = exampleSets.find((set) => set.component === component)?.examples[Number(place)];
    return (
      <I18nProvider locale="en-GB">
        {example === undefined ? <p>No such example.</p> : example.render()}
      </I18nProvider>
    );
  }
  const wanted = exampleSets.filter(
    (set) => view === 'all' || set.component === (view === '' ? 'Button' : view),
  );
  return (
    <I18nProvider locale="en-GB">
      <div className={styles.gallery}>
        <SkipLink targetId="gallery-main" />
        <GalleryNav current={view === '' ? 'Button' : (view ?? '')} />
        <main id="gallery-main" tabIndex={-1} className={styles.main}>
          <h1>{view === 'all' ? 'All components' : wanted[0]?.component}</h1>
          {wanted.map((set) => (
            <ExampleSection key={set.component} set={set} />
          ))}
        </main>
      </div>
    </I18nProvider>
  );
}

function GalleryNav({ current }: { readonly current: string }) {
  const [isRoomy, setRoomy] = useState(false);
  const [hasContrast, setContrast] = useState(false);
  const root = document.documentElement;
  return (
    <nav aria-label="Components" className={styles.nav}>
      <p className={styles.brand}>Component gallery</p>
      <Checkbox
        isSelected={isRoomy}
        label="Comfortable size"
        onChange={(on) => {
          setRoomy(on);
          if (on) root.dataset['density'] = 'comfortable';
          else delete root.dataset['density'];
        }}
      />
      <Checkbox
        isSelected={hasContrast}
        label="More contrast"
        onChange={(on) => {
          setContrast(on);
          if (on) root.dataset['contrast'] = 'more';
          else delete root.dataset['contrast'];
        }}
      />
      <ul className={styles.list}>
        {['all', ...exampleSets.map((set) => set.component)].map((name) => (
          <li key={name} className={styles.item} data-current={name === current || undefined}>
            <Link isStandalone href={`#${name}`}>
              {name === 'all' ? 'All components' : name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ExampleSection({ set }: { readonly set: ExampleSet }) {
  return (
    <section aria-label={set.component} className={styles.section}>
      {set.examples.map((example, index) => (
        <div key={example.name} className={styles.example}>
          <h2 className={styles.name}>
            <span>
              {set.component}: {example.name}
            </span>
            <Link href={`#alone/${set.component}/${index}`}>Alone</Link>
          </h2>
          <div className={styles.stage} data-example={`${set.component}/${index}`}>
            {example.isWholePage === true ? <p>Fills a window: open it alone.</p> : example.render()}
          </div>
        </div>
      ))}
    </section>
  );
}
