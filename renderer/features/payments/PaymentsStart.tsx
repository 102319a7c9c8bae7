import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import styles from './payments.module.css';

/** Before anything is offered or claimed: the three steps, and where each of them begins. */
export function PaymentsStart() {
  return (
    <Panel description="Three steps, by at least two people." title="There is nothing to pay yet">
      <ol className={styles.steps}>
        <li>
          <h3>Offer</h3>
          <p>
            Open an activity and say who came. Then offer each person a payment for their time. Expenses begin
            with a claim.
          </p>
          <p className={styles.bar}>
            <Link href="/projects">Open projects</Link>
            <Link href="/claims">Open claims</Link>
          </p>
        </li>
        <li>
          <h3>Approve</h3>
          <p>Somebody who did not arrange it approves it. What waits for approval is listed on this page.</p>
        </li>
        <li>
          <h3>Pay</h3>
          <p>
            Put what is approved into a run. A second person releases it, and finance gets one file. Each
            person gets a letter that says what they were paid for.
          </p>
        </li>
      </ol>
    </Panel>
  );
}
