import { useEffect, useState } from 'preact/hooks';
import type { Block, Lang } from '../../core/bitext/index.ts';
import { library } from '../../library/index.ts';
import { t, uiLanguage } from '../../i18n/index.ts';
import { Picture } from './type/index.tsx';

/** The address of a kept picture while it is on the page; `undefined` until it is read, `null` where it is gone. */
function useKeptPicture(hash: string | undefined): string | null | undefined {
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    if (hash === undefined) return;
    let url: string | undefined;
    let stale = false;
    library.picture(hash).then(
      (picture) => {
        if (stale) return;
        if (!picture) {
          setAddress(null);
          return;
        }
        url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
        setAddress(url);
      },
      () => {
        if (!stale) setAddress(null);
      },
    );
    return () => {
      stale = true;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [hash]);
  return address;
}

/** A picture with its caption and credit; its room is kept free until it is there. */
export function Figure({ block, index, lang }: { block: Block; index: number; lang: Lang }) {
  const address = useKeptPicture(block.asset);
  return (
    <figure data-block={index}>
      {block.asset !== undefined && address !== null && (
        <Picture block={block} lang={lang} address={address} />
      )}
      {block.asset !== undefined && address === null && (
        <p class="lost" lang={uiLanguage.value}>
          {t('reader:picture.lost')}
        </p>
      )}
      {(block.text !== '' || block.credit !== undefined) && (
        <figcaption lang={lang}>
          {block.text} {block.credit !== undefined && <span class="credit">({block.credit})</span>}
        </figcaption>
      )}
    </figure>
  );
}
