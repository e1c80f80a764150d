import { t } from '../../i18n/index.ts';

const SYSTEMS = ['ios', 'android', 'desktop'] as const;

/** How to put the app on a home screen, system by system: no browser tells a page which one it needs. */
export function Install() {
  return (
    <section aria-labelledby="install">
      <h2 id="install">{t('settings:install.title')}</h2>
      <p class="fine">{t('settings:install.why')}</p>
      <dl>
        {SYSTEMS.map((system) => (
          <div key={system}>
            <dt>{t(`settings:install.${system}.name`)}</dt>
            <dd>{t(`settings:install.${system}.steps`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
