/** How text and pictures are set; and a picture enlarged, in a chunk of its own. */
import './setting.css';
import './enlarged.css';
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Block, Lang } from '../../../core/bitext/index.ts';
import { t } from '../../../i18n/index.ts';
import { say } from '../../../ui/index.ts';
import type { Enlarged } from './enlarge.tsx';

interface PictureProps {
  readonly block: Block;
  readonly lang: Lang;
  /** Address of the kept picture; none as long as it is read. */
  readonly address: string | undefined;
}

type Open = ComponentType<Parameters<typeof Enlarged>[0]>;

/** A picture in the text, its room kept free until it is there; pressed, it is shown whole. */
export function Picture({ block, lang, address }: PictureProps) {
  const [opened, setOpened] = useState<{ readonly View: Open }>();
  const { width, height, alt = '' } = block;
  const open = async () => {
    try {
      const { Enlarged: View } = await import('./enlarge.tsx');
      setOpened({ View });
    } catch {
      say(t('failure.chunk'));
    }
  };
  return (
    <div class="picture" style={{ aspectRatio: width && height ? `${width} / ${height}` : undefined }}>
      {address !== undefined && (
        <>
          <img src={address} alt={alt} width={width} height={height} />
          <button
            type="button"
            class="enlarge"
            data-act="enlarge"
            aria-label={alt === '' ? t('looks:picture.open') : t('looks:picture.openNamed', { name: alt })}
            aria-haspopup="dialog"
            onClick={() => void open()}
          />
          {opened && (
            <opened.View block={block} lang={lang} address={address} onClose={() => setOpened(undefined)} />
          )}
        </>
      )}
    </div>
  );
}
