import { useEffect, useRef, useState } from 'preact/hooks';
import { library } from '../../library/index.ts';

/** What to do when a thumbnail comes near the screen; one observer for all, however many rows there are. */
const waiting = new WeakMap<Element, () => void>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      waiting.get(target)?.();
    }
  },
  { rootMargin: '50%' },
);

/** A bitext's first picture, read when it comes near the screen. The title says all; this is for the eye. */
export function Thumbnail({ hash }: { hash: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let url: string | undefined;
    let stale = false;
    const show = async () => {
      const picture = await library.picture(hash);
      if (stale || !picture) return;
      url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
      setAddress(url);
    };
    waiting.set(element, () => {
      show().catch(() => setAddress(undefined));
    });
    observer.observe(element);
    return () => {
      stale = true;
      observer.unobserve(element);
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [hash]);
  return (
    <span class="thumbnail" ref={place}>
      {address !== undefined && <img src={address} alt="" onError={() => setAddress(undefined)} />}
    </span>
  );
}
