/** Other ways to bring an article: the bookmarklets, a saved file, the system's own sharing. */
import { SHARE_PATH } from '../../../core/share/index.ts';
import { t } from '../../../i18n/index.ts';
import { Icon, say } from '../../../ui/index.ts';
import { copyBookmark, sendBookmark, type ClipWords } from './script.ts';

interface BookmarkProps {
  readonly name: string;
  readonly href: string;
  readonly what: string;
}

function Bookmark({ name, href, what }: BookmarkProps) {
  const copy = () => {
    navigator.clipboard.writeText(href).then(
      () => say(t('ways:clip.codeCopied')),
      () => say(t('ways:clip.codeNotCopied')),
    );
  };
  return (
    <div class="hint">
      <p>{what}</p>
      <div class="options">
        <a
          class="button"
          href={href}
          draggable
          onClick={(event) => {
            event.preventDefault();
            say(t('ways:clip.drag'));
          }}
        >
          {name}
        </a>
        <button type="button" class="button plain" onClick={copy}>
          <Icon name="copy" />
          {t('ways:clip.copyCode')}
        </button>
      </div>
    </div>
  );
}

/** What there is beside the field of a card. */
export function OtherWays() {
  const words: ClipWords = {
    copied: t('ways:clip.copied'),
    notCopied: t('ways:clip.notCopied'),
    tooLarge: t('ways:clip.tooLarge'),
  };
  const action = new URL(SHARE_PATH, document.baseURI).href;
  return (
    <details class="finish otherways">
      <summary>{t('ways:clip.title')}</summary>
      <div class="hint">
        <Bookmark
          name={t('ways:clip.send')}
          href={sendBookmark(action, words)}
          what={t('ways:clip.sendWhat')}
        />
        <Bookmark name={t('ways:clip.copy')} href={copyBookmark(words)} what={t('ways:clip.copyWhat')} />
        <p>{t('ways:clip.phone')}</p>
        <p>{t('ways:clip.share')}</p>
        <p>{t('ways:clip.file')}</p>
      </div>
    </details>
  );
}
