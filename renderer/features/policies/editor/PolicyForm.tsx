import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { detailsOf } from '../../../../shared/domain/policy/draft.ts';
import type { PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { PageHeader } from '../../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../../components/PageLayout/PageLayout.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { SectionNav } from '../../../components/SectionNav/SectionNav.tsx';
import type { Area } from '../../../data/setup.ts';
import { FailureNote } from '../FailureNote.tsx';
import { policiesPath } from '../paths.ts';
import { useSavePolicy, type Policy } from '../policies.queries.ts';
import styles from '../policies.module.css';
import { AboutSection } from './AboutSection.tsx';
import { CareSection, DeadlinesSection, OtherSection } from './CostSections.tsx';
import { MilesSection } from './MilesSection.tsx';
import { SaveSection } from './SaveSection.tsx';
import { navOf, SECTIONS, type SectionId } from './sections.ts';
import { AdviceSection, ThanksSection } from './ThanksSection.tsx';
import { TaxiSection, TicketsSection, WhoSection } from './TravelSections.tsx';
import { usePolicyEditor, type PolicyEditor } from './usePolicyEditor.ts';

interface PolicyFormProps {
  readonly area: Area;
  readonly start: PolicyDraft;
  readonly versions: readonly Policy[];
}

/** A policy, one step at a time. What is typed is kept as a draft; it counts only when it is saved. */
export function PolicyForm({ area, start, versions }: PolicyFormProps) {
  const editor = usePolicyEditor(area.id, start, versions);
  const [current, setCurrent] = useState<SectionId>('about');
  const [isHeld, setHeld] = useState(false);
  const index = SECTIONS.findIndex(({ id }) => id === current);
  const go = (id: SectionId): void => {
    // A figure that cannot be read would be lost by leaving its step.
    setHeld(editor.wrong.size > 0);
    if (editor.wrong.size === 0) setCurrent(id);
  };
  const byId = (id: string): void =>
    SECTIONS.filter((section) => section.id === id).forEach((section) => go(section.id));
  const place = useFocusOn(current);
  const next = SECTIONS[index + 1];
  const previous = SECTIONS[index - 1];
  return (
    <PageLayout
      header={<FormHeader area={area} draft={editor.draft} />}
      side={
        <SectionNav label="Steps" currentId={current} sections={navOf(editor.problems)} onSelect={byId} />
      }
    >
      <section
        ref={place}
        className={styles.step}
        aria-label={`Step ${index + 1} of ${SECTIONS.length}`}
        tabIndex={-1}
      >
        {isHeld && editor.wrong.size > 0 && (
          <Callout tone="error" title="A figure on this step cannot be read." isAnnounced>
            Put it right, or take it out, before you go on.
          </Callout>
        )}
        {current === 'save' ? (
          <SaveSection editor={editor} areaId={area.id} others={versions} onGo={go}>
            <SaveButton area={area} editor={editor} versions={versions} />
          </SaveSection>
        ) : (
          <Panel key={current} title={SECTIONS[index]?.label}>
            <Step id={current} editor={editor} />
          </Panel>
        )}
        <div className={styles.spread}>
          {previous ? (
            <Button icon="arrowLeft" onPress={() => go(previous.id)}>
              {previous.label}
            </Button>
          ) : (
            <span />
          )}
          {next && (
            <Button variant="primary" iconEnd="arrowRight" onPress={() => go(next.id)}>
              {next.label}
            </Button>
          )}
        </div>
      </section>
    </PageLayout>
  );
}

/** Another step starts at its top, for the eye and for a screen reader. */
function useFocusOn(step: SectionId) {
  const place = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return place;
}

function FormHeader({ area, draft }: { readonly area: Area; readonly draft: PolicyDraft }) {
  const [, goTo] = useLocation();
  return (
    <PageHeader
      title={
        draft.changesId === null
          ? 'New version of the expenses policy'
          : 'Change a version of the expenses policy'
      }
      breadcrumbs={[{ label: 'Expenses policies', href: policiesPath(area.id) }]}
      meta={[area.name, 'What you type is kept as a draft. It counts for claims only once you save.']}
      actions={<Button onPress={() => goTo(policiesPath(area.id))}>Leave, keep the draft</Button>}
    />
  );
}

const STEPS: Readonly<
  Record<Exclude<SectionId, 'save'>, (props: { readonly editor: PolicyEditor }) => ReactNode>
> = {
  about: AboutSection,
  who: WhoSection,
  tickets: TicketsSection,
  taxi: TaxiSection,
  miles: MilesSection,
  care: CareSection,
  other: OtherSection,
  deadlines: DeadlinesSection,
  thanks: ThanksSection,
  advice: AdviceSection,
};

function Step({ id, editor }: { readonly id: Exclude<SectionId, 'save'>; readonly editor: PolicyEditor }) {
  const Section = STEPS[id];
  return <Section editor={editor} />;
}

function SaveButton({
  area,
  editor,
  versions,
}: {
  readonly area: Area;
  readonly editor: PolicyEditor;
  readonly versions: readonly Policy[];
}) {
  const { draft, problems } = editor;
  const save = useSavePolicy(versions.find(({ id }) => id === draft.changesId));
  const [, goTo] = useLocation();
  const details = detailsOf(draft);
  const isReady = details !== undefined && !problems.some(({ level }) => level === 'block');
  const run = async (): Promise<void> => {
    if (!details) return;
    const { changesId: id, expectedVersion } = draft;
    const answer = await save.run({ areaId: area.id, id, expectedVersion, details, endBefore: id === null });
    if (!answer.ok) return;
    editor.forget();
    goTo(policiesPath(area.id));
  };
  return (
    <>
      <FailureNote words={save.words} />
      <div className={styles.buttons}>
        <Button
          variant="primary"
          icon="save"
          isDisabled={!isReady}
          isBusy={save.isBusy}
          onPress={() => void run()}
        >
          Save this version
        </Button>
        {!isReady && <span className={styles.days}>First settle what is marked “To do” above.</span>}
      </div>
    </>
  );
}
