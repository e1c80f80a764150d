/** `Korean | English | date | what must match`: what is said by grammar. */
export const SAID = `
그는 가지 않았다 | he did not go | | g:not
가지 못했다 | he couldn’t go | | g:not
아무도 없다 | nobody is here | | nobody
거짓말이 아니라고 했다 | she said it wasn't a lie | | g:not
말도 없이 | without a word | | without
안 받았다 | never picked up | | never
그러지 말라고 | told him not to | | g:not
작년보다 | than last year | | g:than
더 많은 | more of them | | g:more
가장 큰 | the most | | g:more
사고 뒤에 | after the accident | | g:after
그 후 | since then | | since
`;
