import { signal } from '@preact/signals';
import { render } from 'preact';
import { t } from '../i18n/index.ts';
import { route } from '../ui/index.ts';
import { dismissInvitation, install, invitation } from './installing.ts';
import './notices.css';
import { outdated, updateWaiting } from './state.ts';
import { acceptUpdate, reload } from './worker.ts';

/** The reader goes on with the version they have; asked again on the next visit. */
const later = signal(false);

function Outdated() {
  return (
    <div class="notice">
      <p>{t('pwa:outdated.said')}</p>
      <div>
        <button type="button" class="button main" onClick={reload}>
          {t('pwa:outdated.reload')}
        </button>
      </div>
    </div>
  );
}

function Update() {
  return (
    <div class="notice">
      <p>{t('pwa:update.ready')}</p>
      <div>
        <button
          type="button"
          class="button plain"
          onClick={() => {
            later.value = true;
          }}
        >
          {t('pwa:update.later')}
        </button>
        <button type="button" class="button main" onClick={acceptUpdate}>
          {t('pwa:update.accept')}
        </button>
      </div>
    </div>
  );
}

function Invitation({ by }: { by: 'dialog' | 'steps' }) {
  return (
    <div class="notice">
      <p>{t('pwa:install.why')}</p>
      {by === 'steps' && (
        <ol>
          <li>{t('pwa:install.share')}</li>
          <li>{t('pwa:install.add')}</li>
        </ol>
      )}
      <div>
        <button type="button" class="button plain" onClick={dismissInvitation}>
          {t('pwa:install.decline')}
        </button>
        {by === 'dialog' && (
          <button type="button" class="button main" onClick={() => void install()}>
            {t('pwa:install.accept')}
          </button>
        )}
      </div>
    </div>
  );
}

/** One notice at a time, the most pressing. The invitation keeps to the shelf: nobody is asked while they read. */
function Notice() {
  if (outdated.value) return <Outdated />;
  if (updateWaiting.value && !later.value) return <Update />;
  if (invitation.value && route().path.length === 0) return <Invitation by={invitation.value} />;
  return null;
}

/** Gives the notices a place of their own beside the pages, there from the start so that a screen reader hears them. */
export function showNotices(): void {
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  document.body.append(place);
  render(<Notice />, place);
}
