/** Add: two texts brought, looked at, linked and saved; or one now and the other later (`#/add?join=ID`). */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { go, Icon, to, usePageTitle, type Route } from '../../ui/index.ts';
import { Failure } from '../failure.tsx';
import './add.css';
import { OtherWays } from './clip/index.tsx';
import { draftOf, leave, startAgain } from './draft.ts';
import { Finish } from './finish.tsx';
import { fillJoin } from './join.ts';
import { Outcome } from './outcome.tsx';
import { arriveFiles, receive, watchLaunches } from './shared/index.ts';
import { SideCard } from './side-card.tsx';

/** A file dropped beside a card would otherwise be opened by the browser in the place of the app. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => event.preventDefault();
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}

interface AddPageProps {
  /** The bitext to be completed. */
  readonly join: string | undefined;
  /** A share to be taken over. */
  readonly shared: string | undefined;
}

function AddPage({ join, shared }: AddPageProps) {
  const draft = draftOf(join);
  const [failure, setFailure] = useState<unknown>(undefined);
  const title = join === undefined ? t('add:title') : t('add:titleJoin');
  usePageTitle(`${title} · ${t('name')}`);
  useNoStrayDrops();
  useEffect(() => () => leave(draft), [draft]);
  useEffect(() => {
    fillJoin(draft).catch(setFailure);
    watchLaunches((files) => void arriveFiles(draft, files));
  }, [draft]);
  useEffect(() => {
    if (shared === undefined) return;
    // Taken once: coming back to the page must not bring it again.
    go(to(['add']), { replace: true });
    receive(draft, shared).catch(setFailure);
  }, [draft, shared]);

  const retry = () => {
    setFailure(undefined);
    fillJoin(draft).catch(setFailure);
  };
  const another = () => {
    startAgain(draft);
    if (join !== undefined) go(to(['add']));
  };
  if (failure !== undefined) return <Failure error={failure} onRetry={retry} />;

  const stage = draft.stage.value;
  const notice = draft.notice.value;
  return (
    <>
      <header class="bar">
        <a class="round" href={to()} aria-label={t('back')}>
          <Icon name="back" />
        </a>
        <h1>{title}</h1>
      </header>
      <main class="addpage">
        {stage.kind === 'saved' ? (
          <Outcome saved={stage.saved} onAnother={another} />
        ) : (
          <>
            {notice && (
              <p class="problem notice" role="alert">
                {t(notice.key, { ...notice.values })}
              </p>
            )}
            <div class="sides">
              <SideCard draft={draft} side="translation" />
              <div class="joint">
                <Icon name="link" />
              </div>
              <SideCard draft={draft} side="original" />
            </div>
            <Finish draft={draft} stage={stage} />
            <OtherWays />
          </>
        )}
      </main>
    </>
  );
}

export function Page({ route }: { route: Route }) {
  const join = route.query.get('join') ?? undefined;
  return <AddPage key={join ?? ''} join={join} shared={route.query.get('shared') ?? undefined} />;
}
