import type { Block, Lang } from '../../core/bitext/index.ts';
import { Figure } from './figure.tsx';
import { Text } from './text.tsx';

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly lang: Lang;
}

/** One block as the page sets it. `data-block` tells its place among its side's blocks of the pair. */
function BlockView({ block, index, lang }: BlockProps) {
  const text = <Text text={block.text} marks={block.marks} />;
  switch (block.role) {
    case 'heading':
    case 'title':
      return <h2 data-block={index}>{text}</h2>;
    case 'quote':
      return <blockquote data-block={index}>{text}</blockquote>;
    case 'figure':
      return <Figure block={block} index={index} lang={lang} />;
    case 'list':
      return (
        <ul data-block={index}>
          {block.text.split('\n').map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case 'byline':
    case 'contact':
    case 'note':
    case 'deck':
    case 'caption':
      return (
        <p class={block.role} data-block={index}>
          {text}
        </p>
      );
    case 'paragraph':
      return <p data-block={index}>{text}</p>;
  }
}

/** What one side of a pair says. */
export function Blocks({ blocks, lang }: { blocks: readonly Block[]; lang: Lang }) {
  return (
    <>
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} index={i} lang={lang} />
      ))}
    </>
  );
}
