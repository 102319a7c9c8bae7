import type { Example } from '../support/example.ts';
import { Icon } from './Icon.tsx';
import { ICONS, type IconName } from './icons.tsx';
import styles from './examples.module.css';

const names = Object.keys(ICONS) as IconName[];

export const examples: readonly Example[] = [
  {
    name: 'The whole set',
    render: () => (
      <ul className={styles.set}>
        {names.map((name) => (
          <li key={name} className={styles.one}>
            <Icon name={name} size="lg" />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
  {
    name: 'With a meaning of its own',
    render: () => <Icon label="Needs attention" name="warning" size="lg" />,
  },
];
